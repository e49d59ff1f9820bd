import { textOf } from '../value.js';

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
