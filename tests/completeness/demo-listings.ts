import { listingSource } from '../../demo/mocks/handlers.js';
import { helsinkiDay } from '../../src/base/time/helsinki-time.js';
import type { Listing } from '../../src/completeness/listed-record.js';
import { listingsOf } from '../../src/completeness/listings-of.js';
import { inspectingSource, type InspectingSource } from '../../src/loading/inspecting-source.js';
import { kinds } from '../../src/model/kind.js';
import { openSources } from '../../src/sources/open-sources.js';

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
  const { sources } = openSources(listingSource, {}, document.baseURI, {
    onUnknownMunicipalities: () => undefined,
    onUnknownRegions: () => undefined,
  });
  const [source] = sources;
  if (!source) throw new Error('The site did not open.');
  const within = inspectingSource(source, false);
  const anywhere = inspectingSource(source, true);
  await Promise.all([readAll(within), readAll(anywhere)]);
  const { name, homepage } = source;
  const listed = { name, homepage, editAddress, feedsPtv };
  const now = Date.now();
  const { listings } = listingsOf(
    kinds.map((kind) => ({
      source: listed,
      kind,
      within: within.inspectionsOf(kind),
      anywhere: anywhere.inspectionsOf(kind),
    })),
    { now, today: helsinkiDay(now), isBilingual, hasAllAssociations: true },
  );
  return listings;
}

/** The listing of an association. */
export function listingOf(listings: readonly Listing[], name: string): Listing {
  const listing = listings.find((one) => one.name === name);
  if (!listing) throw new Error(`No listing of "${name}".`);
  return listing;
}

async function readAll(source: InspectingSource): Promise<void> {
  for (const kind of kinds) {
    const request = { kind, municipalities: ['Koivuranta'], regions: [], limit: 2000 };
    const pages = source.read(request, new AbortController().signal);
    while (!(await pages.next()).done);
  }
}
