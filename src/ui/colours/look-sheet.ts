import type { LooksSettings } from '../../sources/settings/source-settings.js';
import { presets } from '../../styles/presets.js';
import { createHostSheet } from './host-sheet.js';

/** Greys that give way when people ask for more contrast. */
const greys: readonly string[] = ['muted', 'line'];

/**
 * Makes a sheet of the looks that a webmaster chose. A token of the page's own wins over it, on the
 * board or anything around it.
 *
 * @param looks - As parsed, so that every value is a colour or a length and nothing else.
 */
export function lookSheet({ preset, scheme, ...own }: LooksSettings): CSSStyleSheet {
  const { sheet, style, plainStyle } = createHostSheet();
  const values = { ...(preset && presets[preset]), ...own };
  for (const [name, value] of Object.entries(values)) {
    const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const rule = greys.includes(name) ? plainStyle : style;
    rule.setProperty(`--_${token}`, `var(--talkoo-${token}, ${value})`);
  }
  if (scheme && scheme !== 'page') style.setProperty('color-scheme', scheme);
  return sheet;
}
