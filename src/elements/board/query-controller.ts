import type { LitElement } from 'lit';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Kind } from '../../model/kind.js';
import {
  firstQuery,
  withKind,
  withMore,
  withOpen,
  withOverview,
  withWords,
  type Query,
} from '../../query/query.js';
import type { RecordsController } from '../../ui/records/records-controller.js';
import type { Announcer } from '../../ui/announcer.js';
import { tabOf, type TabName } from './view/board-view.js';

/** Keeps what a resident asks of a board; asking something else updates the board and is announced. */
export class QueryKeeper {
  /** What is asked. */
  query: Query = firstQuery('associations');

  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #pane: RecordsController;
  #kinds: readonly Kind[] = [];

  constructor(host: LitElement, announcer: Announcer, pane: RecordsController) {
    this.#host = host;
    this.#announcer = announcer;
    this.#pane = pane;
  }

  /** Takes the kinds that the board shows, and begins anew when the one on view is not among them. */
  start(kinds: readonly Kind[]): void {
    const isFirst = this.#kinds.length === 0;
    this.#kinds = kinds;
    if (isFirst || !kinds.includes(this.query.kind)) {
      this.query = firstQuery(kinds[0] ?? 'associations');
    }
  }

  /** Asks. */
  ask(query: Query): void {
    this.query = query;
    this.#announcer.expect();
    this.#host.requestUpdate();
  }

  /** Asks away from the results, and moves focus to their heading. */
  askFromAfar(query: Query): void {
    this.ask(query);
    this.#pane.focusHeading();
  }

  /** Opens a record, or closes the open one with `null`; what follows the focus needs no announcement. */
  open(id: string | null): void {
    this.query = withOpen(this.query, id);
    this.#host.requestUpdate();
  }

  /** Opens a record wherever it is, and moves focus to it. */
  openRecord({ kind, id }: DirectoryRecord): void {
    this.query = firstQuery(kind);
    this.open(id);
    this.#pane.focusOpen();
  }

  /**
   * Takes what the page's address asks for, as Back and Forward leave it.
   *
   * @param closed - Id of the record whose title focus returns to; `null` for none.
   */
  return(query: Query, closed: string | null): void {
    this.query = query;
    this.#host.requestUpdate();
    if (closed !== null) this.#pane.focusTitle(closed);
  }

  /** Asks for other words. */
  askFor(words: string): void {
    this.ask(withWords(this.query, words, this.#kinds.length === 1));
  }

  /** Shows what a tab stands for. */
  show(tab: TabName): void {
    if (tab !== tabOf(this.query)) this.ask(this.#of(tab));
  }

  /** Shows what a tab stands for, and moves focus to its heading. */
  showFromAfar(tab: TabName): void {
    this.askFromAfar(this.#of(tab));
  }

  /** Shows the next records, and moves focus to the first of them. */
  showMore(shown: number): void {
    this.#pane.focusRecord(shown);
    this.ask(withMore(this.query));
  }

  #of(tab: TabName): Query {
    return tab === 'all' ? withOverview(this.query) : withKind(this.query, tab);
  }
}
