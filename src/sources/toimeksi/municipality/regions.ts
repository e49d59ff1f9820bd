import { findByName } from './find-by-name.js';
import type { ReadTerms, Term } from '../../wordpress/terms.js';

/**
 * Finds the terms whose names equal the asked ones, blind to case only.
 *
 * @returns The found terms, and the names that the site does not know.
 */
export async function findRegions(
  names: readonly string[],
  readTerms: ReadTerms,
): Promise<{ readonly found: readonly Term[]; readonly unknown: readonly string[] }> {
  const answers = await Promise.all(names.map((name) => findByName(name, readTerms)));
  return { found: answers.flat(), unknown: names.filter((_, index) => !answers[index]?.length) };
}
