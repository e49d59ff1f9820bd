import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../../ui/copy/copy-text.js';
import { formatFinding } from '../../../i18n/format/format-finding.js';
import { radioField } from '../steps/fields.js';
import { presetGallery } from './preset-gallery.js';
import { usableValues, type Theming } from './theming-state.js';
import { tokenContrast } from './token-contrast.js';
import { partTable, tokenTable } from './theming-tables.js';

/**
 * The page on looks.
 *
 * @param place - Where the board stands that is tried out; `null` before the page first stands.
 */
export function themingPage(theming: Theming, place: HTMLElement | null): TemplateResult {
  const { words, ground, change } = theming;
  const { theming: text } = words;
  return html`
    <h1>${text.title}</h1>
    <p class="lead">${text.lead}</p>
    <div class="looks">
      <div>
        <section aria-labelledby="tokens-title">
          <h2 id="tokens-title">${text.tokensTitle}</h2>
          <p>${text.tokensIntro}</p>
          ${tokenTable(theming, place)} ${codeBox(theming)}
        </section>
        <section aria-labelledby="parts-title">
          <h2 id="parts-title">${text.partsTitle}</h2>
          <p>${text.partsIntro}</p>
          ${partTable(theming)}
        </section>
      </div>
      <div class="trial-pane">
        ${radioField({
          name: 'ground',
          legend: text.ground,
          value: ground,
          isRow: true,
          options: [
            { value: 'light', label: words.setup.preview.grounds.light },
            { value: 'dark', label: words.setup.preview.grounds.dark },
          ],
          onChoose: (chosen) => change({ ground: chosen }),
        })}
        <div class="trial is-${ground}" role="region" aria-label=${text.board} tabindex="0">
          <div class="trial-board"></div>
        </div>
      </div>
    </div>
    <section aria-labelledby="presets-title">
      <h2 id="presets-title">${text.presetsTitle}</h2>
      <p class="text">${text.presetsIntro}</p>
      ${presetGallery(theming)}
    </section>
    <section class="text" aria-labelledby="guard-title">
      <h2 id="guard-title">${text.guardTitle}</h2>
      ${guardText(theming, place)}
    </section>
  `;
}

function codeBox(theming: Theming): TemplateResult {
  const { words, values, change, say } = theming;
  const { theming: text } = words;
  const lines = usableValues(theming).map(([name, value]) => `  ${name}: ${value};`);
  const code = `talkoo-board {\n${lines.join('\n')}\n}`;
  return html`<h3>${text.code}</h3>
    ${
      lines.length === 0
        ? html`<p>${text.noCode}</p>`
        : html`<pre tabindex="0" aria-label=${text.code}><code>${code}</code></pre>`
    }
    <p class="buttons">
      ${
        lines.length === 0
          ? nothing
          : copyText({
              text: code,
              name: text.copyCode,
              fieldName: words.copy.field,
              done: words.copy.done,
              onSay: say,
            })
      }
      ${
        Object.keys(values).length === 0
          ? nothing
          : html`<button type="button" class="button" @click=${() => change({ values: {} })}>
              ${text.reset}
            </button>`
      }
    </p>`;
}

function guardText(theming: Theming, place: HTMLElement | null): TemplateResult {
  const { words, language } = theming;
  const { theming: text } = words;
  const [how, then, unless] = text.guard;
  const poor = usableValues(theming).some(
    ([name]) => place && tokenContrast(name, place)?.grade === 'poor',
  );
  const example = formatFinding(
    { about: 'contrast', token: '--talkoo-accent', ratio: '2.1' },
    language,
  );
  return html`<p>${how}</p>
    <p>${then}</p>
    <pre tabindex="0" aria-label=${text.guardTitle}><code>Talkootaulu: ${example}</code></pre>
    <p>${unless}</p>
    <div role="status">${poor ? html`<p class="notice">${text.guardNow}</p>` : nothing}</div>`;
}
