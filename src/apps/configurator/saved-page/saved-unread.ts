import type { Change } from './change.js';
import { tagsIn } from './saved-tags.js';

type Unread = Extract<Change, { readonly about: 'unread' }>;

/** The first tag of a snippet's part, by what the webmaster reads when that part is gone. */
const beginnings = {
  'script-gone': /^<script\b[^>]*\btalkootaulu\./i,
  'board-gone': /^<(?:talkoo-board\b|div\b[^>]*\bdata-talkoo-board\b)/i,
  'frame-gone': /^<iframe\b[^>]*\bboard\.html/i,
  'link-gone': /^<a\b[^>]*\bboard\.html/i,
};

/**
 * Takes out of a page what browsers with scripts do not read: the `noscript` elements that hold
 * part of a snippet. One beside a frame that another script shows later stays: it is that frame's.
 *
 * @returns Tells where a part that is gone stands unread; `null` when it stands nowhere.
 */
export function takeUnread(page: Document): (gone: Change['about']) => Unread | null {
  const isLater = [...page.querySelectorAll('iframe')].some((frame) =>
    [...frame.attributes].some(({ name, value }) => name !== 'src' && /board\.html/.test(value)),
  );
  const hidden = [...page.querySelectorAll('noscript')].filter(({ innerHTML }) =>
    Object.values(beginnings).some((beginning) => beginsIn(innerHTML, beginning)),
  );
  const texts: readonly (readonly [Unread['within'], string])[] = [
    ...hidden.map(({ innerHTML }) => ['noscript', innerHTML] as const),
    ...[...page.querySelectorAll('template')].map((one) => ['template', one.innerHTML] as const),
    ...commentsIn(page).map((text) => ['comment', text] as const),
  ];
  if (!isLater) for (const one of hidden) one.remove();
  return (gone) => {
    const beginning = Object.entries(beginnings).find(([about]) => about === gone)?.[1];
    const found = beginning && texts.find(([, text]) => beginsIn(text, beginning));
    return found ? { about: 'unread', within: found[0] } : null;
  };
}

function beginsIn(source: string, beginning: RegExp): boolean {
  return tagsIn(source).some((tag) => beginning.test(tag));
}

function commentsIn(page: Document): readonly string[] {
  const walker = page.createTreeWalker(page);
  const texts: string[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Comment) texts.push(walker.currentNode.data);
  }
  return texts;
}
