import { nearWords } from '../../base/near-words.js';
import { readAllTerms } from './all-terms.js';
import { mayBeOf, withoutForm } from './find-otherwise.js';
import type { ReadTerms } from './terms.js';

const most = 3;

/** Reads the names that a site knows and finds those that look most like the asked ones, best first. Never rejects. */
export async function nearMatches(
  names: readonly string[],
  readTerms: ReadTerms,
): Promise<readonly string[]> {
  const terms = await readAllTerms(readTerms).catch(() => []);
  const known = terms.map(({ name }) => name);
  const bare = names.map((name) => withoutForm(name) ?? name);
  const inflected = known.filter((name) => bare.some((text) => mayBeOf(text, name)));
  return [...new Set([...inflected, ...nearWords(bare, known, most)])].slice(0, most);
}
