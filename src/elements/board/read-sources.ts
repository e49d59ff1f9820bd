import { helsinkiDay } from '../../base/time/helsinki-time.js';
import type { KindLoad } from '../../loading/load-state.js';
import type { RecordLoader } from '../../loading/record-loader.js';
import { kindsToRead } from './board-selectors.js';
import type { BoardState } from './board-state.js';

/** Has a loader read what the plan and the query ask for, and gives what has come so far. */
export function readSources(state: BoardState, loader: RecordLoader): readonly KindLoad[] {
  loader.follow(state.plan);
  if (state.plan) {
    loader.readAll(kindsToRead(state));
    loader.expire(helsinkiDay(state.now), state.query.open);
  }
  return loader.loads;
}
