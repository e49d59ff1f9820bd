import { nearWord } from '../../../base/text/near-words.js';
import { grades, type Grade } from '../steps/choices.js';
import type { Change } from './change.js';
import { tagsIn, withoutUnread } from './saved-tags.js';

/** Tells whether a text is a page's source, and not what a reader sees of the page. */
export function isSource(text: string): boolean {
  return /[<&]/.test(text);
}

/**
 * Finds out whether the closing tag of the board is missing. Only the source tells: a parser closes
 * every element at last.
 *
 * @param kept - The board as the source was read.
 */
export function closingChanges(saved: string, kept: Element): readonly Change[] {
  const tag = kept.localName;
  const tags = tagsIn(withoutUnread(saved));
  if (tag === 'div') {
    const isSelfClosed = tags.some(
      (one) => /^<div\b/i.test(one) && /\bdata-talkoo-board\b/i.test(one) && one.endsWith('/>'),
    );
    return isSelfClosed ? [{ about: 'unclosed', tag }] : [];
  }
  const names = tags.map((one) => /^<\/?[^\s/<>]+/.exec(one)?.[0].toLowerCase());
  const count = (wanted: string): number => names.filter((name) => name === wanted).length;
  return count(`<${tag}`) > count(`</${tag}`) ? [{ about: 'unclosed', tag }] : [];
}

/** Finds out whether the same script, board or frame stands in a page more than once. */
export function doubleChanges(before: Document, after: Document): readonly Change[] {
  const script = before.querySelector('script[src]')?.getAttribute('src');
  const scripts = [...after.querySelectorAll('script[src]')].filter(
    (one) => one.getAttribute('src') === script,
  );
  const board = before.querySelector('talkoo-board, [data-talkoo-board], iframe');
  const boards = board
    ? [...after.querySelectorAll(board.localName)].filter((one) => hasAll(one, board))
    : [];
  if (boards.length > 1) return [{ about: 'board-twice' }];
  return scripts.length > 1 ? [{ about: 'script-twice' }] : [];
}

function hasAll(element: Element, wanted: Element): boolean {
  return [...wanted.attributes].every(({ name, value }) => element.getAttribute(name) === value);
}

/** The script of a page whose file is named almost as that of the snippet; `null` for none. */
export function misnamedScript(file: string, after: Document): Change | null {
  const names = [...after.querySelectorAll('script[src]')].map(
    (one) => (one.getAttribute('src') ?? '').split(/[?#]/)[0]?.split('/').pop() ?? '',
  );
  const others = names.filter((name) => !name.startsWith('talkootaulu.') && name !== file);
  const near = others.find((name) => nearWord(name, [file]) !== null && name.length > 8);
  return near ? { about: 'file-name', from: file, to: near } : null;
}

/** The names that a board lacks, each with one that stands in its place and is almost the same. */
export function misspeltNames(
  gone: readonly string[],
  now: readonly string[],
): readonly { readonly name: string; readonly meant: string }[] {
  return gone.flatMap((meant) => {
    const name = now.find((one) => nearWord(one, [meant]) !== null);
    return name ? [{ name, meant }] : [];
  });
}

const goneParts = /^(?:script|board|frame|link)-gone$/;

/**
 * The grade whose code a page has, where it is another than the chosen one.
 *
 * @param changesOf - The changes of a grade's code in the page; `null` where it has no code.
 * @returns `null` where the page has the code of the chosen grade or of none.
 */
export function otherGrade(
  chosen: Grade,
  changesOf: (grade: Grade) => readonly Change[] | null,
): Grade | null {
  const lacks = (grade: Grade): boolean =>
    changesOf(grade)?.some(({ about }) => goneParts.test(about) || about === 'unread') ?? true;
  if (!lacks(chosen)) return null;
  const hasMore = changesOf(chosen)?.some(({ about }) => about === 'escaped' || about === 'unread');
  if (hasMore) return null;
  return grades.find((grade) => grade !== chosen && isWhole(changesOf(grade))) ?? null;
}

function isWhole(changes: readonly Change[] | null): boolean {
  return (
    changes?.every(({ about }) => /^(?:wrapped|script-twice|board-twice)$/.test(about)) ?? false
  );
}
