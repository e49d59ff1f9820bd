import { findByName } from './find-by-name.js';
import type { ReadTerms, Term } from '../../wordpress/terms.js';

/**
 * Finds the terms whose names equal the asked ones, blind to case only: "Ii" is not "Iisalmi".
 *
 * A name that the site does not know is tried in the municipality's other languages ("Esbo" for
 * "Espoo"), and "Utajärven kunta" as "Utajärvi" where exactly that one is known.
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
    const { unknownMunicipality } = await import('./near-names.js');
    throw await unknownMunicipality(names, readTerms);
  }
  return { found, unknown };
}

async function findOne(name: string, readTerms: ReadTerms): Promise<readonly Term[]> {
  const direct = await findByName(name, readTerms);
  if (direct.length > 0) return direct;
  const { findOtherwise } = await import('./find-otherwise.js');
  return findOtherwise(name, readTerms);
}

function written(name: string): string {
  return name.normalize('NFC').trim();
}
