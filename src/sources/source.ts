import type { AddressProblem } from '../base/address/address-problem.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import type { Inspection } from '../model/inspection.js';
import type { Kind } from '../model/kind.js';
import type { RecordIssue } from '../model/tally.js';
import type { SourceSettings } from './settings/source-settings.js';

/** The port through which records come in: one open API, file or snapshot. */
export interface Source {
  /** What residents know it by: its host name without "www." ("ihimiset.fi"). */
  readonly name: string;
  /** Its front page, a safe http(s) address. */
  readonly homepage: string;
  /** The kinds that are read from it. */
  readonly kinds: readonly Kind[];
  /**
   * Reads the records of one kind, a page at a time.
   *
   * The first page is fetched at the first `next()`, the rest only when a second page is asked for.
   *
   * @throws {FetchFailure} when the source cannot be read, {@link UnknownMunicipality} when it
   *   knows none of the municipalities asked for. An abort rejects with the signal's reason.
   */
  read(request: SourceRequest, signal: AbortSignal): AsyncGenerator<SourcePage, void>;
}

/**
 * Makes a source of what a webmaster wrote. Reads nothing yet.
 *
 * @param base - Address of the page, which relative addresses are resolved against.
 * @param timeoutMs - Milliseconds that one attempt to read may take.
 */
export type OpenSource = (
  written: SourceSettings,
  base: string,
  timeoutMs: number,
) => Source | AddressProblem;

/** What a board asks of a source. */
export interface SourceRequest {
  readonly kind: Kind;
  /** Names as residents write them; empty for the whole source. */
  readonly municipalities: readonly string[];
  /** Names of regions whose records belong here even when they name no municipality. */
  readonly regions: readonly string[];
  /** The most records that are read of the kind. */
  readonly limit: number;
  /** Pages of an earlier reading that broke off: only the others are asked for. None unless given. */
  readonly have?: readonly SourcePage[];
  /** Whether only answers that are asked for from now on will do; false unless given. */
  readonly asksAnew?: boolean;
  /** Whether each record is to be inspected too, for the association that owns it. */
  readonly inspects?: true;
}

/** One page of records. Pages may come out of order, where an earlier one is tried again. `received` = records + skipped + noMunicipality + otherMunicipality. */
export interface SourcePage {
  /** Its place in the source's order, counted from 1 without gaps. */
  readonly number: number;
  /** How many pages the source tells of; 0 when it does not say. */
  readonly pages: number;
  readonly received: number;
  readonly records: readonly DirectoryRecord[];
  readonly skipped: readonly RecordIssue[];
  readonly noMunicipality: number;
  readonly otherMunicipality: number;
  /** How many the source says there are over all pages; `null` when it does not say. */
  readonly total: number | null;
  /** What follows it; see {@link Rest}. */
  readonly rest: Rest;
  /** Whether text that is not JSON stood before the answer, as a PHP notice does. */
  readonly hasNoise: boolean;
  /** Names that were asked for and that the source does not know, while it knows others; none unless given. */
  readonly unknownNames?: UnknownNames;
  /** Of `records` and `skipped` together, in the source's order, when the request asked for them. */
  readonly inspections?: readonly Inspection[];
}

/** Names that a source does not know, as they were asked. */
export interface UnknownNames {
  readonly municipalities: readonly string[];
  readonly regions: readonly string[];
}

/**
 * What follows what has been read: another page, nothing, more than the limit lets in, or nobody
 * knows what, because the source sends one page again for another, or because it changes or tells
 * what cannot be true.
 */
export type Rest = 'more' | 'none' | 'capped' | 'repeated' | 'unsure';

/** The source knows none of the municipalities that the board was asked to show. */
export class UnknownMunicipality extends Error {
  /** Tells it from the failures of requests. */
  readonly reason = 'municipality';

  /**
   * @param names - The names as they were asked.
   * @param nearMatches - Names at the source that look alike, best first; may be empty.
   */
  constructor(
    readonly names: readonly string[],
    readonly nearMatches: readonly string[],
  ) {
    super(`Unknown municipality: ${names.join(', ')}`);
    this.name = 'UnknownMunicipality';
  }
}
