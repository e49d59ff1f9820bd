import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestWording, type Wording } from './language.js';

/** Keeps the words of one part in its host's language, and updates the host when they are here. */
export class WordKeeper<Words> implements ReactiveController {
  /** `null` until they have come, and when they cannot be had. */
  words: Words | null = null;

  readonly #host: ReactiveControllerHost & Element;
  readonly #load: (wording: Wording) => Promise<Words>;
  #wording: Wording | null = null;

  /** @param load - Gets the words; may reject. */
  constructor(host: ReactiveControllerHost & Element, load: (wording: Wording) => Promise<Words>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const wording = nearestWording(this.#host);
    if (wording === this.#wording) return;
    this.#wording = wording;
    this.#load(wording).then(
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
