import { VERSION } from '../base/version.js';
import { tell } from './tell.js';

/** What the board's module holds. */
export interface BoardModule {
  readonly BoardElement: CustomElementConstructor & {
    readonly loadListing: () => Promise<{ readonly ListingElement: CustomElementConstructor }>;
  };
}

/** The name that stands for this product on a page, and the one that stands for its major version. */
const TAG = 'talkoo-board';
const LISTING = 'talkoo-listing';
/** What cannot be had is tried again after this time, so often. */
const againMs = 10_000;
const mostAttempts = 4;
const VERSIONED_TAG = `${TAG}-${VERSION.split('.')[0]}`;

/**
 * Defines the elements of the page, unless the browser is too old for them.
 *
 * Who comes first keeps the name `talkoo-board`; a version with another first number still gets the
 * name that ends in it. Whatever goes wrong, the webmaster's fallback stays and one line tells why.
 * Never rejects.
 *
 * @param load - Gets the board's module; called only when it is needed.
 */
export async function startBoards(load: () => BoardModule | Promise<BoardModule>): Promise<void> {
  if (!isSupported()) return;
  if (customElements.get(VERSIONED_TAG)) return tellOfOther();
  await persist(async () => {
    const { BoardElement } = await load();
    if (!customElements.get(VERSIONED_TAG)) {
      customElements.define(VERSIONED_TAG, class extends BoardElement {});
    }
    if (!customElements.get(TAG)) customElements.define(TAG, BoardElement);
    watchListings(async () => {
      const { ListingElement } = await BoardElement.loadListing();
      if (!customElements.get(LISTING)) customElements.define(LISTING, ListingElement);
    });
    await tellOfOther();
  });
}

/** Does what needs a part; when that cannot be had, tells it once and tries again a few times. */
async function persist(action: () => Promise<void>, attempts = mostAttempts): Promise<void> {
  try {
    await action();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (attempts > 1) setTimeout(() => void persist(action, attempts - 1), againMs);
    if (attempts < mostAttempts) return;
    await tell(/polic/i.test(message) ? 'policy' : 'part', message);
  }
}

/** Defines the listing when the page has one, now or later: few pages do. */
function watchListings(define: () => Promise<void>): void {
  const found = document.getElementsByTagName(LISTING);
  const look = (): void => {
    if (found.length === 0) return;
    observer.disconnect();
    void persist(define);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}

function isSupported(): boolean {
  return (
    'customElements' in window &&
    'adoptedStyleSheets' in Document.prototype &&
    'replaceSync' in CSSStyleSheet.prototype
  );
}

function tellOfOther(): Promise<void> | void {
  const present = customElements.get(TAG);
  const version = present && 'version' in present ? String(present.version) : null;
  if (version === VERSION) return;
  return version === null ? tell('other-element') : tell('other-version', version, VERSION);
}
