import { nearWords } from '../../base/near-words.js';
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
  return nearWords(names, known, most);
}
