import '../../../src/embed.js';
import { listingSource } from '../../../demo/mocks/handlers.js';
import type { ListingElement } from '../../../src/elements/listing/listing.js';
import type { BoardSettings } from '../../../src/sources/settings/source-settings.js';
import { pause, place, until } from '../../support/mount.js';
import { nameOf, textOf } from '../../support/view.js';

export type { ListingElement };

/** What the demo's webmaster wrote. */
export const demoSettings: BoardSettings = {
  bilingual: true,
  sources: [
    {
      type: 'toimeksi',
      address: listingSource,
      editAddress: `${listingSource}/wp-admin/post.php?post={id}&action=edit`,
      feedsPtv: true,
    },
  ],
};

/** What a test says of an element and where it stands. */
export interface ListingSetup {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly settings?: BoardSettings;
  readonly into?: Element;
}

/** Puts a listing with its fallback into the page, and waits until its search is there. */
export async function showListing({
  attributes = {},
  settings = demoSettings,
  into,
}: ListingSetup = {}): Promise<ListingElement> {
  const listing = document.createElement('talkoo-listing');
  const all = { municipality: 'Koivuranta', lang: 'fi', ...attributes };
  for (const [name, value] of Object.entries(all)) listing.setAttribute(name, value);
  const fallback = document.createElement('a');
  fallback.href = listingSource;
  fallback.textContent = 'Yhdistykset (jarjestot.example.org)';
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(settings);
  listing.append(script, fallback);
  place(listing);
  into?.append(listing);
  await customElements.whenDefined('talkoo-listing');
  await until(() => frameOf(listing).querySelector('input'), 'the search');
  return listing;
}

/** The same, once all that it reads by itself has come or failed. */
export async function readListing(setup: ListingSetup = {}): Promise<ListingElement> {
  const listing = await showListing(setup);
  await atRest(listing);
  return listing;
}

/** The listing's shadow root. */
export function frameOf(listing: ListingElement): ShadowRoot {
  if (!listing.shadowRoot) throw new Error('The listing has no open shadow root.');
  return listing.shadowRoot;
}

/** Waits until nothing is on its way. */
export async function atRest(listing: ListingElement): Promise<void> {
  await painted(listing);
  await until(() => frameOf(listing).querySelector('#panel[aria-busy=false]'), 'a listing at rest');
  await painted(listing);
}

/** Waits until a listing has painted what is due. */
export async function painted(listing: ListingElement): Promise<void> {
  while (!(await listing.updateComplete));
  await pause(0);
}

/** Types over what stands in the search field. */
export async function type(listing: ListingElement, words: string): Promise<void> {
  const field = frameOf(listing).querySelector('input');
  if (!field) throw new Error('There is no search field.');
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await painted(listing);
}

/** Types the name of an association, chooses it and waits for all that is known of it. */
export async function choose(listing: ListingElement, name: string): Promise<void> {
  await type(listing, name);
  button(listing, name).click();
  await painted(listing);
  await atRest(listing);
  await until(() => summaryOf(listing), 'the summary');
}

/** What may be meant by what has been typed. */
export function suggestions(listing: ListingElement): readonly string[] {
  return [...frameOf(listing).querySelectorAll('form li button')].map(textOf);
}

/** The summary in the light DOM; `null` when there is none. */
export function summaryOf(listing: ListingElement): HTMLElement | null {
  return listing.querySelector<HTMLElement>(':scope > [slot=listing]');
}

/** The records as residents see them, in the light DOM. */
export function seenIn(listing: ListingElement): HTMLElement | null {
  return listing.querySelector<HTMLElement>(':scope > [slot=records]');
}

/** A heading of the summary, with all that follows it until the next of its level. */
export function part(listing: ListingElement, title: string): readonly Element[] {
  const headings = [...(summaryOf(listing)?.querySelectorAll('h2, h3, h4, h5, h6') ?? [])];
  const heading = headings.find((one) => textOf(one) === title);
  if (!heading) return [];
  const found: Element[] = [];
  let next = heading.nextElementSibling;
  while (next && next.localName !== heading.localName) {
    found.push(next);
    next = next.nextElementSibling;
  }
  return found;
}

/** The buttons and links of a listing. */
function controls(listing: ListingElement): readonly HTMLElement[] {
  return [frameOf(listing), summaryOf(listing)].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLElement>('button, a[href]') ?? []),
  ]);
}

/** A button or link by its name. */
export function button(listing: ListingElement, name: string): HTMLElement {
  const found = controls(listing).find((one) => nameOf(one) === name);
  if (found) return found;
  throw new Error(`No "${name}" among ${controls(listing).map(nameOf).join(' | ')}.`);
}

/** Whether there is a button or link of this name. */
export function hasButton(listing: ListingElement, name: string): boolean {
  return controls(listing).some((one) => nameOf(one) === name);
}
