import { taxonomies, type Taxonomy } from '../data/wire.js';
import { failure, type WireAnswer } from './wire-answer.js';

/** What a request asks of a list. */
export interface ListQuery {
  /** Counted from 1. */
  readonly page: number;
  /** 1 to 100. */
  readonly perPage: number;
  readonly order: 'asc' | 'desc';
  readonly orderBy: string;
  /** Words that must all occur; '' for none. */
  readonly search: string;
  /** Ids and slugs to keep; empty for all. */
  readonly include: readonly number[];
  readonly slugs: readonly string[];
  /** Term ids by taxonomy; a taxonomy that is absent does not filter. */
  readonly terms: Partial<Readonly<Record<Taxonomy, readonly number[]>>>;
  /** Whether one of several taxonomies is enough. */
  readonly isEither: boolean;
}

const orders = {
  posts: 'author date id include modified parent relevance slug include_slugs title'.split(' '),
  terms: 'id include name slug include_slugs term_group description count'.split(' '),
};

/** Reads the parameters that WordPress knows; unknown ones are ignored, bad values give its 400. */
export function readListQuery(
  of: 'posts' | 'terms',
  parameters: URLSearchParams,
): ListQuery | WireAnswer {
  const bad = invalidParameters(of, parameters);
  if (bad.length > 0) {
    const params = Object.fromEntries(bad.map((name) => [name, `Invalid parameter: ${name}`]));
    const message = `Invalid parameter(s): ${bad.join(', ')}`;
    return failure(400, 'rest_invalid_param', message, { params });
  }
  const terms = taxonomies.filter((taxonomy) => listOf(parameters, taxonomy).length > 0);
  return {
    page: Number(parameters.get('page') ?? 1),
    perPage: Number(parameters.get('per_page') ?? 10),
    order: (parameters.get('order') ?? (of === 'posts' ? 'desc' : 'asc')) as 'asc' | 'desc',
    orderBy: parameters.get('orderby') ?? (of === 'posts' ? 'date' : 'name'),
    search: parameters.get('search') ?? '',
    include: listOf(parameters, 'include').map(Number),
    slugs: listOf(parameters, 'slug'),
    terms: Object.fromEntries(
      terms.map((taxonomy) => [taxonomy, listOf(parameters, taxonomy).map(Number)]),
    ),
    isEither: parameters.get('tax_relation') === 'OR',
  };
}

function invalidParameters(of: 'posts' | 'terms', parameters: URLSearchParams): readonly string[] {
  const isCount = (value: string, most: number): boolean =>
    /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most;
  const checks: Readonly<Record<string, (value: string) => boolean>> = {
    page: (value) => isCount(value, Infinity),
    per_page: (value) => isCount(value, 100),
    order: (value) => value === 'asc' || value === 'desc',
    orderby: (value) => orders[of].includes(value),
    tax_relation: (value) => value === 'AND' || value === 'OR',
  };
  const named = Object.entries(checks)
    .filter(([name, isSound]) => parameters.has(name) && !isSound(parameters.get(name) ?? ''))
    .map(([name]) => name);
  const lists = ['include', ...taxonomies].filter((name) =>
    listOf(parameters, name).some((id) => !/^\d+$/.test(id)),
  );
  return [...named, ...lists];
}

/** Values of a list parameter: `a=1,2`, `a[]=1&a[]=2` or `a[0]=1`. */
function listOf(parameters: URLSearchParams, name: string): readonly string[] {
  return [...parameters]
    .filter(([key]) => key === name || (key.startsWith(`${name}[`) && key.endsWith(']')))
    .flatMap(([, value]) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);
}
