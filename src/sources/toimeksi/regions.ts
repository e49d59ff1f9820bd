import { termsOf, type ReadTerms, type Term } from './terms.js';

/**
 * Finds the terms whose names equal the asked ones, blind to case only.
 *
 * @returns The found terms, and the names that the site does not know.
 */
export async function findRegions(
  names: readonly string[],
  readTerms: ReadTerms,
): Promise<{ readonly found: readonly Term[]; readonly unknown: readonly string[] }> {
  const lower = (name: string): string => name.toLocaleLowerCase('fi');
  const answers = await Promise.all(
    names.map(async (name) =>
      termsOf(await readTerms(name, 1)).filter((term) => lower(term.name) === lower(name)),
    ),
  );
  return { found: answers.flat(), unknown: names.filter((_, index) => !answers[index]?.length) };
}
