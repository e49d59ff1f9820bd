import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestWording, type Wording } from './language.js';
import type { ListingWords } from './listing-words.js';

const files: Readonly<Record<Wording, () => Promise<{ readonly default: ListingWords }>>> = {
  fi: () => import('./listing-words-fi.js'),
  sv: () => import('./listing-words-sv.js'),
  en: () => import('./listing-words-en.js'),
  selko: () => import('./listing-words-selko.js'),
};

/** Loads what a listing says. Rejects when it cannot be had. */
export async function listingWordsOf(wording: Wording): Promise<ListingWords> {
  return (await files[wording]()).default;
}

/** Keeps what a listing says in its host's language, and updates the host when it is here. */
export class ListingLocalize implements ReactiveController {
  /** `null` until they have come, and when they cannot be had. */
  words: ListingWords | null = null;

  readonly #host: ReactiveControllerHost & Element;
  #wording: Wording | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const wording = nearestWording(this.#host);
    if (wording === this.#wording) return;
    this.#wording = wording;
    listingWordsOf(wording).then(
      (words) => {
        if (wording !== this.#wording) return;
        this.words = words;
        this.#host.requestUpdate();
      },
      () => {
        if (wording === this.#wording) this.#wording = null;
      },
    );
  }
}
