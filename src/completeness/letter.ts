import { letterHref, onOneLine } from '../base/address/report-mail.js';
import type { Kind } from '../model/kind.js';
import type { FoundGap, ListingGap } from './found-gaps.js';
import type { IncompleteListing } from './gap-counts.js';

/** What a letter to an association is written in. */
export interface LetterWords {
  readonly subject: (association: string) => string;
  /** From the greeting to what follows: what is to be completed. */
  readonly opening: (association: string) => readonly string[];
  readonly oneOfKind: Readonly<Record<Kind, string>>;
  /** Stands for a title that is missing. */
  readonly untitled: string;
  /** "Konsertti (tapahtuma, ihimiset.fi)". */
  readonly record: (title: string, kind: string, source: string) => string;
  readonly gap: (gap: ListingGap) => string;
  readonly editUrl: (address: string) => string;
  /** That there is more, for which the letter has no room; of so many records. */
  readonly more: (records: number) => string;
  /** What happens once it is completed, and the greetings. */
  readonly closing: readonly string[];
}

/** A letter, line by line. */
export interface Letter {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** The most characters of a letter's address: some mail programs take no more than 2,000. */
const longestHref = 1900;
/** Percent-encoded characters of a line. */
const room = 300;

/**
 * Writes to an association what it can complete and where, record by record.
 *
 * The letter has titles, kinds, sources and addresses only: no names of persons, phone numbers or
 * e-mail addresses.
 *
 * @param most - How many records are named one by one.
 */
export function letterOf(
  { listing, gaps }: IncompleteListing,
  words: LetterWords,
  most = Infinity,
): Letter {
  const groups = byRecord(gaps);
  const rest = groups.slice(most).length;
  return {
    subject: words.subject(listing.name),
    lines: [
      ...words.opening(listing.name),
      '',
      ...groups.slice(0, most).flatMap((group) => [...linesOf(group, words), '']),
      ...(rest > 0 ? [words.more(rest), ''] : []),
      ...words.closing,
    ],
  };
}

/** The letter as a text to copy: the subject, an empty line, and the letter. */
export function letterText({ subject, lines }: Letter): string {
  return [subject, '', ...lines].map((line) => onOneLine(line, Infinity)).join('\n');
}

/**
 * The link that opens the letter in a mail program, with as many records as there is room for.
 *
 * @returns `null` when the address is none.
 */
export function letterLink(
  address: string,
  busy: IncompleteListing,
  words: LetterWords,
): string | null {
  for (let most = byRecord(busy.gaps).length; most >= 0; most -= 1) {
    const { subject, lines } = letterOf(busy, words, most);
    const link = letterHref(address, subject, lines, room);
    if (most === 0 || link === null || link.length <= longestHref) return link;
  }
  return null;
}

/** Those of the same record together, in their order. */
function byRecord(gaps: readonly FoundGap[]): readonly (readonly FoundGap[])[] {
  const records = new Set(gaps.map(({ record }) => record));
  return [...records].map((one) => gaps.filter(({ record }) => record === one));
}

function linesOf(gaps: readonly FoundGap[], words: LetterWords): readonly string[] {
  const [first] = gaps;
  if (!first) return [];
  const { record, source, editUrl } = first;
  const titles = record
    ? [words.record(record.title ?? words.untitled, words.oneOfKind[record.kind], source.name)]
    : [];
  return [...titles, ...gaps.map(({ gap }) => `- ${words.gap(gap)}`), words.editUrl(editUrl)];
}
