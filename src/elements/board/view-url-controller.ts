import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parametersIn, withParameters, written } from '../../base/address/raw-parameters.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import {
  parameterNames,
  readQuery,
  withView,
  writeQuery,
  type AddressContext,
} from '../../query/query-url.js';
import type { Query } from '../../query/query.js';
import { PageHistory } from '../../ui/address/page-history.js';
import type { RecordsFocus } from '../../ui/records/records-controller.js';
import type { BoardPlan } from '../../ui/setup/plan.js';
import { prefixProblem, questionAbout } from '../../ui/address/url-prefix.js';

/** What a board does about the page's address. */
export interface ViewUrlActions {
  /**
   * Makes what the address asks for the board's query.
   *
   * @param focus - The title of the record that Back has closed; `null` for none, and while focus is
   *   elsewhere on the page.
   */
  readonly onView: (query: Query, focus: RecordsFocus | null) => void;
  /** Tells the webmaster; the same finding may come again. */
  readonly onFinding: (finding: WebmasterFinding) => void;
}

const typingMs = 500;

/**
 * Keeps a board's view in the page's address, under the board's own prefix.
 *
 * Opening a record adds an entry to the history, all else changes the one on view. Closing one never
 * goes back by itself, since that would start the page's router and, once wrong, leave the page: the
 * entry stays, shows the list, and serves the next record that is opened from the same list.
 */
export class ViewUrlController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #actions: ViewUrlActions;
  readonly #history = new PageHistory();
  #prefix = '';
  #context: AddressContext = { kinds: [], sources: [] };
  #query: Query | null = null;
  /** The board's parameters as the address last said them; `null` before it was read. */
  #known: string | null = null;
  #connection: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, actions: ViewUrlActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /**
   * Takes the board's query as it stands, before each rendering. The first time, and the first time
   * after the board was put elsewhere, the address is read, unless the resident is ahead of it.
   *
   * @param prefix - Empty for a board that has nothing to do with the address.
   */
  follow(
    prefix: string,
    query: Query,
    {
      kinds,
      sources,
    }: Pick<BoardPlan, 'kinds'> & { readonly sources: readonly { readonly name: string }[] },
  ): void {
    if (prefix !== this.#prefix) this.#leave();
    const before = this.#query ?? query;
    this.#prefix = prefix;
    this.#query = query;
    this.#context = { kinds, sources: sources.map(({ name }) => name) };
    if (prefix === '' || !this.#host.isConnected) return;
    if (this.#connection) this.#write(before, query);
    else this.#begin(query);
  }

  /** The address of a view on this page; `null` where the board has no part in the address. */
  linkTo(query: Query): string | null {
    const isAddress = /^https?:/.test(location.href);
    return this.#connection && isAddress ? this.#hrefOf(this.#textOf(query)) : null;
  }

  hostConnected(): void {
    if (this.#prefix !== '') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#connection?.abort();
    this.#connection = null;
    this.#history.forget();
  }

  #leave(): void {
    this.hostDisconnected();
    this.#known = null;
  }

  #begin(query: Query): void {
    const prefix = this.#prefix;
    const problem = prefixProblem(prefix);
    if (problem) return this.#actions.onFinding({ about: 'url-prefix', prefix, problem });
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const whenIn = (type: string, act: (event: Event) => void): void =>
      window.addEventListener(type, act, { signal });
    whenIn(questionAbout(prefix), (event) => event.preventDefault());
    whenIn('popstate', () => this.#onHistory(true));
    whenIn('pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) this.#onHistory(false);
    });
    const isAhead = this.#textOf(query) !== (this.#known ?? '');
    if (isAhead) this.#writeLater(0);
    else this.#read(query, false);
  }

  #onHistory(isBack: boolean): void {
    this.#history.forget();
    if (this.#query) this.#read(this.#query, isBack);
  }

  /** Asks for what the address says, unless it says the same as before. */
  #read(query: Query, isBack: boolean): void {
    const parameters = parametersIn(location.href, parameterNames(this.#prefix));
    const next = withView(query, readQuery(parameters, this.#prefix, this.#context), this.#context);
    const text = this.#textOf(next);
    if (text === this.#known) return;
    clearTimeout(this.#timer);
    this.#known = text;
    this.#query = next;
    if (next === query) return;
    const closed = next.open === query.open ? null : query.open;
    const takesFocus = closed !== null && isBack && isFocusFree(this.#host);
    this.#actions.onView(next, takesFocus ? { to: 'title', id: closed } : null);
  }

  #write(before: Query, query: Query): void {
    const [was, text] = [this.#textOf(before), this.#textOf(query)];
    if (text === was) return;
    clearTimeout(this.#timer);
    if (text === this.#known) return;
    const isOpening = query.open !== null && query.open !== before.open;
    if (isOpening && this.#history.waitMs === 0) this.#open(was, text);
    else this.#writeLater(query.words === before.words ? 0 : typingMs);
  }

  #open(was: string, text: string): void {
    if (this.#history.base === was) return this.#replace(text);
    if (this.#known !== was) this.#replace(was);
    if (this.#history.push(this.#hrefOf(text), was)) this.#known = text;
  }

  /** Writes the query as it will be in a while. A page that has moved on by then gets nothing of it. */
  #writeLater(quietMs: number): void {
    const waitMs = Math.max(quietMs, this.#history.waitMs);
    const { pathname } = location;
    const write = (): void => {
      if (this.#query && location.pathname === pathname) this.#replace(this.#textOf(this.#query));
    };
    if (waitMs === 0) write();
    else this.#timer = setTimeout(write, waitMs);
  }

  #replace(text: string): void {
    if (this.#history.replace(this.#hrefOf(text))) this.#known = text;
  }

  #textOf(query: Query): string {
    return written(writeQuery(query, this.#prefix, this.#context));
  }

  #hrefOf(text: string): string {
    return withParameters(location.href, parameterNames(this.#prefix), text);
  }
}

/** Tells whether focus is on the board or nowhere, so that moving it within the board takes it from nobody. */
function isFocusFree(host: Element): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || host.matches(':focus-within');
}
