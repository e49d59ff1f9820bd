import { plainText } from '../../base/plain-text.js';
import { parse } from '../schema.js';
import { numberOf, valueAt } from '../value.js';
import { toimeksiTerm } from './toimeksi-schema.js';

/** A term of a taxonomy: its number at the site and its name, decoded. */
export interface Term {
  readonly id: number;
  readonly name: string;
}

/** Reads terms whose name contains `search` (all when empty); `page` is counted from 1, 100 terms at most. */
export type ReadTerms = (search: string, page: number) => Promise<readonly unknown[]>;

/** Terms as the wire sends them; what is not a term is left out. */
export function termsOf(items: readonly unknown[]): readonly Term[] {
  return items.flatMap((item) => {
    const term = parse(toimeksiTerm, item);
    const id = numberOf(valueAt(item, 'id'));
    return term && id !== null ? [{ id, name: plainText(term.name) }] : [];
  });
}
