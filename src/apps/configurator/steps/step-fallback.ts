import { html, type TemplateResult } from 'lit';
import { fallbackText } from '../code/fallback-text.js';
import { step, textField } from './fields.js';
import type { Setup } from './setup-state.js';

/** What stands in the page before the board, without it, and when nothing can be read. */
export function fallbackStep({ choices, choose, words }: Setup): TemplateResult {
  const { fallback } = words.setup;
  return step(
    6,
    fallback.title,
    html`
      <p>${fallback.intro}</p>
      ${textField({
        name: 'fallback',
        label: fallback.label,
        value: choices.fallback,
        placeholder: fallbackText({ ...choices, fallback: '' }, words),
        onInput: (text) => choose({ fallback: text }),
      })}
    `,
  );
}
