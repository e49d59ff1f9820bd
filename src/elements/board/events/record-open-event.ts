import type { Kind } from '../../../model/kind.js';

/** Fired on a board when the details of a record have been opened. Bubbles and leaves shadow roots. */
export class RecordOpenEvent extends Event {
  static readonly eventName = 'talkoo-record-open';

  /** @param recordId - `{source}:{kind}:{id at the source}`, as `ihimiset.fi:events:12`. */
  constructor(
    readonly kind: Kind,
    readonly recordId: string,
  ) {
    super(RecordOpenEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'talkoo-record-open': RecordOpenEvent;
  }
}
