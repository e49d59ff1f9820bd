import { demoMunicipality, demoSource } from './demo-source.js';
import type { PageLanguage } from './page-language.js';

/**
 * A board of the invented site to try looks on.
 *
 * @param kinds - As the attribute; all unless given.
 */
export function trialBoard(language: PageLanguage, kinds?: string): HTMLElement {
  const board = document.createElement('talkoo-board');
  const attributes = {
    source: demoSource,
    municipality: demoMunicipality,
    lang: language,
    'heading-level': '3',
    ...(kinds && { kinds }),
  };
  for (const [name, value] of Object.entries(attributes)) board.setAttribute(name, value);
  return board;
}
