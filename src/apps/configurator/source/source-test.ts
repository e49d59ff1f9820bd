import type { AddressProblem } from '../../../base/address/address-problem.js';
import { FetchFailure } from '../../../base/network/fetch-failure.js';
import { fetchJson } from '../../../base/network/fetch-json.js';
import type { JsonAnswer } from '../../../base/network/fetch-outcome.js';
import { kinds, type Kind } from '../../../model/kind.js';
import { openSources } from '../../../sources/open-sources.js';
import { UnknownMunicipality } from '../../../sources/source.js';
import { readAllTerms } from '../../../sources/wordpress/all-terms.js';
import {
  wordPressAddress,
  type WordPressAddress,
} from '../../../sources/wordpress/wordpress-address.js';
import { readTerms, wordPressSite } from '../../../sources/wordpress/wordpress-site.js';

/** Why a source as a whole cannot be used. */
export type SourceTrouble =
  | AddressProblem
  | 'missing'
  | Exclude<FetchFailure['reason'], 'status' | 'not-json'>
  | 'not-wordpress'
  | 'not-toimeksi'
  | 'closed'
  | 'error';

/** What a source has of one kind. */
export interface KindFinding {
  readonly kind: Kind;
  /** How many usable records, or by the source's own count where there are more than a page; `null` when it has no such kind or it cannot be read. */
  readonly count: number | null;
  /** Whether there are more than the count says. */
  readonly isLeast: boolean;
  /** Whether the kind could not be read although there is one. */
  readonly isFailed: boolean;
}

/** What a live test found out. */
export type SourceFinding =
  | { readonly trouble: SourceTrouble; readonly name: string; readonly status: number | null }
  | {
      readonly trouble: null;
      readonly name: string;
      readonly kinds: readonly KindFinding[];
      /** Asked municipalities that the source does not know, and its names that look alike. */
      readonly unknown: readonly string[];
      readonly nearMatches: readonly string[];
      /** All municipalities that the source has, at most 1,000. */
      readonly municipalities: readonly string[];
    };

/** As patient as a board is unless its settings say otherwise. */
const timeoutMs = 8000;

/**
 * Tries a source out as a board would read it: its municipalities, and the first page of each kind.
 * One after the other, since a slow source answers many questions at once slower still.
 *
 * Rejects only when it is aborted, with the signal's reason.
 */
export async function testSource(
  address: string,
  municipalities: readonly string[],
  signal: AbortSignal,
): Promise<SourceFinding> {
  if (address.trim() === '') return { trouble: 'missing', name: '', status: null };
  const place = wordPressAddress(address, document.baseURI);
  if (typeof place === 'string') return { trouble: place, name: address, status: null };
  try {
    const known = await readMunicipalities(place, signal);
    const unknown = new Set<string>();
    const nearMatches = new Set<string>();
    const onUnknown = (names: readonly string[], near: readonly string[]): void => {
      names.forEach((name) => unknown.add(name));
      near.forEach((name) => nearMatches.add(name));
    };
    const found = await countKinds(address, municipalities, signal, onUnknown);
    if (found.every(({ count, isFailed }) => count === null && !isFailed) && unknown.size === 0) {
      return { trouble: 'not-toimeksi', name: place.name, status: null };
    }
    return {
      trouble: null,
      name: place.name,
      kinds: found,
      unknown: [...unknown],
      nearMatches: [...nearMatches],
      municipalities: known,
    };
  } catch (failure) {
    signal.throwIfAborted();
    const { trouble, status } = troubleOf(failure);
    return { trouble, name: place.name, status };
  }
}

type OnUnknown = (names: readonly string[], nearMatches: readonly string[]) => void;

async function countKinds(
  address: string,
  municipalities: readonly string[],
  signal: AbortSignal,
  onUnknown: OnUnknown,
): Promise<readonly KindFinding[]> {
  const { sources } = openSources(address, { timeoutMs }, document.baseURI);
  const failures: unknown[] = [];
  const count = async (kind: Kind): Promise<KindFinding> => {
    const request = { kind, municipalities, regions: [], limit: 100 };
    try {
      const first = await sources[0]?.read(request, signal).next();
      if (!first || first.done) return { kind, count: 0, isLeast: false, isFailed: false };
      const { total, records, rest, unknownNames } = first.value;
      onUnknown(unknownNames?.municipalities ?? [], []);
      const isWhole = rest === 'none';
      const counted = isWhole ? records.length : (total ?? records.length);
      return { kind, count: counted, isLeast: !isWhole && total === null, isFailed: false };
    } catch (failure) {
      signal.throwIfAborted();
      if (failure instanceof UnknownMunicipality) onUnknown(failure.names, failure.nearMatches);
      // Too slow for one kind is too slow: nobody waits for four more.
      if (failure instanceof FetchFailure && failure.reason === 'timeout') throw failure;
      const isFailed = !isNoRoute(failure);
      if (isFailed) failures.push(failure);
      return { kind, count: null, isLeast: false, isFailed };
    }
  };
  const found: KindFinding[] = [];
  for (const kind of kinds) found.push(await count(kind));
  // Where nothing can be read, the source as a whole is in trouble.
  if (failures.length > 0 && found.every((one) => one.count === null)) throw failures[0];
  return found;
}

function isNoRoute(failure: unknown): boolean {
  return (
    failure instanceof UnknownMunicipality ||
    (failure instanceof FetchFailure && failure.status === 404 && failure.code === 'rest_no_route')
  );
}

async function readMunicipalities(
  place: WordPressAddress,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const fetchPage = (url: string): Promise<JsonAnswer> => fetchJson(url, { signal, timeoutMs });
  const terms = await readAllTerms(readTerms('tm_municipality', wordPressSite(place), fetchPage));
  return terms.map(({ name }) => name).sort(new Intl.Collator('fi').compare);
}

function troubleOf(failure: unknown): { trouble: SourceTrouble; status: number | null } {
  if (!(failure instanceof FetchFailure)) return { trouble: 'error', status: null };
  const { reason, status, code } = failure;
  if (reason === 'not-json') return { trouble: 'not-wordpress', status };
  if (reason !== 'status') return { trouble: reason, status };
  if (code === 'rest_no_route') return { trouble: 'not-toimeksi', status };
  if (status === 404) return { trouble: 'not-wordpress', status };
  return { trouble: status === 401 || status === 403 ? 'closed' : 'error', status };
}
