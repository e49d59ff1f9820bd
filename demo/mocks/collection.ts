import { taxonomies } from '../data/wire.js';
import { readListQuery, type ListQuery } from './list-query.js';
import { failure, type WireAnswer } from './wire-answer.js';

/** What every row of a list has; posts have more of it than terms. */
export interface Row {
  readonly id: number;
  readonly slug: string;
  readonly name?: string;
  readonly date?: string;
  readonly modified?: string;
  readonly title?: { readonly rendered: unknown };
  readonly content?: { readonly rendered: unknown };
}

/** Answers for a single row, or with WordPress's 404. */
export function answerOne<T extends Row>(
  rows: readonly T[],
  id: number,
  finish: (row: T) => object,
): WireAnswer {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) return failure(404, 'rest_post_invalid_id', 'Invalid post ID.');
  return { status: 200, headers: {}, body: finish(row) };
}

/** Answers with a page of a list: filtered, sorted, cut, with totals in headers. */
export function answerList<T extends Row>(
  of: 'posts' | 'terms',
  rows: readonly T[],
  url: URL,
  finish: (row: T) => object,
): WireAnswer {
  const query = readListQuery(of, url.searchParams);
  if ('status' in query) return query;
  const found = sorted(rows.filter(matcher(query)), query);
  const pages = Math.ceil(found.length / query.perPage);
  if (of === 'posts' && found.length > 0 && query.page > pages) {
    const message = 'The page number requested is larger than the number of pages available.';
    return failure(400, 'rest_post_invalid_page_number', message);
  }
  const start = (query.page - 1) * query.perPage;
  return {
    status: 200,
    headers: {
      'X-WP-Total': String(found.length),
      'X-WP-TotalPages': String(pages),
      ...linkHeader(url, query.page, pages),
    },
    body: found.slice(start, start + query.perPage).map(finish),
  };
}

function matcher({ search, include, slugs, terms, isEither }: ListQuery): (row: Row) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const asked = taxonomies.filter((taxonomy) => terms[taxonomy] !== undefined);
  const hasTerm = (row: Row, taxonomy: (typeof taxonomies)[number]): boolean => {
    const ids = (row as Partial<Record<typeof taxonomy, readonly number[]>>)[taxonomy] ?? [];
    return ids.some((id) => terms[taxonomy]?.includes(id));
  };
  const hasTerms = (row: Row): boolean =>
    isEither
      ? asked.some((taxonomy) => hasTerm(row, taxonomy))
      : asked.every((taxonomy) => hasTerm(row, taxonomy));
  return (row) =>
    (include.length === 0 || include.includes(row.id)) &&
    (slugs.length === 0 || slugs.includes(row.slug)) &&
    words.every((word) => searchable(row).includes(word)) &&
    (asked.length === 0 || hasTerms(row));
}

function searchable({ name, slug, title, content }: Row): string {
  const parts = [name ?? '', name ? slug : '', title?.rendered, content?.rendered];
  return parts
    .filter((part) => typeof part === 'string')
    .join(' ')
    .toLowerCase();
}

function sorted<T extends Row>(rows: readonly T[], { orderBy, order, include }: ListQuery): T[] {
  const keys: Readonly<Record<string, (row: Row) => string | number>> = {
    id: ({ id }) => id,
    slug: ({ slug }) => slug,
    name: ({ name }) => name ?? '',
    title: ({ title }) => String(title?.rendered),
    modified: ({ modified }) => modified ?? '',
    include: ({ id }) => include.indexOf(id),
  };
  const key = keys[orderBy] ?? (({ date }: Row) => date ?? '');
  const compare = (one: Row, other: Row): number => {
    const [left, right] = [key(one), key(other)];
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left).localeCompare(String(right), 'fi');
  };
  const direction = order === 'asc' ? 1 : -1;
  return [...rows].sort((one, other) => direction * compare(one, other));
}

function linkHeader(url: URL, page: number, pages: number): Readonly<Record<string, string>> {
  const link = (number: number, relation: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 && pages > 0 ? [link(Math.min(page - 1, pages), 'prev')] : []),
    ...(page < pages ? [link(page + 1, 'next')] : []),
  ];
  return links.length > 0 ? { Link: links.join(', ') } : {};
}
