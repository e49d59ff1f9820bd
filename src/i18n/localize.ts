import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyModule } from '../base/modules/lazy-module.js';
import fi from './fi/first.js';
import type { FurtherLanguageController } from './further-language.js';
import { nearestWording, type Wording } from './language.js';
import type { AllMessages, Messages, LaterMessages } from './messages.js';
import type { WebmasterFinding } from './webmaster-finding.js';

const first: Readonly<Record<Wording, () => Promise<Messages> | Messages>> = {
  fi: () => fi,
  sv: () => import('./sv/first.js').then((module) => module.default),
  en: () => import('./en/first.js').then((module) => module.default),
  selko: () => import('./selko/first.js').then((module) => module.default),
};

const later: Readonly<Record<Wording, () => Promise<{ readonly default: LaterMessages }>>> = {
  fi: () => import('./fi/later.js'),
  sv: () => import('./sv/later.js'),
  en: () => import('./en/later.js'),
  selko: () => import('./selko/later.js'),
};

/** Loads all words. Rejects when they cannot be had. */
export async function wordsOf(wording: Wording): Promise<AllMessages> {
  const [messages, { default: more }] = await Promise.all([first[wording](), later[wording]()]);
  return { ...messages, ...more };
}

/** Keeps the messages of its host's language and updates the host when they are here. */
export class Localize implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #messages: Messages | null = null;
  #all: AllMessages | null = null;
  #wording: Wording | null = null;
  #wantsMore = false;
  #hasFailed = false;
  /** The words of a message file stand instead of the others. */
  readonly #further: LazyModule<FurtherLanguageController>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#further = new LazyModule(host, async () => {
      const [{ FurtherLanguageController }, finnish] = await Promise.all([
        import('./further-language.js'),
        wordsOf('fi'),
      ]);
      return new FurtherLanguageController(host, finnish);
    });
    host.addController(this);
  }

  /** The words of the first view; `null` until a language that is loaded on use has come. Finnish when it cannot be had. */
  get messages(): Messages | null {
    return this.#further.value?.messages ?? this.#messages;
  }

  /** All words; `null` until {@link Localize.loadMore} has brought those of what comes after the first view. */
  get all(): AllMessages | null {
    return this.#further.value?.messages ?? this.#all;
  }

  /** Whether words could not be had. */
  get hasFailed(): boolean {
    return this.#hasFailed && !this.#further.value?.messages;
  }

  /** Tries once more to load the words that could not be had. */
  retry(): void {
    if (!this.#hasFailed) return;
    this.#wording = null;
    this.hostUpdate();
  }

  /** Loads the rest of the words unless that has failed, now and after each change of language. Never rejects. */
  loadMore(): void {
    if (this.#wantsMore || this.#hasFailed || !this.#wording) return;
    this.#wantsMore = true;
    const wording = this.#wording;
    wordsOf(wording)
      .then((all) => {
        if (wording !== this.#wording) return;
        this.#all = all;
        this.#host.requestUpdate();
      })
      .catch(() => {
        if (wording === this.#wording) this.#fail();
      });
  }

  /**
   * Speaks a further language where the page asks for one that there is a message file for, as soon
   * as it has been read; Finnish until then, and where it cannot be.
   *
   * @param files - Addresses of message files by primary subtag.
   */
  follow(
    files: Readonly<Record<string, string>>,
    onFinding: (finding: WebmasterFinding) => void,
  ): void {
    if (Object.keys(files).length > 0) this.#further.load();
    this.#further.value?.follow(files, onFinding);
  }

  hostConnected(): void {
    this.#hasFailed = false;
    this.hostUpdate();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const wording = nearestWording(this.#host);
    if (wording === this.#wording) return;
    this.#wording = wording;
    this.#all = null;
    const messages = first[wording]();
    if (messages instanceof Promise) void this.#use(wording, messages);
    else this.#messages = messages;
    if (!this.#wantsMore && !this.#hasFailed) return;
    this.#wantsMore = false;
    this.#hasFailed = false;
    this.loadMore();
  }

  async #use(wording: Wording, coming: Promise<Messages>): Promise<void> {
    const messages = await coming.catch(() => null);
    if (wording !== this.#wording) return;
    this.#messages = messages ?? fi;
    if (!messages) this.#fail();
    this.#host.requestUpdate();
  }

  /** Lets the words that stand, or Finnish, do, and says that others could not be had. */
  #fail(): void {
    this.#wantsMore = false;
    this.#hasFailed = true;
    this.#host.requestUpdate();
  }
}
