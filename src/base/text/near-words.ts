import { fold } from './fold.js';

/**
 * Finds those of the known words that look most like any of the asked ones, best first; empty when
 * none comes near.
 *
 * @param most - How many at most.
 */
export function nearWords(
  asked: readonly string[],
  known: readonly string[],
  most: number,
): readonly string[] {
  return known
    .map((word) => ({ word, distance: Math.min(...asked.map((other) => distance(other, word))) }))
    .filter(({ word, distance: far }) => far <= Math.max(1, Math.floor(word.length / 3)))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ word }) => word);
}

/** The known word that looks most like the asked one; `null` when none comes near. */
export function nearWord(asked: string, known: readonly string[]): string | null {
  return nearWords([asked], known, 1)[0] ?? null;
}

/** How many letters must be added, dropped or changed (Levenshtein); a shared beginning counts as near. */
function distance(one: string, other: string): number {
  const a = fold(one);
  const b = fold(other);
  if (Math.min(a.length, b.length) > 2 && (b.startsWith(a) || a.startsWith(b))) return 1;
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
