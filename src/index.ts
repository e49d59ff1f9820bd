export { BoardElement } from './components/board/board.js';
export { LoadEvent } from './components/board/load-event.js';
export type { Diagnosis, FailureName } from './loading/diagnostics.js';
export type { Kind } from './model/kind.js';
export type { LeftOut, RecordIssue, SkipReason, Tally } from './model/tally.js';
export type { MapSettings } from './sources/map-settings.js';
export type { BoardSettings, SourceSettings } from './sources/source-settings.js';
