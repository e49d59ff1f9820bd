export { BoardElement } from './components/board/board.js';
export { ContactEvent, type ContactMeans } from './components/board/contact-event.js';
export { LoadEvent } from './components/board/load-event.js';
export { QueryChangeEvent } from './components/board/query-change-event.js';
export { RecordOpenEvent } from './components/board/record-open-event.js';
export type { ListingElement } from './components/listing/listing.js';
export type { Diagnosis, FailureName } from './loading/diagnostics.js';
export type { Kind } from './model/kind.js';
export type { LeftOut, RecordIssue, SkipReason, Tally } from './model/tally.js';
export type { SettingsIssue } from './sources/parse-settings.js';
export type {
  BoardSettings,
  LooksSettings,
  MapSettings,
  SourceSettings,
} from './sources/source-settings.js';
