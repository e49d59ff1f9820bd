import { fold } from '../../base/fold.js';
import { textOf, valueAt } from '../value.js';
import type { ReadTerms } from './terms.js';

const most = 3;
const mostPages = 5;

/** Reads the names that a site knows and finds those that look most like the asked ones, best first. Never rejects. */
export async function nearMatches(
  names: readonly string[],
  readTerms: ReadTerms,
): Promise<readonly string[]> {
  const known: string[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const terms = await readTerms('', page).catch(() => []);
    known.push(...terms.flatMap((term) => textOf(valueAt(term, 'name')) ?? []));
    if (terms.length < 100) break;
  }
  return closest(names, known);
}

/** Those of the known names that look most like any of the asked ones, best first; empty when none comes near. */
function closest(asked: readonly string[], known: readonly string[]): readonly string[] {
  return known
    .map((name) => ({ name, distance: Math.min(...asked.map((word) => distance(word, name))) }))
    .filter(({ name, distance: far }) => far <= Math.max(1, Math.floor(name.length / 3)))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** How many letters must be added, dropped or changed (Levenshtein); a shared beginning counts as near. */
function distance(one: string, other: string): number {
  const a = fold(one);
  const b = fold(other);
  if (a.length > 2 && (b.startsWith(a) || a.startsWith(b))) return 1;
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
