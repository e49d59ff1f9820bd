import type { LitElement } from 'lit';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import type { PlainDate } from '../../base/time/plain-date.js';
import type { ListedReading } from '../../completeness/listed-reading.js';
import type { ListedSource, Listings } from '../../completeness/listed-record.js';
import { listingsOf } from '../../completeness/listings-of.js';
import { DayController } from '../../loading/day-controller.js';
import { isUnderWay, type KindLoad } from '../../loading/load-state.js';
import { RecordLoader } from '../../loading/record-loader.js';
import { ReturnController } from '../../loading/return-controller.js';
import type { Kind } from '../../model/kind.js';
import type { OpenedSource } from '../../sources/open-sources.js';
import type { BoardPlan } from '../../ui/setup/plan.js';
import {
  elsewhereOf,
  hasAll,
  inspecting,
  inspectionsOf,
  type ListingReading,
} from './listing-reading.js';

/** Somebody who comes back from editing a record wants to see the change. */
const oldAfterMs = 30_000;

/** Listings, what they were made of, and on which day in Finland. */
interface Made {
  readonly of: readonly (readonly KindLoad[])[];
  readonly today: PlainDate;
  readonly all: Listings;
}

/**
 * Reads what the sources have of all associations.
 *
 * First only what the board shows; what has no municipality or another one, which may be a whole
 * country's, only when somebody asks for an association.
 */
export class ListingReader {
  readonly #within: RecordLoader;
  readonly #anywhere: RecordLoader;
  #plan: BoardPlan | null = null;
  #isBilingual: boolean | null = null;
  #sources: readonly OpenedSource[] = [];
  #made: Made | null = null;
  #madeWithin: Made | null = null;

  /** @param onSettled - Called each time when all that was on its way has come or failed. */
  constructor(host: LitElement, onSettled: () => void) {
    this.#within = new RecordLoader(host, onSettled);
    this.#anywhere = new RecordLoader(host, onSettled);
    for (const loader of [this.#within, this.#anywhere]) {
      host.addController(new ReturnController(host, loader, oldAfterMs));
    }
    new DayController(host);
  }

  /** How the reading stands, as a value that does not change. */
  reading(hasOverview: boolean): ListingReading {
    const [loads, loadsElsewhere] = [this.#within.loads, this.#anywhere.loads];
    const all = [...loads, ...loadsElsewhere];
    const hasAskedAll = this.#plan?.municipalities.length === 0 || loadsElsewhere.length > 0;
    const elsewhere = elsewhereOf(all, hasAskedAll);
    this.#made = this.#makeAnew(this.#made, [loads, loadsElsewhere], elsewhere);
    const isWithinHere = !loads.some(({ state }) => isUnderWay(state));
    if (hasOverview && isWithinHere) {
      this.#madeWithin = this.#makeAnew(this.#madeWithin, [loads], null);
    }
    return {
      loads,
      loadsElsewhere,
      isBusy: all.some(({ state }) => isUnderWay(state)),
      elsewhere,
      listings: this.#made.all.listings,
      within: hasOverview && isWithinHere ? (this.#madeWithin?.all ?? null) : null,
      now: Date.now(),
    };
  }

  /**
   * Reads by a plan; a new one drops what was read.
   *
   * @param bilingual - Whether the webmaster says that the municipality is; `undefined` for nothing said.
   */
  follow(plan: BoardPlan | null, bilingual: boolean | undefined): void {
    if (plan === this.#plan) return;
    this.#plan = plan;
    this.#made = null;
    this.#madeWithin = null;
    this.#sources = plan?.sources.map(inspecting) ?? [];
    this.#isBilingual = bilingual ?? null;
    this.#within.follow(plan && { ...plan, sources: this.#sources });
    this.#anywhere.follow(null);
    if (plan) this.#within.readAll(plan.kinds);
  }

  /** Reads also what the board does not show, unless it is here or on its way. */
  readElsewhere(): void {
    const plan = this.#plan;
    if (!plan || plan.municipalities.length === 0 || this.#anywhere.loads.length > 0) return;
    const everywhere = { municipalities: [], regions: [] };
    this.#anywhere.follow({ ...plan, ...everywhere, sources: this.#sources });
    this.#anywhere.readAll(plan.kinds);
  }

  /** Reads once more what failed. */
  retry(): void {
    this.#within.retryFailed();
    this.#anywhere.retryFailed();
  }

  /** @param elsewhere - How far all else is known; `null` for listings without it. */
  #makeAnew(
    made: Made | null,
    of: Made['of'],
    elsewhere: ListingReading['elsewhere'] | null,
  ): Made {
    const now = Date.now();
    const today = helsinkiDay(now);
    if (made?.today === today && made.of.every((loads, index) => loads === of[index])) return made;
    const isKnown = elsewhere === null || elsewhere === 'known';
    const view = {
      now,
      today,
      isBilingual: this.#isBilingual,
      hasAllAssociations: isKnown && hasAll(this.#within.loads, 'associations'),
    };
    return { of, today, all: listingsOf(this.#readings(elsewhere !== null), view) };
  }

  #isWhole(source: OpenedSource, kind: Kind): boolean {
    return this.#within.loads.some(
      (load) => load.source === source && load.kind === kind && load.state.status === 'ready',
    );
  }

  #readings(hasElsewhere: boolean): readonly ListedReading[] {
    const kinds = this.#plan?.kinds ?? [];
    return this.#sources.flatMap((source) =>
      kinds.map((kind) => ({
        source: listedSource(source),
        kind,
        within: inspectionsOf(this.#within.loads, source, kind),
        // Before all of the municipality's is here, nothing is known to be elsewhere.
        anywhere:
          hasElsewhere && this.#isWhole(source, kind)
            ? inspectionsOf(this.#anywhere.loads, source, kind)
            : [],
      })),
    );
  }
}

function listedSource({ name, homepage, written }: OpenedSource): ListedSource {
  const { editAddress = null, feedsPtv = false } = written;
  return { name, homepage, editAddress, feedsPtv };
}
