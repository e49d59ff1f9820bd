import type { DirectoryRecord } from '../model/directory-record.js';
import { facetNames, type FacetName } from './facets/choices.js';
import { withChosen, withoutWords } from './facets/choose.js';
import type { Facets } from './facets/facets.js';
import type { Query } from './query.js';

/** One thing that could be asked less, and how many records would then fit. */
export interface Relaxation {
  /** What is dropped: an option of a filter, or the words with `null`. */
  readonly dropped: { readonly name: FacetName; readonly option: string } | null;
  readonly count: number;
  /** The question without it. */
  readonly query: Query;
}

/**
 * What could be asked less of an empty list, in the order of the filters and the words last; only
 * what would find something.
 *
 * @param all - Every record of the kind.
 * @param found - Those of them that have the words.
 */
export function relaxationsOf(
  query: Query,
  all: readonly DirectoryRecord[],
  found: readonly DirectoryRecord[],
  facets: Facets,
): readonly Relaxation[] {
  const drops = facetNames.flatMap((name) =>
    (query.chosen[name] ?? []).map((option) => {
      const left = (query.chosen[name] ?? []).filter((other) => other !== option);
      const relaxed = withChosen(query, name, left);
      return {
        dropped: { name, option },
        count: facets.narrow(found, relaxed.chosen).length,
        query: relaxed,
      };
    }),
  );
  const wordless = {
    dropped: null,
    count: query.words.trim() ? facets.narrow(all, query.chosen).length : 0,
    query: withoutWords(query),
  };
  return [...drops, wordless].filter(({ count }) => count > 0);
}
