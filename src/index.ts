export { BoardElement } from './elements/board/board.js';
export { ContactEvent, type ContactMeans } from './ui/contact-event.js';
export { LoadEvent } from './elements/board/events/load-event.js';
export { QueryChangeEvent } from './elements/board/events/query-change-event.js';
export { RecordOpenEvent } from './elements/board/events/record-open-event.js';
export type { TalkooElements } from './jsx.js';
export type { ListingElement } from './elements/listing/listing.js';
export type { Diagnosis, FailureName } from './loading/diagnostics.js';
export type { Kind } from './model/kind.js';
export type { LeftOut, RecordIssue, SkipReason, Tally } from './model/tally.js';
export type { SettingsIssue } from './sources/settings/parse-settings.js';
export type {
  BoardSettings,
  LooksSettings,
  MapSettings,
  SourceSettings,
} from './sources/settings/source-settings.js';
