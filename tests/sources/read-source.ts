import { expect } from '@open-wc/testing';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import type { Kind } from '../../src/model/kind.js';
import { openSources } from '../../src/sources/open-sources.js';
import type { BoardSettings } from '../../src/sources/settings/source-settings.js';
import type { Source, SourcePage, SourceRequest } from '../../src/sources/source.js';
import { origin } from './fake-site.js';

/** Opens the site that a test serves. */
export function openSite(settings: BoardSettings = {}): Source {
  const { sources } = openSources(origin, settings, document.baseURI);
  const [source] = sources;
  if (!source) throw new Error('The site did not open.');
  return source;
}

/** Asks for everything of a kind, but for what a test says. */
export function asking(kind: Kind, more: Partial<SourceRequest> = {}): SourceRequest {
  return { kind, municipalities: [], regions: [], limit: 2000, ...more };
}

/** Reads every page; that each one's numbers add up is checked on the way. */
export async function readPages(
  request: SourceRequest,
  source = openSite(),
): Promise<readonly SourcePage[]> {
  const pages: SourcePage[] = [];
  for await (const page of source.read(request, new AbortController().signal)) {
    const { records, skipped, noMunicipality, otherMunicipality } = page;
    const parts = records.length + skipped.length + noMunicipality + otherMunicipality;
    expect(parts, 'what became of the received records').to.equal(page.received);
    pages.push(page);
  }
  return pages;
}

/** Reads the records of every page. */
export async function readRecords(
  request: SourceRequest,
  source = openSite(),
): Promise<readonly DirectoryRecord[]> {
  return (await readPages(request, source)).flatMap(({ records }) => records);
}

/** Reads until it fails; the failure. */
export async function readFailure(request: SourceRequest, source = openSite()): Promise<unknown> {
  try {
    await readPages(request, source);
  } catch (failure) {
    return failure;
  }
  throw new Error('Nothing failed.');
}

/** Titles of records, in order. */
export function titles(records: readonly DirectoryRecord[]): readonly string[] {
  return records.map(({ title }) => title);
}
