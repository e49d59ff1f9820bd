import { tileHost } from './checks.js';
import { isColour, type Choices } from './choices.js';
import type { Attribute } from '../../../base/text/markup.js';
import { kinds } from '../../../model/kind.js';
import { attributeFamily } from '../../../sources/families.js';

/** Settings as the form makes them: what attributes cannot say. */
export interface ChosenSettings {
  readonly looks?: Readonly<Record<string, string>>;
  readonly map?: { readonly tiles: string; readonly attribution: string };
  readonly reportAddress?: string;
  readonly accessibilityFeedback?: string;
}

/** The settings of some choices; `null` when attributes say it all. */
export function settingsOf(choices: Choices): ChosenSettings | null {
  const { tiles, attribution, reportAddress, accessibilityFeedback } = choices;
  const looks = looksOf(choices);
  const settings: ChosenSettings = {
    ...(Object.keys(looks).length > 0 && { looks }),
    ...(tileHost(tiles) !== null && attribution && { map: { tiles, attribution } }),
    ...(reportAddress && { reportAddress }),
    ...(accessibilityFeedback && { accessibilityFeedback }),
  };
  return Object.keys(settings).length > 0 ? settings : null;
}

/** What the settings file says: besides the settings the source, which lets `board.html` show it without asking. */
export function settingsFileText(choices: Choices): string {
  const sources = [{ type: attributeFamily, address: choices.source.trim() }];
  return `${JSON.stringify({ sources, ...settingsOf(choices) }, null, 2)}\n`;
}

/** The looks that are not the board's own. */
export function looksOf({
  preset,
  scheme,
  accent,
  accentInk,
}: Choices): Readonly<Record<string, string>> {
  return {
    ...(preset && { preset }),
    ...(scheme !== 'page' && { scheme }),
    ...(isColour(accent) && { accent }),
    ...(isColour(accentInk) && { accentInk }),
  };
}

/**
 * The attributes of a board, in the order a webmaster meets them.
 *
 * @param settingsAddress - Of the settings file; `null` without one.
 */
export function attributesOf(
  choices: Choices,
  settingsAddress: string | null,
): readonly Attribute[] {
  const { source, municipality, boardLang, headingLevel, urlPrefix } = choices;
  const all: readonly (Attribute | null)[] = [
    ['source', source.trim()],
    municipality.trim() ? ['municipality', municipality.trim()] : null,
    choices.kinds === kinds.join(' ') ? null : ['kinds', choices.kinds],
    boardLang ? ['lang', boardLang] : null,
    headingLevel === '2' ? null : ['heading-level', headingLevel],
    urlPrefix ? ['url-prefix', urlPrefix] : null,
    choices.structuredData ? ['structured-data', ''] : null,
    settingsAddress === null ? null : ['settings', settingsAddress],
    choices.doctor ? ['doctor', 'address'] : null,
  ];
  return all.filter((attribute) => attribute !== null);
}
