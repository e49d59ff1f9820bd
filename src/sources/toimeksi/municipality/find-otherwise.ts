import { readAllTerms } from '../../wordpress/all-terms.js';
import { findByName, lowerName } from './find-by-name.js';
import { genitivesOf } from './genitive.js';
import { otherNames } from './municipality-names.js';
import type { ReadTerms, Term } from '../../wordpress/terms.js';

const forms = ['kunta', 'kaupunki', 'kommun', 'stad'];

/**
 * Finds a municipality that the site does not know by the very name: in its other languages
 * ("Esbo" for "Espoo"), or with what it is after its name ("Utajärven kunta", "Esbo stad").
 *
 * @returns Empty when none is meant, and when more than one may be.
 */
export async function findOtherwise(name: string, readTerms: ReadTerms): Promise<readonly Term[]> {
  for (const other of otherNames(name)) {
    const found = await findByName(other, readTerms);
    if (found.length > 0) return found;
  }
  const bare = withoutForm(name);
  if (bare === null) return [];
  const meant = (await readAllTerms(readTerms)).filter((term) => mayBeOf(bare, term.name));
  const [first] = meant;
  return meant.every((term) => term.name === first?.name) ? meant : [];
}

/** The name, as it stands or in the genitive, before the word for a municipality; `null` without one. */
export function withoutForm(name: string): string | null {
  const words = name.trim().split(/\s+/);
  const last = words.pop()?.toLocaleLowerCase('fi') ?? '';
  return words.length > 0 && forms.includes(last) ? words.join(' ') : null;
}

/** Whether a text is a municipality's name or may be the genitive of one of its names. */
export function mayBeOf(text: string, name: string): boolean {
  const wanted = lowerName(text);
  return [name, ...otherNames(name)].some(
    (one) => lowerName(one) === wanted || genitivesOf(one).includes(wanted),
  );
}
