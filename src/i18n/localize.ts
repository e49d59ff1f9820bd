import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fi } from './fi.js';
import { nearestLanguage } from './language.js';
import type { AllMessages, Language, Messages, MoreMessages } from './messages.js';

const first: Readonly<Record<Language, () => Promise<Messages> | Messages>> = {
  fi: () => fi,
  sv: () => import('./sv.js').then((module) => module.default),
  en: () => import('./en.js').then((module) => module.default),
};

const later: Readonly<Record<Language, () => Promise<{ readonly default: MoreMessages }>>> = {
  fi: () => import('./fi-more.js'),
  sv: () => import('./sv-more.js'),
  en: () => import('./en-more.js'),
};

/** Keeps the messages of its host's language and updates the host when they are here. */
export class Localize implements ReactiveController {
  /** The words of the first view; `null` until a language that is loaded on use has come. Finnish when it cannot be had. */
  messages: Messages | null = null;
  /** All words; `null` until {@link Localize.loadMore} has brought those of what comes after the first view. */
  all: AllMessages | null = null;

  readonly #host: ReactiveControllerHost & Element;
  #language: Language | null = null;
  #wantsMore = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Loads the rest of the words, now and after each change of language. Never rejects. */
  loadMore(): void {
    if (this.#wantsMore || !this.#language) return;
    this.#wantsMore = true;
    const language = this.#language;
    Promise.all([first[language](), later[language]()])
      .then(([messages, { default: more }]) => {
        if (language !== this.#language) return;
        this.all = { ...messages, ...more };
        this.#host.requestUpdate();
      })
      .catch(() => {
        this.#wantsMore = false;
      });
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const language = nearestLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    this.all = null;
    const messages = first[language]();
    if (messages instanceof Promise) void this.#use(language, messages);
    else this.messages = messages;
    if (!this.#wantsMore) return;
    this.#wantsMore = false;
    this.loadMore();
  }

  async #use(language: Language, coming: Promise<Messages>): Promise<void> {
    const messages = await coming.catch(() => fi);
    if (language !== this.#language) return;
    this.messages = messages;
    this.#host.requestUpdate();
  }
}
