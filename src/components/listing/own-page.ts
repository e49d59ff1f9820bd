import { openingTag, textElement } from '../../base/markup.js';
import type { BoardPlan } from '../board/plan.js';
import { writtenScripts } from '../written-scripts.js';

/** What a webmaster wrote at the listing, which a board elsewhere needs too. */
interface Written extends Element {
  readonly source: string;
  readonly municipality: string;
}

/**
 * The code by which an association shows its records on its own site: the script of this page, and a
 * board for that association alone. `null` where the script is a part of another and has no address.
 *
 * @param association - Its name.
 */
export function ownPageCode(
  association: string,
  listing: Written,
  { sources: [first] }: BoardPlan,
): string | null {
  const [script] = writtenScripts();
  if (!script || !first) return null;
  const settings = listing.getAttribute('settings');
  const attributes = [
    ['source', listing.source || first.homepage],
    ['municipality', listing.municipality],
    ['association', association],
    // A file is named from this page, and the code stands on another.
    ['settings', settings ? new URL(settings, document.baseURI).href : ''],
  ] as const;
  return [
    `${openingTag('script', [
      ['type', 'module'],
      ['src', `${script.folder}talkootaulu.js`],
    ])}</script>`,
    openingTag(
      'talkoo-board',
      attributes.filter(([, value]) => value !== ''),
    ),
    `  ${textElement('a', [['href', first.homepage]], association)}`,
    '</talkoo-board>',
  ].join('\n');
}
