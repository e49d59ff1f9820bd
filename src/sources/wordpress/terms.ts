import { plainText } from '../../base/text/plain-text.js';
import { numberOf, valueAt } from '../values/value.js';

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
    const name = valueAt(item, 'name');
    const id = numberOf(valueAt(item, 'id'));
    return typeof name === 'string' && id !== null ? [{ id, name: plainText(name) }] : [];
  });
}
