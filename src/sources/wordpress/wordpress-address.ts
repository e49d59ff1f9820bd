import { addressProblem, type AddressProblem } from '../../base/address/address-problem.js';
import { parseUrl } from '../../base/address/parse-url.js';

/** Where the REST API of a WordPress site is. */
export interface WordPressAddress {
  /** Host without "www." and the path of the site, if it has one, as shown to residents. */
  readonly name: string;
  /** Origin of the site, such as "https://www.ihimiset.fi". */
  readonly origin: string;
  /** The site's front page. */
  readonly homepage: string;
  /** The address of a route such as "tm_event". Parameters whose value is empty are left out. */
  readonly route: (name: string, parameters: Readonly<Record<string, string>>) => string;
  /** The same site by plain permalinks (`?rest_route=`); `null` when this already is that form. */
  readonly plain: WordPressAddress | null;
}

/**
 * Reads what a webmaster wrote as the address of a site: its front page, its `wp-json` root, the
 * `?rest_route=` form, or any of them without "https://".
 *
 * @param base - Address of the page, which relative addresses are resolved against. An https page
 *   may not read from http, but for loopback.
 */
export function wordPressAddress(text: string, base: string): WordPressAddress | AddressProblem {
  const url = parseAddress(text.trim(), base);
  if (url === null) return 'not-an-address';
  const problem = addressProblem(url, base);
  if (problem) return problem;
  const isPlain = url.searchParams.has('rest_route');
  const root = url.origin + url.pathname.replace(/\/(wp-json(\/.*)?|index\.php)?$/s, '');
  const site = {
    name: root.replace(/^https?:\/\/(?:www\.)?/, ''),
    origin: url.origin,
    homepage: `${root}/`,
  };
  const plain: WordPressAddress = {
    ...site,
    route: (name, parameters) =>
      withParameters(`${root}/`, { rest_route: `/wp/v2/${name}`, ...parameters }),
    plain: null,
  };
  return isPlain
    ? plain
    : {
        ...site,
        route: (name, parameters) => withParameters(`${root}/wp-json/wp/v2/${name}`, parameters),
        plain,
      };
}

function parseAddress(text: string, base: string): URL | null {
  const isRelative = /^(https?:|[a-z][a-z0-9+.-]*:(?!\d)|\/|\.|\?)/i.test(text);
  // Browsers would make a host name of a word processor's quotes and dashes.
  if (text === '' || /[\u2010-\u205f\u00ab\u00bb]/.test(text)) return null;
  const url = parseUrl(isRelative ? text : `https://${text}`, base);
  // So they do with straight quotes, and some with a space.
  return url && /^(?:[\w.-]*|\[.*)$/.test(url.hostname) ? url : null;
}

function withParameters(address: string, parameters: Readonly<Record<string, string>>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  return `${address}?${new URLSearchParams(given).toString()}`;
}
