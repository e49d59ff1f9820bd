import { LitElement } from 'lit';
import { ViewUrlController } from '../../../../src/elements/board/view-url-controller.js';
import type { WebmasterFinding } from '../../../../src/i18n/webmaster-finding.js';
import { kinds } from '../../../../src/model/kind.js';
import { withChosen } from '../../../../src/query/facets/choose.js';
import { firstQuery, withOpen, withWords, type Query } from '../../../../src/query/query.js';
import { place } from '../../../support/mount.js';

/** Name of the source whose records an address host shows. */
export const source = 'ihimiset.example.org';

/** Id of an association. */
export const idOf = (number: number): string => `${source}:associations:${number}`;

/** The smallest element that keeps its view in the page's address. */
export class AddressHost extends LitElement {
  static override properties = { prefix: {}, query: { attribute: false } };

  declare prefix: string;
  declare query: Query;
  /** Records that Back has closed, in order; `null` where focus was not to move. */
  readonly closed: (string | null)[] = [];
  readonly findings: WebmasterFinding[] = [];
  readonly address = new ViewUrlController(this, {
    onView: (query, focus) => {
      this.query = query;
      this.closed.push(focus?.to === 'title' ? focus.id : null);
    },
    onFinding: (note) => this.findings.push(note),
  });

  constructor() {
    super();
    this.prefix = '';
    this.query = firstQuery('associations');
  }

  protected override willUpdate(): void {
    this.address.follow(this.prefix, this.query, { kinds, sources: [{ name: source }] });
  }

  /** Asks, and waits until that is on view. */
  async ask(change: (query: Query) => Query): Promise<void> {
    this.query = change(this.query);
    await this.updateComplete;
  }
}

customElements.define('address-host', AddressHost);

/** What an address host asks at first. */
export const first = firstQuery('associations');

/** What a resident does there. */
export const opening = (number: number) => (query: Query) => withOpen(query, idOf(number));
export const closing = (query: Query): Query => withOpen(query, null);
export const typing = (words: string) => (query: Query) => withWords(query, words, false);
export const free = (query: Query): Query => withChosen(query, 'free', ['yes']);

/** Puts an address host with a prefix into the page. */
export async function show(prefix = 'tt', host = new AddressHost()): Promise<AddressHost> {
  host.prefix = prefix;
  place(host);
  await host.updateComplete;
  return host;
}
