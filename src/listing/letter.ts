import { letterHref, onOneLine } from '../base/report-mail.js';
import type { Kind } from '../model/kind.js';
import type { Mending } from './gap-counts.js';
import type { ListedRecord } from './listed-record.js';
import { mattersOf, type Matter } from './matter.js';

/** What a letter to an association is written in. */
export interface LetterWords {
  readonly subject: (association: string) => string;
  /** What it is about, in a few sentences, from the greeting on. */
  readonly opening: readonly string[];
  readonly oneOfKind: Readonly<Record<Kind, string>>;
  /** Stands for a title that is missing. */
  readonly untitled: string;
  /** "Konsertti (tapahtuma, ihimiset.fi)". */
  readonly record: (title: string, kind: string, source: string) => string;
  readonly matter: (matter: Matter) => string;
  readonly mendAt: (address: string) => string;
  /** How many further records there are, where the letter has no room for them. */
  readonly moreRecords: (count: number) => string;
  /** What happens once it is mended, and the greetings. */
  readonly closing: readonly string[];
}

/** A letter, line by line. */
export interface Letter {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** The most that the address of a letter may take: some mail programs on Windows take no more than 2,000 characters. */
const longestHref = 1900;
/** Percent-encoded characters of a line. */
const room = 300;

/**
 * Writes to an association what of its records is to be mended and where. The letter has nothing
 * but titles, kinds, sources and addresses: no names of persons, phone numbers or e-mail addresses.
 *
 * @param mostRecords - How many records are told one by one.
 */
export function letterOf(
  { listing, records }: Mending,
  words: LetterWords,
  mostRecords = Infinity,
): Letter {
  const told = records.slice(0, mostRecords);
  const rest = records.length - told.length;
  return {
    subject: words.subject(listing.name),
    lines: [
      ...words.opening,
      '',
      ...told.flatMap((record) => [...recordLines(record, words), '']),
      ...(rest > 0 ? [words.moreRecords(rest), ''] : []),
      ...words.closing,
    ],
  };
}

/** The letter as a text to copy: the subject first, each line on its own. */
export function letterText({ subject, lines }: Letter): string {
  return [subject, '', ...lines].map((line) => onOneLine(line, Infinity)).join('\n');
}

/**
 * The link that opens the letter in a mail program, with as many records as there is room for.
 *
 * @returns `null` when the address is none.
 */
export function letterLink(address: string, mending: Mending, words: LetterWords): string | null {
  const linkWith = (most: number): string | null => {
    const { subject, lines } = letterOf(mending, words, most);
    return letterHref(address, subject, lines, room);
  };
  for (let most = mending.records.length; most > 0; most -= 1) {
    const link = linkWith(most);
    if (link === null || link.length <= longestHref) return link;
  }
  return linkWith(0);
}

function recordLines(record: ListedRecord, words: LetterWords): readonly string[] {
  const { title, kind, source, editUrl } = record;
  return [
    words.record(title ?? words.untitled, words.oneOfKind[kind], source.name),
    ...mattersOf(record).map((matter) => `- ${words.matter(matter)}`),
    words.mendAt(editUrl),
  ];
}
