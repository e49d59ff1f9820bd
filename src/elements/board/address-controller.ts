import type { LitElement } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { Query } from '../../query/query.js';
import type { BoardPlan } from '../../ui/setup/plan.js';
import type { ViewUrlActions, ViewUrlController } from './view-url-controller.js';

/** The address of a board's view; what reads and writes it is loaded only for boards that have a prefix. */
export class AddressController {
  readonly #view: LazyModule<ViewUrlController>;

  constructor(host: LitElement, actions: ViewUrlActions) {
    this.#view = new LazyModule(host, async () => {
      const { ViewUrlController } = await import('./view-url-controller.js');
      return new ViewUrlController(host, actions);
    });
  }

  /**
   * Takes the query as it is before each rendering; the address may say another one.
   *
   * @param prefix - Empty for none, and `null` where the attribute was taken away again.
   */
  follow(prefix: string | null, query: Query, { kinds, sources }: BoardPlan): void {
    if (prefix) this.#view.load();
    const context = { kinds, sources: sources.map(({ name }) => name) };
    this.#view.value?.follow(prefix ?? '', query, context);
  }

  /** The address of a view on this page; `null` where the board has no part in the address. */
  linkTo(query: Query): string | null {
    return this.#view.value?.linkTo(query) ?? null;
  }
}
