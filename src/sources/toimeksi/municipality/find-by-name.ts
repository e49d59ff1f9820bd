import { termsOf, type ReadTerms, type Term } from '../../wordpress/terms.js';
import { pageSize } from '../../wordpress/wordpress-list.js';

const mostPages = 10;

/** Finds the terms whose name equals a name, blind to case only, among up to a thousand that contain it. */
export async function findByName(name: string, readTerms: ReadTerms): Promise<readonly Term[]> {
  const wanted = lowerName(name);
  // WordPress keeps '&' as an entity, which its search would not find.
  const [searchable = ''] = name.split('&', 1);
  for (let page = 1; ; page += 1) {
    const items = await readTerms(searchable.trim(), page);
    const found = termsOf(items).filter((term) => lowerName(term.name) === wanted);
    if (found.length > 0 || items.length < pageSize || page === mostPages) return found;
  }
}

/** A name as names are compared. */
export function lowerName(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('fi');
}
