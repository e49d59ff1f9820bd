import { keysOf } from '../../../base/keys-of.js';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { presets } from '../../../styles/presets.js';
import type { Theming } from './theming-state.js';
import { trialBoard } from '../preview/trial-board.js';

/** A board in each ready look, side by side, on the chosen ground. */
export function presetGallery({ words, language, ground }: Theming): TemplateResult {
  const names = keysOf(presets);
  return html`<ul class="presets">
    ${names.map(
      (preset) =>
        html`<li>
          <h3>${words.setup.looks.presets[preset]} <code>${preset}</code></h3>
          <div
            class="trial is-${ground}"
            role="region"
            aria-label=${words.setup.looks.presets[preset]}
            tabindex="0"
          >
            ${guard([language, ground], () => boardIn(preset, language))}
          </div>
        </li>`,
    )}
  </ul>`;
}

function boardIn(preset: keyof typeof presets, language: Theming['language']): HTMLElement {
  const board = trialBoard(language);
  board.settings = { looks: { preset } };
  return board;
}
