import { pageSize } from './wordpress-list.js';
import { termsOf, type ReadTerms, type Term } from './terms.js';

const mostPages = 10;

/** Reads all terms of a taxonomy, a thousand at most. Rejects as `readTerms` does. */
export async function readAllTerms(readTerms: ReadTerms): Promise<readonly Term[]> {
  const all: Term[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const items = await readTerms('', page);
    all.push(...termsOf(items));
    if (items.length < pageSize) break;
  }
  return all;
}
