import { nothing } from 'lit';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { Listings } from '../../completeness/listed-record.js';
import type { FallbackElement } from '../../ui/setup/fallback-element.js';
import type { Overview, OverviewActions } from './overview.js';

/** The overview of an element that has one; its part is loaded when it is first asked for. */
export class OverviewKeeper {
  readonly #part: LazyModule<Overview>;

  constructor(host: FallbackElement, actions: OverviewActions) {
    this.#part = new LazyModule(host, async () => {
      const { Overview, overviewStyles } = await import('./overview.js');
      adoptInFrame(host, overviewStyles);
      return new Overview(host, actions);
    });
  }

  /** The overview; nothing for `null`, and until its part is here. */
  render(
    all: Listings | null,
    headingLevel: number,
    listingWords: ListingWords,
    messages: AllMessages,
  ): unknown {
    if (!all) return nothing;
    this.#part.load();
    const content = { ...all, headingLevel, listingWords, messages };
    return this.#part.value?.render(content) ?? nothing;
  }

  /** Moves focus once what it is to go to has been painted. */
  updated(): void {
    this.#part.value?.updated();
  }
}
