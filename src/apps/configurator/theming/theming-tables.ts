import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { contrastText } from './contrast-words.js';
import type { Theming } from './theming-state.js';
import { isText, tokenContrast, tokenHex } from './token-contrast.js';
import { tokenList, type Token } from './token-list.js';
import { isUsable } from './token-value.js';

/** Every token with a field to change it. Contrasts are computed where the board stands. */
export function tokenTable(theming: Theming, place: HTMLElement | null): TemplateResult {
  const { columns, tokensTitle } = theming.words.theming;
  return html`<table class="tokens">
    <caption class="only-heard">
      ${tokensTitle}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.name}</th>
        <th scope="col">${columns.value}</th>
        <th scope="col">${columns.contrast}</th>
      </tr>
    </thead>
    <tbody>
      ${tokenList.map((token) => tokenRow(theming, token, place))}
    </tbody>
  </table>`;
}

function tokenRow(theming: Theming, token: Token, place: HTMLElement | null): TemplateResult {
  const { words, values, change } = theming;
  const { theming: text } = words;
  const { name, initial, isColour: isOfColour } = token;
  const value = values[name] ?? '';
  const error = errorOf(token, value, theming);
  const write = ({ target }: Event): void => {
    const typed = (target as HTMLInputElement).value.trim();
    const others = Object.entries(values).filter(([other]) => other !== name);
    change({ values: Object.fromEntries(typed === '' ? others : [...others, [name, typed]]) });
  };
  return html`<tr>
    <th scope="row">
      <code>${name}</code>
      <span class="what">${(text.tokens as Readonly<Record<string, string>>)[name]}</span>
    </th>
    <td>
      <div class="token-field">
        <input
          id=${name}
          class="is-code"
          aria-label=${text.valueOf(name)}
          aria-describedby=${error ? `${name}-error` : nothing}
          aria-invalid=${error ? 'true' : nothing}
          placeholder=${initial}
          spellcheck="false"
          autocomplete="off"
          .value=${live(value)}
          @input=${write}
        />
        ${
          isOfColour
            ? html`<input
                type="color"
                aria-label=${text.pick(name)}
                .value=${live((place && tokenHex(name, place)) ?? '#808080')}
                @input=${write}
              />`
            : nothing
        }
      </div>
      <p class="error" id="${name}-error" ?hidden=${!error}>${error}</p>
    </td>
    ${contrastCell(theming, token, error === '' ? place : null)}
  </tr>`;
}

/** @param place - Where the contrast is computed; `null` while it cannot be told. */
function contrastCell(
  { words }: Theming,
  { name }: Token,
  place: HTMLElement | null,
): TemplateResult {
  const contrast = place && tokenContrast(name, place);
  if (contrast) {
    return html`<td class=${contrast.grade === 'poor' ? 'bad' : 'good'}>
      ${contrastText(contrast, words)}
    </td>`;
  }
  const { notText, noContrast } = words.theming;
  return html`<td class="hint">${isText(name) ? noContrast : notText}</td>`;
}

function errorOf(token: Token, value: string, { words }: Theming): string {
  if (value === '' || isUsable(token, value)) return '';
  return token.isColour ? words.theming.badColour : words.theming.badLength;
}

/** Every part with a button that frames it in the board. */
export function partTable({ words, part, change, say }: Theming): TemplateResult {
  const { theming: text } = words;
  const mark = (name: string): void => {
    const isMarked = part === name;
    change({ part: isMarked ? null : name });
    say(isMarked ? '' : text.marked(name));
  };
  return html`<table class="parts">
    <caption class="only-heard">
      ${text.partsTitle}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.columns.name}</th>
        <th scope="col">${text.columns.what}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(text.parts).map(
        ([name, what]) =>
          html`<tr>
            <th scope="row"><code>::part(${name})</code></th>
            <td>${what}</td>
            <td>
              <button
                type="button"
                class="button is-small"
                aria-label="${text.mark}: ${name}"
                aria-pressed=${part === name ? 'true' : 'false'}
                @click=${() => mark(name)}
              >
                ${text.mark}
              </button>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
