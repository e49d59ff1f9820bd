import type { Change } from './change.js';
import { addressChanges, curlyNames, withoutCurlyQuotes } from './saved-address.js';
import { dashedNames, withHyphens } from './saved-dashes.js';
import { closingChanges, doubleChanges, misspeltNames } from './saved-slips.js';
import { scriptChanges } from './saved-script.js';
import { takeUnread } from './saved-unread.js';

interface WithTrustedTypes {
  /** Not in every browser. */
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createHTML: (html: string) => string },
    ) => { readonly createHTML: (html: string) => unknown };
  };
}

const policy = (window as WithTrustedTypes).trustedTypes?.createPolicy('talkoo-saved-page', {
  createHTML: (html) => html,
});

const boardSelector = 'talkoo-board, [data-talkoo-board]';

/**
 * Finds out what became of a snippet in a saved page.
 *
 * @param pasted - The snippet as it was pasted, of any grade.
 * @param saved - The page's HTML source, or the part of it that the system shows.
 * @returns Nothing when all of it is there unchanged.
 */
export function changesIn(saved: string, pasted: string): readonly Change[] {
  const before = parse(pasted);
  const after = parse(saved);
  const whereUnread = takeUnread(after);
  const found = [
    ...scriptChanges(before, after),
    ...boardChanges(before, after, saved),
    ...doubleChanges(before, after),
    ...frameChanges(before, after),
    ...linkChanges(before, after),
    ...(isInCode(after) ? [{ about: 'in-code' } as const] : []),
  ];
  const isGone = found.some(({ about }) => about.endsWith('-gone'));
  if (isGone && isEscaped(before, after)) return [{ about: 'escaped' }];
  const unread = found.map(({ about }) => whereUnread(about)).find((one) => one !== null);
  return unread ? [unread] : found;
}

/**
 * Reads HTML into a document that runs and fetches nothing. All of it goes into the body: in the
 * head, a parser that runs no scripts ends a `noscript` before what it holds.
 */
function parse(html: string): Document {
  const page = `<!doctype html><body>${html}`;
  return new DOMParser().parseFromString((policy?.createHTML(page) ?? page) as string, 'text/html');
}

/** Tells whether a tag of the snippet can be read in the page as text. */
function isEscaped(before: Document, after: Document): boolean {
  const first = before.querySelector(`${boardSelector}, iframe, script[src]`);
  const text = after.documentElement.textContent;
  return first !== null && text.includes(`<${first.localName}`);
}

/** Tells whether the snippet stands, as elements, where a page shows code. */
function isInCode(after: Document): boolean {
  const [board, framed] = [boardSelector, ':is(iframe[src*="board.html"], a[href*="board.html"])'];
  return after.querySelector(`:is(code, pre) :is(${board}, ${framed})`) !== null;
}

function boardChanges(before: Document, after: Document, saved: string): readonly Change[] {
  const board = before.querySelector(boardSelector);
  if (!board) return [];
  const likest = [...after.querySelectorAll('*')]
    .filter((one) => isAnother(board, one))
    .map((one) => ({ one, same: sameAttributes(board, one) }))
    .sort((a, b) => b.same - a.same)[0]?.one;
  const kept = likest ?? bareContainer(board, after);
  if (!kept) return [{ about: 'board-gone', keepsText: keepsText(board, after) }];
  return [
    ...attributeChanges(board, kept),
    ...settingsChanges(board, kept),
    ...closingChanges(saved, kept),
    ...(kept.closest('p') ? [{ about: 'wrapped' } as const] : []),
  ];
}

/** Tells whether an element is a board as the given one is: an element of its own, or a container. */
function isAnother(board: Element, one: Element): boolean {
  if (board.localName !== 'div') return withHyphens(one.localName) === 'talkoo-board';
  return one.getAttributeNames().some((name) => withHyphens(name) === 'data-talkoo-board');
}

function sameAttributes(board: Element, other: Element): number {
  return [...board.attributes].filter(({ name, value }) => other.getAttribute(name) === value)
    .length;
}

/** The `div` that was a container and has lost its attributes: the one right around the link. */
function bareContainer(board: Element, after: Document): Element | null {
  const link = board.localName === 'div' ? keptLink(board, after) : null;
  const parent = link?.closest('div') ?? null;
  return parent?.textContent.trim() === link?.textContent.trim() ? parent : null;
}

function keptLink(board: Element, after: Document): Element | null {
  const text = board.querySelector('a')?.textContent.trim() ?? '';
  return [...after.querySelectorAll('a')].find((link) => link.textContent.trim() === text) ?? null;
}

function keepsText(board: Element, after: Document): boolean {
  const text = board.querySelector('a')?.textContent.trim() ?? '';
  return text !== '' && after.documentElement.textContent.includes(text);
}

function attributeChanges(board: Element, kept: Element): readonly Change[] {
  const names = board.getAttributeNames();
  const now = new Map([...kept.attributes].map(({ name, value }) => [withHyphens(name), value]));
  const missing = names.filter((name) => !now.has(name));
  const misspelt = misspeltNames(
    missing,
    [...now.keys()].filter((name) => !names.includes(name)),
  );
  const gone = missing.filter((name) => !misspelt.some(({ meant }) => meant === name));
  const changed = names.filter(
    (name) => now.has(name) && now.get(name) !== board.getAttribute(name),
  );
  const curly = curlyNames(kept).map(withHyphens);
  const quoted = changed.filter((name) => curly.includes(name));
  const dashed = dashedNames(kept);
  return [
    ...(gone.length > 0 ? [{ about: 'attributes-gone', names: gone } as const] : []),
    ...misspelt.map((one) => ({ about: 'attribute-misspelt', ...one }) as const),
    ...(dashed.length > 0 ? [{ about: 'long-dashes', names: dashed } as const] : []),
    ...(quoted.length > 0 ? [{ about: 'curly-quotes', of: 'board', names: quoted } as const] : []),
    ...changed
      .filter((name) => !quoted.includes(name))
      .map((name) => ({
        about: 'attribute-changed' as const,
        name,
        from: board.getAttribute(name) ?? '',
        to: now.get(name) ?? '',
      })),
  ];
}

function settingsChanges(board: Element, kept: Element): readonly Change[] {
  const settings = settingsIn(board);
  if (!settings) return [];
  const now = settingsIn(kept);
  if (!now) return [{ about: 'settings-gone' }];
  return sameJson(settings.textContent, now.textContent) ? [] : [{ about: 'settings-changed' }];
}

function settingsIn(board: Element): Element | undefined {
  return [...board.querySelectorAll(':scope > script')].find(
    (script) => withoutCurlyQuotes(script.getAttribute('type') ?? '') === 'application/json',
  );
}

function sameJson(one: string, other: string): boolean {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}

function frameChanges(before: Document, after: Document): readonly Change[] {
  const frame = before.querySelector('iframe');
  if (!frame) return [];
  const kept = [...after.querySelectorAll('iframe')].find((one) =>
    one.getAttribute('src')?.includes('board.html'),
  );
  return kept
    ? addressChanges('frame', { from: frame, to: kept, name: 'src' })
    : [{ about: 'frame-gone' }];
}

/** Of the grade that is a link and nothing else. */
function linkChanges(before: Document, after: Document): readonly Change[] {
  const link = before.querySelector('body > a');
  if (!link) return [];
  const kept = [...after.querySelectorAll('a')].find((one) =>
    one.getAttribute('href')?.includes('board.html'),
  );
  return kept
    ? addressChanges('link', { from: link, to: kept, name: 'href' })
    : [{ about: 'link-gone' }];
}
