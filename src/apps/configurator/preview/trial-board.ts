import { demoMunicipality, demoSource } from '../source/demo-source.js';
import type { PageLanguage } from '../page-language.js';

/** A board of the invented site to try looks on. */
export function trialBoard(language: PageLanguage): HTMLElementTagNameMap['talkoo-board'] {
  const board = document.createElement('talkoo-board');
  const attributes = {
    source: demoSource,
    municipality: demoMunicipality,
    kinds: 'events premises',
    lang: language,
    'heading-level': '3',
  };
  for (const [name, value] of Object.entries(attributes)) board.setAttribute(name, value);
  return board;
}
