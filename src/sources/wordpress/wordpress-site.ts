import { FetchFailure } from '../../base/network/fetch-failure.js';
import type { JsonAnswer } from '../../base/network/fetch-outcome.js';
import type { ReadTerms } from './terms.js';
import type { WordPressAddress } from './wordpress-address.js';
import { pageSize } from './wordpress-list.js';

/** A site whose form of addresses is found out by reading. */
export interface WordPressSite {
  readonly address: () => WordPressAddress;
  /** Reads by the form of addresses that the site is known to have; by plain permalinks once they have worked. */
  readonly inItsForm: <Result>(
    read: (address: WordPressAddress) => Promise<Result>,
  ) => Promise<Result>;
}

/** Makes a site of the address that the webmaster wrote. */
export function wordPressSite(written: WordPressAddress): WordPressSite {
  let address = written;
  const inItsForm: WordPressSite['inItsForm'] = async (read) => {
    const tried = address;
    const { plain } = tried;
    try {
      return await read(tried);
    } catch (failure) {
      const form = plain && (await import('./another-form.js').catch(() => null));
      if (!form) throw failure;
      const result = await form.readPlainly(plain, failure, read);
      address = plain;
      return result;
    }
  };
  return { address: () => address, inItsForm };
}

/** Makes a function that reads the terms of a taxonomy, page by page. */
export function readTerms(
  taxonomy: string,
  { inItsForm }: WordPressSite,
  fetchPage: (url: string) => Promise<JsonAnswer>,
): ReadTerms {
  return (search, page) =>
    inItsForm(async (address) => {
      const url = address.route(taxonomy, {
        search,
        per_page: String(pageSize),
        page: page > 1 ? String(page) : '',
        _fields: 'id,name',
      });
      const { body } = await fetchPage(url);
      if (!Array.isArray(body)) throw new FetchFailure('not-json', { url });
      return body as readonly unknown[];
    });
}
