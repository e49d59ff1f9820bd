import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyModule } from '../base/modules/lazy-module.js';
import { nearestWording, type Wording } from './language.js';

/** Keeps the words of one part in its host's language, and updates the host when they are here. */
export class WordsController<Words> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #module: LazyModule<Words>;
  #wording: Wording | null = null;

  /** @param load - Gets the words; may reject. */
  constructor(host: ReactiveControllerHost & Element, load: (wording: Wording) => Promise<Words>) {
    this.#host = host;
    this.#module = new LazyModule(host, () => load(nearestWording(host)));
    host.addController(this);
  }

  /** `null` until they have come; those of the last language until others have, or cannot be had. */
  get words(): Words | null {
    return this.#module.value;
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const wording = nearestWording(this.#host);
    if (wording === this.#wording) return;
    this.#wording = wording;
    this.#module.loadAnew();
  }
}
