import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isColour, options } from './choices.js';
import { contrastOf, contrastText } from '../theming/contrast-words.js';
import { radioField, step, textField } from './fields.js';
import { inLanguage } from '../page-language.js';
import { ownColours } from '../theming/own-colours.js';
import type { Setup } from './setup-state.js';

/** What the board looks like, and whether it can be read. */
export function looksStep(setup: Setup): TemplateResult {
  const { choices, choose, show, words, language } = setup;
  const { looks } = words.setup;
  return step(
    4,
    looks.title,
    html`
      <p>
        ${looks.intro}
        <a href=${inLanguage('theming.html', '', language)}>${looks.more}</a>
      </p>
      ${radioField({
        name: 'preset',
        legend: looks.preset,
        value: choices.preset,
        options: options.preset.map((value) => ({ value, label: looks.presets[value] })),
        onChoose: (preset) => choose({ preset }),
      })}
      ${radioField({
        name: 'scheme',
        legend: looks.scheme,
        value: choices.scheme,
        options: options.scheme.map((value) => ({ value, label: looks.schemes[value] })),
        onChoose: (scheme) => {
          choose({ scheme });
          if (scheme !== 'page') show({ ground: scheme });
        },
      })}
      <div class="pair">
        ${colourField(setup, 'accent', looks.accent, looks.accentHint)}
        ${colourField(setup, 'accentInk', looks.accentInk, looks.accentInkHint)}
      </div>
      ${contrastTable(setup)}
    `,
  );
}

function colourField(
  { choices, choose, words }: Setup,
  name: 'accent' | 'accentInk',
  label: string,
  hint: string,
): TemplateResult {
  const value = choices[name];
  return html`<div class="colour">
    ${textField({
      name,
      label,
      hint,
      value,
      isCode: true,
      error: isUnknown(value) ? words.setup.looks.badColour : '',
      onInput: (text) => choose({ [name]: text.trim().toLowerCase() }),
    })}
    <input
      type="color"
      aria-label=${words.setup.looks.pick(label)}
      .value=${live(isColour(value) ? value : ownColours(choices.preset)[name].light)}
      @input=${({ target }: Event) => choose({ [name]: (target as HTMLInputElement).value })}
    />
  </div>`;
}

/** Tells whether something is written that is no colour. */
function isUnknown(text: string): boolean {
  return text !== '' && !isColour(text);
}

/** The two grounds, as most pages have them. */
const grounds = { light: '#ffffff', dark: '#12181c' } as const;

function contrastTable({ choices, words }: Setup): TemplateResult {
  const { looks } = words.setup;
  const own = ownColours(choices.preset);
  const accent = (scheme: 'light' | 'dark'): string => choices.accent || own.accent[scheme];
  const ink = (scheme: 'light' | 'dark'): string => choices.accentInk || own.accentInk[scheme];
  const rows: readonly (readonly [string, string, string])[] = [
    [looks.onLight, accent('light'), grounds.light],
    [looks.onDark, accent('dark'), grounds.dark],
    [looks.inkOnLight, ink('light'), accent('light')],
    [looks.inkOnDark, ink('dark'), accent('dark')],
  ];
  return html`<table class="contrasts">
      <caption>
        ${looks.contrast}
      </caption>
      <tbody>
        ${rows.map(([name, colour, ground]) => {
          const contrast = contrastOf(colour, ground);
          return html`<tr>
            <th scope="row">${name}</th>
            <td>${contrast ? sample(colour, ground) : nothing}</td>
            <td class=${contrast?.grade === 'poor' ? 'bad' : 'good'}>
              ${contrast ? contrastText(contrast, words) : ''}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="hint">${looks.guard}</p>`;
}

/** A letter in a colour on a ground; what it shows is told in words beside it. */
function sample(colour: string, ground: string): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
    <rect width="40" height="24" rx="4" fill=${ground} />
    <text x="20" y="17" text-anchor="middle" fill=${colour}>Aa</text>
  </svg>`;
}
