import { csvText } from '../base/text/csv-text.js';
import type { Kind } from '../model/kind.js';
import type { FoundGap, ListingGap } from './found-gaps.js';
import type { IncompleteListing } from './gap-counts.js';
import type { Listing } from './listed-record.js';
import { publicContactOf } from './public-contact.js';

/** What the table is written in. */
export interface CsvWords {
  /** Headings of the columns. */
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly oneOfKind: Readonly<Record<Kind, string>>;
  readonly gap: (gap: ListingGap) => string;
  readonly yes: string;
  readonly no: string;
  /** A phone number behind a word: of a bare one a spreadsheet drops the zero or the plus. */
  readonly phone: (phone: string) => string;
}

const columns = [
  'association',
  'businessId',
  'record',
  'kind',
  'source',
  'isShown',
  'matter',
  'email',
  'phone',
  'mendAt',
] as const;

/** The columns, in their order. */
export type CsvColumn = (typeof columns)[number];

/** Makes a row for each gap, so that a spreadsheet can narrow them by any column. */
export function gapsCsv(busy: readonly IncompleteListing[], words: CsvWords): string {
  const rows = busy.flatMap(({ listing, gaps }) =>
    gaps.map((one) => {
      const cells = cellsOf(listing, one, words);
      return columns.map((column) => cells[column]);
    }),
  );
  return csvText([columns.map((column) => words.columns[column]), ...rows]);
}

function cellsOf(
  listing: Listing,
  { gap, record, source, editUrl }: FoundGap,
  words: CsvWords,
): Readonly<Record<CsvColumn, string>> {
  const { email, phone } = publicContactOf(listing);
  return {
    association: listing.name,
    businessId: listing.businessId ?? '',
    record: record?.title ?? '',
    kind: record ? words.oneOfKind[record.kind] : '',
    source: source.name,
    isShown: record ? (record.standing.state === 'shown' ? words.yes : words.no) : '',
    matter: words.gap(gap),
    email: email ?? '',
    phone: phone === null ? '' : words.phone(phone),
    mendAt: editUrl,
  };
}
