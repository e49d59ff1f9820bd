import { inlineJson, openingTag, textElement } from '../../base/text/markup.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import type { BoardPlan } from '../../ui/setup/plan.js';
import { writtenScripts } from '../../ui/written-scripts.js';

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
 * @param settings - As they were read, wherever they are written.
 */
export function ownPageCode(
  association: string,
  listing: Written,
  { sources }: BoardPlan,
  settings: BoardSettings,
): string | null {
  const [script] = writtenScripts();
  const [first] = sources;
  if (!script || !first) return null;
  const file = listing.getAttribute('settings');
  const own = file ? null : neededOf(settings);
  const attributes = [
    ['source', listing.source || first.homepage],
    ['municipality', listing.municipality],
    ['association', association],
    // A file is named from this page, and the code stands on another.
    ['settings', file ? new URL(file, document.baseURI).href : ''],
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
    ...(own ? [`  <script type="application/json">${inlineJson(own)}</script>`] : []),
    `  ${textElement('a', [['href', first.homepage]], association)}`,
    '</talkoo-board>',
  ].join('\n');
}

/** Of settings what a board reads its records by; `null` where it needs none of them. */
function neededOf({ sources, regions, messages }: BoardSettings): BoardSettings | null {
  const isPlain = (sources ?? []).length < 2 && !sources?.some(({ fields }) => fields);
  if (isPlain && !regions && !messages) return null;
  return {
    ...(sources && { sources }),
    ...(regions && { regions }),
    ...(messages && { messages }),
  };
}
