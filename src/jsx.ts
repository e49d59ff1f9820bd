import type { LoadEvent } from './elements/board/events/load-event.js';
import type { QueryChangeEvent } from './elements/board/events/query-change-event.js';
import type { RecordOpenEvent } from './elements/board/events/record-open-event.js';
import type { BoardSettings } from './sources/settings/source-settings.js';
import type { ContactEvent } from './ui/contact-event.js';

/** What both elements take in JSX. */
interface CommonAttributes {
  readonly source?: string;
  readonly municipality?: string;
  readonly lang?: string;
  readonly 'heading-level'?: number | string;
  readonly 'url-prefix'?: string;
  readonly settings?: BoardSettings | string;
}

/** What `talkoo-board` takes in JSX. Solid names its events `on:talkoo-load`. */
interface BoardAttributes extends CommonAttributes {
  readonly association?: string;
  readonly kinds?: string;
  readonly 'structured-data'?: boolean | '';
  readonly doctor?: string;
  readonly 'ontalkoo-load'?: (event: LoadEvent) => void;
  readonly 'ontalkoo-query-change'?: (event: QueryChangeEvent) => void;
  readonly 'ontalkoo-record-open'?: (event: RecordOpenEvent) => void;
  readonly 'ontalkoo-contact'?: (event: ContactEvent) => void;
  readonly 'on:talkoo-load'?: (event: LoadEvent) => void;
  readonly 'on:talkoo-query-change'?: (event: QueryChangeEvent) => void;
  readonly 'on:talkoo-record-open'?: (event: RecordOpenEvent) => void;
  readonly 'on:talkoo-contact'?: (event: ContactEvent) => void;
}

/** What `talkoo-listing` takes in JSX. */
interface ListingAttributes extends CommonAttributes {
  readonly overview?: boolean | '';
}

/**
 * The tags of the elements for JSX of React 19, Preact and Solid.
 *
 * @typeParam Common - What the framework lets every element have, as React's `HTMLAttributes<HTMLElement>`.
 */
export interface TalkooElements<Common = object> {
  readonly 'talkoo-board': Common & BoardAttributes;
  readonly 'talkoo-listing': Common & ListingAttributes;
}
