import { parseUrl } from '../../base/address/parse-url.js';
import { trustedTypesWords } from '../../base/rich-text/trusted-types.js';
import { failureOf } from '../../loading/load-state.js';
import type { CheckProps } from './doctor-props.js';
import { writtenScripts } from '../../ui/written-scripts.js';

/** One address that a board asks, and the directive of a Content Security Policy that must allow it. */
export interface PolicyNeed {
  readonly directive: 'script-src' | 'connect-src' | 'img-src';
  /** All that is asked begins with it. */
  readonly address: string;
}

/** What a page's list of Trusted Types needs for the scripts that stand in it. */
export function trustedWords(): readonly string[] {
  return trustedTypesWords(writtenScripts().some(({ address }) => address.endsWith('.classic.js')));
}

/** What a board asks for with the settings that it has, in the order of a policy. */
export function policyNeeds({
  element,
  written,
  loads,
  settings,
}: CheckProps): readonly PolicyNeed[] {
  const homepages = [...new Set(loads.map(({ source }) => source.homepage))];
  const own =
    typeof written.settings === 'string' ? written.settings : element.getAttribute('settings');
  const files = [...(own ? [own] : []), ...Object.values(settings?.messages ?? {})].flatMap(
    (address) => parseUrl(address, document.baseURI)?.href ?? [],
  );
  const tiles = parseUrl(settings?.map?.tiles ?? '');
  const need = (directive: PolicyNeed['directive'], addresses: readonly string[]) =>
    [...new Set(addresses)].map((address) => ({ directive, address }));
  return [
    ...need(
      'script-src',
      writtenScripts().map(({ folder }) => folder),
    ),
    ...need('connect-src', [...homepages, ...files]),
    ...need('img-src', [...homepages, ...(tiles ? [`${tiles.origin}/`] : [])]),
  ];
}

/** The lines of a policy that allow these and nothing else. */
export function policyLines(needs: readonly PolicyNeed[]): readonly string[] {
  const directives = [...new Set(needs.map(({ directive }) => directive))];
  return directives.map((directive) => {
    const own = needs.filter((need) => need.directive === directive);
    return `${directive} ${[...new Set(own.map(({ address }) => originWord(address)))].join(' ')};`;
  });
}

/** An address as a policy names it: its origin, or `'self'` for the page's own. */
export function originWord(address: string): string {
  const { origin } = new URL(address);
  return origin === location.origin ? "'self'" : origin;
}

/** What the policy is known to have forbidden by a reading that failed. */
export function forbiddenReadings({ loads, settingsFindings }: CheckProps): readonly PolicyNeed[] {
  const directive = 'connect-src';
  const files = settingsFindings
    .filter((heard) => heard.about === 'settings-file')
    .filter(({ problem }) => problem === 'csp')
    .flatMap(({ address }) => parseUrl(address, document.baseURI)?.href ?? []);
  const sources = loads.flatMap(({ source, state }) => {
    return failureOf(state)?.reason === 'csp' ? [source.homepage] : [];
  });
  return [...files, ...sources].map((address) => ({ directive, address }));
}
