import type { LitElement } from 'lit';
import type { AddressContext } from '../../query/query-url.js';
import type { Query } from '../../query/query.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { ViewAddress, ViewAddressActions } from './view-address.js';

/** The address of a board's view; what reads and writes it is loaded only for boards that have a prefix. */
export class AddressKeeper {
  readonly #view: LazyModule<ViewAddress>;

  constructor(host: LitElement, actions: ViewAddressActions) {
    this.#view = new LazyModule(host, async () => {
      const { ViewAddress } = await import('./view-address.js');
      return new ViewAddress(host, actions);
    });
  }

  /**
   * Takes the board's query as it stands, before each rendering.
   *
   * @param prefix - Empty for none, and `null` where the attribute was taken away again.
   */
  follow(prefix: string | null, query: Query, context: AddressContext): void {
    if (prefix) this.#view.load();
    this.#view.value?.follow(prefix ?? '', query, context);
  }

  /** The address of a view on this page; `null` where the board has no part in the address. */
  linkTo(query: Query): string | null {
    return this.#view.value?.linkTo(query) ?? null;
  }
}
