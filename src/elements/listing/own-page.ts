import { inlineJson, openingTag, textElement } from '../../base/text/markup.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import type { ListingPage, ListingSetup } from './listing-state.js';

/**
 * The code by which an association shows its records on its own site: the script of this page, and a
 * board for that association alone. `null` where the script is a part of another and has no address.
 *
 * @param association - Its name.
 * @param setup - Its settings as they were read, wherever they are written.
 */
export function ownPageCode(
  association: string,
  { source, municipality, settingsFile: file, scriptFolder }: ListingPage,
  { plan, settings }: ListingSetup,
): string | null {
  const [first] = plan.sources;
  if (scriptFolder === null || !first) return null;
  const own = file ? null : neededOf(settings);
  const attributes = [
    ['source', source || first.homepage],
    ['municipality', municipality],
    ['association', association],
    // A file is named from this page, and the code stands on another.
    ['settings', file ? new URL(file, document.baseURI).href : ''],
  ] as const;
  return [
    `${openingTag('script', [
      ['type', 'module'],
      ['src', `${scriptFolder}talkootaulu.js`],
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
