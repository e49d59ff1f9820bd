import { csvText } from '../base/csv-text.js';
import type { Kind } from '../model/kind.js';
import type { ListedRecord } from './listed-record.js';
import type { Mending } from './gap-counts.js';
import { mattersOf, type Matter } from './matter.js';
import { publicContactOf } from './public-contact.js';

/** What the table is written in. */
export interface CsvWords {
  /** Headings of the columns. */
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly oneOfKind: Readonly<Record<Kind, string>>;
  readonly matter: (matter: Matter) => string;
  readonly isShown: (isShown: boolean) => string;
  /** A phone number behind a word, since a spreadsheet takes a bare one for a number and drops its zero or plus. */
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

/** A row for each thing to mend of each record, so that a spreadsheet can narrow them by any column. */
export function gapsCsv(mendings: readonly Mending[], words: CsvWords): string {
  const rows = mendings.flatMap((mending) =>
    mending.records.flatMap((record) =>
      mattersOf(record).map((matter) => {
        const cells = cellsOf(mending, record, matter, words);
        return columns.map((column) => cells[column]);
      }),
    ),
  );
  return csvText([columns.map((column) => words.columns[column]), ...rows]);
}

function cellsOf(
  { listing }: Mending,
  { title, kind, source, standing, editUrl }: ListedRecord,
  matter: Matter,
  words: CsvWords,
): Readonly<Record<CsvColumn, string>> {
  const { email, phone } = publicContactOf(listing);
  return {
    association: listing.name,
    businessId: listing.businessId ?? '',
    record: title ?? '',
    kind: words.oneOfKind[kind],
    source: source.name,
    isShown: words.isShown(standing.state === 'shown'),
    matter: words.matter(matter),
    email: email ?? '',
    phone: phone === null ? '' : words.phone(phone),
    mendAt: editUrl,
  };
}
