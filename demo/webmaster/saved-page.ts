/**
 * What a content management system did to a snippet. `element` is the tag that it is about.
 *
 * - `escaped`: the code stands in the page as text that readers see.
 * - `script-gone`, `board-gone` (with `keepsText`: the link in it is still there), `frame-gone`,
 *   `link-gone`, `settings-gone`: no longer in the page.
 * - `settings-changed`: the settings are other ones, or no JSON any more.
 * - `not-a-module`: `type="module"` was taken off the script.
 * - `held`: the script waits for a consent (`type="text/plain"`).
 * - `integrity-gone`, `crossorigin-gone`: taken off the script.
 * - `moved`: the address of a script, frame or link is another one.
 * - `attributes-gone`, `attribute-changed`, `curly-quotes`: of the board.
 * - `wrapped`: it was put into a paragraph.
 */
export type Change =
  | { readonly about: 'escaped' | 'script-gone' | 'frame-gone' | 'link-gone' }
  | { readonly about: 'settings-gone' | 'settings-changed' }
  | { readonly about: 'not-a-module' | 'held' | 'integrity-gone' | 'crossorigin-gone' | 'wrapped' }
  | { readonly about: 'board-gone'; readonly keepsText: boolean }
  | { readonly about: 'moved'; readonly from: string; readonly to: string }
  | { readonly about: 'attributes-gone'; readonly names: readonly string[] }
  | { readonly about: 'curly-quotes'; readonly names: readonly string[] }
  | {
      readonly about: 'attribute-changed';
      readonly name: string;
      readonly from: string;
      readonly to: string;
    };

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
  const found = [
    ...scriptChanges(before, after),
    ...boardChanges(before, after),
    ...frameChanges(before, after),
    ...linkChanges(before, after),
  ];
  const isGone = found.some(({ about }) => about.endsWith('-gone'));
  return isGone && isEscaped(before, after) ? [{ about: 'escaped' }] : found;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Tells whether a tag of the snippet can be read in the page as text. */
function isEscaped(before: Document, after: Document): boolean {
  const first = before.querySelector(`${boardSelector}, iframe, script[src]`);
  const text = after.documentElement.textContent;
  return first !== null && text.includes(`<${first.localName}`);
}

function fileOf(script: Element): string {
  return (
    (script.getAttribute('src') ?? '')
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() ?? ''
  );
}

function scriptChanges(before: Document, after: Document): readonly Change[] {
  const script = before.querySelector('script[src]');
  if (!script) return [];
  const scripts = [...after.querySelectorAll('script[src], script[data-src]')];
  const kept = scripts.find(
    (one) =>
      fileOf(one) === fileOf(script) || one.getAttribute('data-src')?.endsWith(fileOf(script)),
  );
  if (!kept) return [{ about: 'script-gone' }];
  if (isOfPlugin(kept)) return [];
  const changes: Change[] = [];
  const type = kept.getAttribute('type');
  if (
    !kept.hasAttribute('src') ||
    (type !== null && !/^(module|(text|application)\/javascript)?$/i.test(type))
  ) {
    changes.push({ about: 'held' });
  } else if (script.getAttribute('type') === 'module' && type?.toLowerCase() !== 'module') {
    changes.push({ about: 'not-a-module' });
  }
  if (kept.hasAttribute('src')) changes.push(...moved(script, kept, 'src'));
  if (script.hasAttribute('integrity')) {
    if (!kept.hasAttribute('integrity')) changes.push({ about: 'integrity-gone' });
    else if (!kept.hasAttribute('crossorigin')) changes.push({ about: 'crossorigin-gone' });
  }
  return changes;
}

/** Tells whether WordPress takes a script from our own plugin, which brings the right one along. */
function isOfPlugin(script: Element): boolean {
  return /\/plugins\/talkootaulu\/assets\/[^/]+$/.test(script.getAttribute('src') ?? '');
}

function moved(from: Element, to: Element, name: 'src' | 'href'): readonly Change[] {
  // WordPress adds ?ver= to the addresses of scripts, which does no harm.
  const addressOf = (element: Element): string =>
    (element.getAttribute(name) ?? '').replace(/[?&]ver=[^&]*$/, '');
  const [was, is] = [addressOf(from), addressOf(to)];
  return was === is ? [] : [{ about: 'moved', from: was, to: is }];
}

function boardChanges(before: Document, after: Document): readonly Change[] {
  const board = before.querySelector(boardSelector);
  if (!board) return [];
  const likest = [
    ...after.querySelectorAll(board.localName === 'div' ? '[data-talkoo-board]' : 'talkoo-board'),
  ]
    .map((one) => ({ one, same: sameAttributes(board, one) }))
    .sort((a, b) => b.same - a.same)[0]?.one;
  const kept = likest ?? bareContainer(board, after);
  if (!kept) return [{ about: 'board-gone', keepsText: keepsText(board, after) }];
  return [
    ...attributeChanges(board, kept),
    ...settingsChanges(board, kept),
    ...(kept.closest('p') ? [{ about: 'wrapped' } as const] : []),
  ];
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

const curly = /^["“”„‟″»«]/;

function attributeChanges(board: Element, kept: Element): readonly Change[] {
  const names = board.getAttributeNames();
  const gone = names.filter((name) => !kept.hasAttribute(name));
  const changed = names.filter(
    (name) => kept.hasAttribute(name) && kept.getAttribute(name) !== board.getAttribute(name),
  );
  const quoted = changed.filter((name) => curly.test(kept.getAttribute(name) ?? ''));
  return [
    ...(gone.length > 0 ? [{ about: 'attributes-gone', names: gone } as const] : []),
    ...(quoted.length > 0 ? [{ about: 'curly-quotes', names: quoted } as const] : []),
    ...changed
      .filter((name) => !quoted.includes(name))
      .map((name) => ({
        about: 'attribute-changed' as const,
        name,
        from: board.getAttribute(name) ?? '',
        to: kept.getAttribute(name) ?? '',
      })),
  ];
}

const settingsSelector = 'script[type="application/json"]';

function settingsChanges(board: Element, kept: Element): readonly Change[] {
  const settings = board.querySelector(settingsSelector);
  if (!settings) return [];
  const now = kept.querySelector(`:scope > ${settingsSelector}`);
  if (!now) return [{ about: 'settings-gone' }];
  return sameJson(settings.textContent, now.textContent) ? [] : [{ about: 'settings-changed' }];
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
  return kept ? moved(frame, kept, 'src') : [{ about: 'frame-gone' }];
}

/** Of the grade that is a link and nothing else. */
function linkChanges(before: Document, after: Document): readonly Change[] {
  const link = before.querySelector('body > a');
  if (!link) return [];
  const kept = [...after.querySelectorAll('a')].find((one) =>
    one.getAttribute('href')?.includes('board.html'),
  );
  return kept ? moved(link, kept, 'href') : [{ about: 'link-gone' }];
}
