import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parametersIn, withParameters, written } from '../../base/address/raw-parameters.js';
import type { Note } from '../../i18n/webmaster-note.js';
import { PageHistory } from '../../ui/address/page-history.js';
import { prefixProblem, questionAbout } from '../../ui/address/url-prefix.js';

/** What a listing does about the page's address. */
export interface ListingAddressActions {
  /** Shows the association that the address names; empty for none. */
  readonly onName: (name: string) => void;
  readonly onNote: (note: Note) => void;
}

/** Keeps the association on view in the page's address, for elements that have a prefix. */
export class ListingAddress implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #actions: ListingAddressActions;
  readonly #history = new PageHistory();
  #prefix = '';
  #connection: AbortController | null = null;
  #owns = false;

  constructor(host: ReactiveControllerHost & Element, actions: ListingAddressActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /**
   * Takes a prefix, before each rendering; the first time the address is read.
   *
   * @param prefix - Empty for an element that has nothing to do with the address.
   */
  follow(prefix: string): void {
    if (prefix !== this.#prefix) this.hostDisconnected();
    this.#prefix = prefix;
    if (prefix === '' || this.#connection || !this.#host.isConnected) return;
    this.#connection = new AbortController();
    const problem = prefixProblem(prefix);
    if (problem) return this.#actions.onNote({ about: 'url-prefix', prefix, problem });
    this.#owns = true;
    const { signal } = this.#connection;
    const claim = (event: Event): void => event.preventDefault();
    window.addEventListener(questionAbout(prefix), claim, { signal });
    window.addEventListener('popstate', () => this.#read(), { signal });
    this.#read();
  }

  /** Writes the association that has been chosen; empty for none. */
  write(name: string): void {
    const href = this.linkTo(name);
    if (href && this.#history.waitMs === 0) this.#history.replace(href);
  }

  /** The address of an association's listing on this page; `null` where the element has no part in the address. */
  linkTo(name: string): string | null {
    if (!this.#owns || !/^https?:/.test(location.href)) return null;
    const parameters = name === '' ? [] : [[this.#parameter, name] as const];
    return withParameters(location.href, new Set([this.#parameter]), written(parameters));
  }

  hostConnected(): void {
    if (this.#prefix !== '') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#connection = null;
    this.#owns = false;
  }

  get #parameter(): string {
    return `${this.#prefix}-association`;
  }

  #read(): void {
    const [found] = parametersIn(location.href, new Set([this.#parameter]));
    this.#actions.onName(found?.[1].slice(0, 200) ?? '');
  }
}
