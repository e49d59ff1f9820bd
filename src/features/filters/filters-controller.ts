import { nothing, type LitElement } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { Coordinates } from '../../model/place.js';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import type { FilterActions, Filters } from './filters-state.js';

/** What the filters tell of the search for the resident's place. */
export interface LocatingActions {
  /** `null` when the device does not know where it is or may not tell. */
  readonly onLocated: (position: Coordinates | null) => void;
  /** What asks the device could not be loaded; it goes on by itself once it could. */
  readonly onLocatingFailed: () => void;
}

/** Loads the filters when they are wanted, and asks the device where it is. */
export class FiltersController {
  readonly #host: LitElement;
  readonly #actions: LocatingActions;
  readonly #filters: LazyModule<typeof import('./filters.js')>;
  readonly #finder: LazyModule<typeof import('./find-position.js')>;
  #followed: number | null = null;
  #isAsking = false;
  #hasFailed = false;

  constructor(host: LitElement, actions: LocatingActions) {
    this.#host = host;
    this.#actions = actions;
    this.#filters = new LazyModule(host, async () => {
      const module = await import('./filters.js');
      adoptInFrame(host, module.filtersStyles);
      return module;
    });
    this.#finder = new LazyModule(host, () => import('./find-position.js'));
  }

  /**
   * Looks at what is wanted, after each update.
   *
   * @param isWanted - Whether the filters are open or something is chosen in them.
   * @param locatingSince - When the resident last asked what is near; `null` once that is answered.
   */
  follow(isWanted: boolean, locatingSince: number | null): void {
    if (isWanted) this.#filters.load();
    if (locatingSince === null) return;
    if (locatingSince !== this.#followed) this.#finder.retry();
    this.#followed = locatingSince;
    this.#finder.load();
    if (this.#finder.value && !this.#isAsking) void this.#locate(this.#finder.value);
    const { hasFailed } = this.#finder;
    if (hasFailed && !this.#hasFailed) queueMicrotask(() => this.#actions.onLocatingFailed());
    this.#hasFailed = hasFailed;
  }

  /** The panel and the chosen filters; nothing until they can be shown. */
  render(props: () => Filters, actions: FilterActions): unknown {
    return this.#filters.value?.filters(props(), actions) ?? nothing;
  }

  async #locate({ findPosition }: typeof import('./find-position.js')): Promise<void> {
    this.#isAsking = true;
    const position = await findPosition();
    this.#isAsking = false;
    if (this.#host.isConnected) this.#actions.onLocated(position);
  }
}
