import { taxonomies, type Taxonomy, type WireTerm } from './wire.js';
import { slugOf } from './wire-text.js';

/** Hands out terms by name, making each when it is first asked for, and counts their posts. */
export interface TermRegister {
  /** Ids of the named terms; each mention counts as one post. */
  readonly idsOf: (taxonomy: Taxonomy, names: readonly string[]) => readonly number[];
  /** All terms made so far, by name, as WordPress lists them. */
  readonly list: () => Readonly<Record<Taxonomy, readonly WireTerm[]>>;
}

/** Makes an empty register; ids count up from `firstId`, shared by all taxonomies as in WordPress. */
export function createTermRegister(origin: string, firstId = 20): TermRegister {
  const terms = new Map<string, WireTerm>();
  let nextId = firstId;
  const termOf = (taxonomy: Taxonomy, name: string): WireTerm =>
    terms.get(`${taxonomy} ${name}`) ?? newTerm(origin, taxonomy, name, nextId++);
  return {
    idsOf: (taxonomy, names) =>
      names.map((name) => {
        const term = termOf(taxonomy, name);
        terms.set(`${taxonomy} ${name}`, { ...term, count: term.count + 1 });
        return term.id;
      }),
    list: () => byTaxonomy([...terms.values()]),
  };
}

function newTerm(origin: string, taxonomy: Taxonomy, name: string, id: number): WireTerm {
  const slug = slugOf(name);
  return {
    id,
    count: 0,
    description: '',
    link: `${origin}/${taxonomy}/${slug}/`,
    // WordPress keeps term names escaped, and sends them so.
    name: name.replaceAll('&', '&amp;'),
    slug,
    taxonomy,
    parent: 0,
    meta: [],
  };
}

function byTaxonomy(terms: readonly WireTerm[]): Readonly<Record<Taxonomy, readonly WireTerm[]>> {
  const sorted = [...terms].sort((one, other) => one.name.localeCompare(other.name, 'fi'));
  const entries = taxonomies.map(
    (taxonomy) => [taxonomy, sorted.filter((term) => term.taxonomy === taxonomy)] as const,
  );
  return Object.fromEntries(entries) as unknown as Record<Taxonomy, WireTerm[]>;
}
