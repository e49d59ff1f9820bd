import { fetchJson } from '../../base/network/fetch-json.js';
import { isObject } from '../../base/is-object.js';
import { addressReaders, attributeFamily } from '../../sources/families.js';
import type { RequestedSources } from './requested-sources.js';

/**
 * The hosts that nobody vouches for, so that a page opened on its own asks before it shows anything
 * from them.
 *
 * Anyone can write an address, and this page would show what it names under the municipality's own
 * domain. Two things vouch: files in the page's own folder are the webmaster's, and so are the
 * sources that `talkoo.json` there lists. Never rejects.
 */
export async function untrustedHostsOf(
  { source, settings }: Exclude<RequestedSources, string>,
  base: string,
): Promise<readonly string[]> {
  const hosts: string[] = [];
  if (settings && !isBeside(settings, base)) hosts.push(settings.host);
  if (source && !(await knownSources(base)).includes(source.homepage)) {
    hosts.unshift(new URL(source.homepage).host);
  }
  return [...new Set(hosts)];
}

/** The front pages of the sources that `talkoo.json` beside the page lists; none without one. */
async function knownSources(base: string): Promise<readonly string[]> {
  const { signal } = new AbortController();
  const answer = await fetchJson(new URL('talkoo.json', base).href, { signal }).catch(() => null);
  const sources: unknown = isObject(answer?.body) ? answer.body.sources : [];
  return (Array.isArray(sources) ? sources : []).flatMap((source: unknown) => {
    const address = isObject(source) ? source.address : null;
    const place = typeof address === 'string' ? addressReaders[attributeFamily](address, base) : '';
    return typeof place === 'string' ? [] : [place.homepage];
  });
}

/** Tells whether a file is in a page's folder by a plain name, which every server reads alike. */
function isBeside({ href }: URL, base: string): boolean {
  const folder = new URL('.', base).href;
  return href.startsWith(folder) && /^[\w.-]+$/.test(href.slice(folder.length));
}
