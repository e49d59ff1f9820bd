import { foldCase } from '../../base/text/fold.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { streetOf } from './relation-keys.js';

/** Words that find what an organiser arranges: its name without the final "ry" or "rf" that some leave out. */
export function arrangerWords(name: string): string {
  return name
    .trim()
    .replace(/[\s,]r\.?\s?[yf]\.?$/i, '')
    .replace(/[\s,]$/, '');
}

/**
 * Words that find all of some records in the place of another: what that place is called, or its street.
 *
 * @returns `null` when some have neither, so that no search would find as many.
 */
export function placeWords(
  { kind, title, place }: DirectoryRecord,
  others: readonly DirectoryRecord[],
): string | null {
  const name = kind === 'premises' ? title : place?.name;
  const parts = [name, ...(name?.split(',') ?? []), streetOf(place?.address ?? '')];
  const candidates = parts.map((part) => part?.trim() ?? '').filter(foldCase);
  return candidates.find((words) => others.every((other) => has(other, foldCase(words)))) ?? null;
}

function has({ title, place }: DirectoryRecord, folded: string): boolean {
  const text = foldCase([title, place?.name, place?.address].join(' '));
  return ` ${text} `.includes(` ${folded} `);
}
