import type { Kind } from '../../../model/kind.js';

/**
 * Fired on a board when a resident has asked for something else, once the answer stands and nothing
 * has been typed for a second. Bubbles and leaves shadow roots. The words themselves are never told.
 */
export class QueryChangeEvent extends Event {
  static readonly eventName = 'talkoo-query-change';

  /**
   * @param kind - The kind on view; `null` for the best of every kind.
   * @param filterCount - How many options of filters are chosen.
   * @param hasWords - Whether something stands in the search box.
   * @param found - How many records fit.
   */
  constructor(
    readonly kind: Kind | null,
    readonly filterCount: number,
    readonly hasWords: boolean,
    readonly found: number,
  ) {
    super(QueryChangeEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'talkoo-query-change': QueryChangeEvent;
  }
}
