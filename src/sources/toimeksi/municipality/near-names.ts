import { nearWords } from '../../../base/text/near-words.js';
import { UnknownMunicipality } from '../../source.js';
import { readAllTerms } from '../../wordpress/all-terms.js';
import { mayBeOf, withoutForm } from './find-otherwise.js';
import type { ReadTerms } from '../../wordpress/terms.js';

const most = 3;

/** The failure of a search for municipalities of which a site knows none, with those of its names that look most like them. Never rejects. */
export async function unknownMunicipality(
  names: readonly string[],
  readTerms: ReadTerms,
): Promise<UnknownMunicipality> {
  const terms = await readAllTerms(readTerms).catch(() => []);
  const known = terms.map(({ name }) => name);
  const bare = names.map((name) => withoutForm(name) ?? name);
  const inflected = known.filter((name) => bare.some((text) => mayBeOf(text, name)));
  const near = [...new Set([...inflected, ...nearWords(bare, known, most)])].slice(0, most);
  return new UnknownMunicipality(names, near);
}
