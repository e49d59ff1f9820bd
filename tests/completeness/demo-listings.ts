import { listingSource } from '../../demo/mocks/handlers.js';
import { helsinkiDay } from '../../src/base/time/helsinki-time.js';
import type { Listing } from '../../src/completeness/listed-record.js';
import { listingsOf } from '../../src/completeness/listings-of.js';
import type { Inspection } from '../../src/model/inspection.js';
import { kinds, type Kind } from '../../src/model/kind.js';
import { openSources } from '../../src/sources/open-sources.js';
import type { Source } from '../../src/sources/source.js';

/** What a test says of the municipality and of the service. */
export interface DemoSetup {
  readonly isBilingual?: boolean;
  readonly feedsPtv?: boolean;
  readonly editAddress?: string | null;
}

/** Reads the listings of all associations of the demo's municipality. */
export async function demoListings({
  isBilingual = true,
  feedsPtv = true,
  editAddress = null,
}: DemoSetup = {}): Promise<readonly Listing[]> {
  const { sources } = openSources(listingSource, {}, document.baseURI);
  const [source] = sources;
  if (!source) throw new Error('The site did not open.');
  const { name, homepage } = source;
  const listed = { name, homepage, editAddress, feedsPtv };
  const now = Date.now();
  const readings = await Promise.all(
    kinds.map(async (kind) => ({
      source: listed,
      kind,
      within: await inspectionsOf(source, kind, ['Koivuranta']),
      anywhere: await inspectionsOf(source, kind, []),
    })),
  );
  const { listings } = listingsOf(readings, {
    now,
    today: helsinkiDay(now),
    isBilingual,
    hasAllAssociations: true,
  });
  return listings;
}

/** The listing of an association. */
export function listingOf(listings: readonly Listing[], name: string): Listing {
  const listing = listings.find((one) => one.name === name);
  if (!listing) throw new Error(`No listing of "${name}".`);
  return listing;
}

async function inspectionsOf(
  source: Source,
  kind: Kind,
  municipalities: readonly string[],
): Promise<readonly Inspection[]> {
  const request = { kind, municipalities, regions: [], limit: 2000, inspects: true } as const;
  const inspections: Inspection[] = [];
  for await (const page of source.read(request, new AbortController().signal)) {
    inspections.push(...(page.inspections ?? []));
  }
  return inspections;
}
