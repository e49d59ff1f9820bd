import { mostRows, textOf, wordsOf } from '../../values/value.js';

const longestHtml = 20_000;
const lineEnd = /<br *\/?>|<\/(?:p|li|tr|div)>|[\r\n]/i;

/** What sources write where they know no time: zero dates, a lone nought; empty for none. */
const nothing = /^0000[-/]|^0{8}$|^0?$/;

/** A field of a time as a text of one line; `null` when it tells nothing. */
export function toldText(value: unknown): string | null {
  const text = textOf(value)?.replace(/\s+/g, ' ') ?? '';
  return nothing.test(text) ? null : text;
}

/** Texts of a source from one to another: 'ti 18.00–19.30'; `null` when there is none. */
export function spanText(
  before: readonly (string | null)[],
  start: string | null,
  end: string | null,
  dash = '–',
): string | null {
  const span = end === null ? start : `${start ?? ''}${dash}${end}`;
  return [...before, span?.trim() ?? null].filter((text) => text !== null).join(' ') || null;
}

/** The lines of a text or of a list of texts, as plain text without empty ones; at most 100. */
export function linesOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value.slice(0, mostRows) : [value])
    .filter((part) => typeof part === 'string')
    .flatMap((text) => text.slice(0, longestHtml).split(lineEnd))
    .map(wordsOf)
    .filter((text) => text !== null)
    .slice(0, mostRows);
}

/** Texts that tell of one thing, as one; `null` when there is none. */
export function joined(texts: readonly (string | null)[], between = '; '): string | null {
  return texts.filter((text) => text !== null).join(between) || null;
}
