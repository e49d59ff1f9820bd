import type { RecordsFocus } from '../../ui/records/records-controller.js';

/** What can have focus in the frame; of several, the one at an index, or the last. */
export interface FrameFocus {
  readonly inFrame: 'filter-button' | 'chip' | 'flyer';
  readonly index: number;
}

/** What focus goes to when it is painted. */
export type FocusTarget = RecordsFocus | FrameFocus;
