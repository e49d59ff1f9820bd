import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parametersIn, withParameters, written } from '../../base/address/raw-parameters.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import { PageHistory } from '../../ui/address/page-history.js';
import { prefixProblem, questionAbout } from '../../ui/address/url-prefix.js';

/** What a listing does about the page's address. */
export interface ListingAddressActions {
  /** Shows the association that the address names; empty for none. */
  readonly onName: (name: string) => void;
  readonly onFinding: (finding: WebmasterFinding) => void;
}

/** Keeps the association on view in the page's address, for elements that have a prefix. */
export class ListingAddressController implements ReactiveController {
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
    if (problem) return this.#actions.onFinding({ about: 'url-prefix', prefix, problem });
    this.#owns = true;
    const { signal } = this.#connection;
    const claim = (event: Event): void => event.preventDefault();
    window.addEventListener(questionAbout(prefix), claim, { signal });
    window.addEventListener('popstate', () => this.#read(), { signal });
    this.#read();
  }

  /** The parameter that names the association; `null` where the element has no part in the address. */
  get parameter(): string | null {
    return this.#owns && /^https?:/.test(location.href) ? parameterOf(this.#prefix) : null;
  }

  /** Writes the association that has been chosen; empty for none. */
  write(name: string): void {
    const { parameter } = this;
    if (parameter === null || this.#history.waitMs > 0) return;
    this.#history.replace(linkToListing(location.href, parameter, name));
  }

  hostConnected(): void {
    if (this.#prefix !== '') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#connection = null;
    this.#owns = false;
  }

  #read(): void {
    const [found] = parametersIn(location.href, new Set([parameterOf(this.#prefix)]));
    this.#actions.onName(found?.[1].slice(0, 200) ?? '');
  }
}

/** The address of an association's listing on a page; an empty name gives the page without one. */
export function linkToListing(address: string, parameter: string, name: string): string {
  const parameters = name === '' ? [] : [[parameter, name] as const];
  return withParameters(address, new Set([parameter]), written(parameters));
}

function parameterOf(prefix: string): string {
  return `${prefix}-association`;
}
