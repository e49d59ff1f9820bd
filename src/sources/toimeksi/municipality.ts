import { UnknownMunicipality } from '../source.js';
import { termsOf, type ReadTerms, type Term } from './terms.js';

/**
 * Finds the terms whose names equal the asked ones, blind to case only: "Ii" is not "Iisalmi".
 *
 * A name that the site does not know is tried in the municipality's other languages ("Esbo" for "Espoo").
 *
 * @returns The found terms, and the names that nobody knew.
 * @throws {UnknownMunicipality} when not one name is known, with names at the site that look alike.
 */
export async function findMunicipalities(
  names: readonly string[],
  readTerms: ReadTerms,
): Promise<{ readonly found: readonly Term[]; readonly unknown: readonly string[] }> {
  const answers = await Promise.all(names.map((name) => findOne(written(name), readTerms)));
  const found = answers.flat();
  const unknown = names.filter((_, index) => answers[index]?.length === 0);
  if (names.length > 0 && found.length === 0) {
    const { nearMatches } = await import('./near-names.js');
    throw new UnknownMunicipality(names, await nearMatches(names, readTerms));
  }
  return { found, unknown };
}

async function findOne(name: string, readTerms: ReadTerms): Promise<readonly Term[]> {
  const direct = await findByName(name, readTerms);
  if (direct.length > 0) return direct;
  const { otherNames } = await import('./municipality-names.js');
  for (const other of otherNames(name)) {
    const found = await findByName(other, readTerms);
    if (found.length > 0) return found;
  }
  return [];
}

async function findByName(name: string, readTerms: ReadTerms): Promise<readonly Term[]> {
  const wanted = lower(name);
  // WordPress keeps '&' as an entity, which its search would not find.
  const [searchable = ''] = name.split('&', 1);
  const terms = termsOf(await readTerms(searchable.trim(), 1));
  return terms.filter((term) => lower(term.name) === wanted);
}

function lower(name: string): string {
  return written(name).toLocaleLowerCase('fi');
}

function written(name: string): string {
  return name.normalize('NFC').trim();
}
