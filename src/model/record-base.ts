import type { Contact } from './contact.js';
import type { Kind } from './kind.js';
import type { Place } from './place.js';

/** What records of every kind have. `null` means unknown, everywhere; an empty list, that none is known. */
export interface RecordBase {
  readonly kind: Kind;
  /** Unique over all sources: `{host}:{kind}:{id at the source}`. */
  readonly id: string;
  /** Plain text, never empty. */
  readonly title: string;
  /** Plain text of a sentence or two. */
  readonly summary: string | null;
  /** The source's HTML as it came: untrusted, shown only through `base/rich-text`. */
  readonly bodyHtml: string | null;
  /** Where the record stands at its source: a safe http(s) address. */
  readonly link: string | null;
  /** Primary language subtag of the record's own text; `null` when the source does not tell. */
  readonly language: string | null;
  /** Languages in the source's own words, where they are not one tag ("suomi ja ruotsi"). */
  readonly languageText: string | null;
  /** Names of municipalities, of villages, of themes and of larger regions, as the source writes them. */
  readonly municipalities: readonly string[];
  readonly villages: readonly string[];
  readonly themes: readonly string[];
  readonly regions: readonly string[];
  readonly place: Place | null;
  readonly contacts: readonly Contact[];
  readonly image: Image | null;
  /** When the record was last changed at its source, in epoch milliseconds. */
  readonly modified: number | null;
  /** What its source has more of than a record holds; `null` when all was read. */
  readonly unread: Unread | null;
  /** Name of the source, as shown to residents ("ihimiset.fi"). */
  readonly sourceName: string;
}

/** How much of a record was left at its source. */
export interface Unread {
  /** How many more there are in each list that is not whole. */
  readonly counts: Readonly<Partial<Record<LimitedList, number>>>;
  /** Whether the end of the text was left. */
  readonly isBodyCut: boolean;
}

/** A list of which only the first are read. */
export type LimitedList =
  'contacts' | 'weeklyTimes' | 'exceptions' | 'prices' | 'equipment' | 'themes';

/** A picture at the source's own origin. */
export interface Image {
  readonly url: string;
  /** Empty when the source describes nothing: the picture is then decoration. */
  readonly alt: string;
  /** Size in pixels; `null` when unknown. */
  readonly width: number | null;
  readonly height: number | null;
}
