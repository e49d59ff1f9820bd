import type { Diagnosis } from '../../../loading/diagnostics.js';

/** Fired on a board each time when all that it asked for has come or failed. Bubbles, does not leave shadow roots. */
export class LoadEvent extends Event {
  static readonly eventName = 'talkoo-load';

  /** @param diagnostics - What became of every record, per source and kind. */
  constructor(readonly diagnostics: readonly Diagnosis[]) {
    super(LoadEvent.eventName, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'talkoo-load': LoadEvent;
  }
}
