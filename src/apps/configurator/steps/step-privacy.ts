import { html, nothing, type TemplateResult } from 'lit';
import en from '../../../i18n/en/later.js';
import fi from '../../../i18n/fi/later.js';
import sv from '../../../i18n/sv/later.js';
import { isMail, isMailOrAddress, isPrefix, tileHost, tileTrouble } from './checks.js';
import { checkField, step, textField } from './fields.js';
import type { Setup } from './setup-state.js';

/** The board's own words for residents, so that the webmaster reads what they will read. */
const residentWords = { fi, sv, en };

/** What is sent to whom, and what the board tells of itself. */
export function privacyStep(setup: Setup): TemplateResult {
  const { choices, choose, show, hasUrlPrefix, words } = setup;
  const { privacy } = words.setup;
  const { reportAddress, accessibilityFeedback } = choices;
  return step(
    5,
    privacy.title,
    html`
      <p>${privacy.intro}</p>
      ${mapFields(setup)}
      <div class="checks">
        ${checkField({
          name: 'hasUrlPrefix',
          label: privacy.urlPrefix,
          hint: privacy.urlPrefixHint,
          isOn: hasUrlPrefix,
          onChoose: (isOn) => {
            show({ hasUrlPrefix: isOn });
            choose({ urlPrefix: isOn ? 'tt' : '' });
          },
        })}
        ${hasUrlPrefix ? prefixField(setup) : nothing}
        ${checkField({
          name: 'structuredData',
          label: privacy.structuredData,
          hint: privacy.structuredDataHint,
          isOn: choices.structuredData !== '',
          onChoose: (isOn) => choose({ structuredData: isOn ? 'yes' : '' }),
        })}
        ${checkField({
          name: 'doctor',
          label: privacy.doctor,
          hint: privacy.doctorHint,
          isOn: choices.doctor !== '',
          onChoose: (isOn) => choose({ doctor: isOn ? 'yes' : '' }),
        })}
      </div>
      ${textField({
        name: 'reportAddress',
        label: privacy.reportAddress,
        hint: privacy.reportAddressHint,
        type: 'email',
        value: reportAddress,
        error: reportAddress && !isMail(reportAddress) ? privacy.badMail : '',
        onInput: (text) => choose({ reportAddress: text.trim() }),
      })}
      ${textField({
        name: 'accessibilityFeedback',
        label: privacy.accessibilityFeedback,
        hint: privacy.accessibilityFeedbackHint,
        value: accessibilityFeedback,
        error:
          accessibilityFeedback && !isMailOrAddress(accessibilityFeedback)
            ? privacy.badFeedback
            : '',
        onInput: (text) => choose({ accessibilityFeedback: text.trim() }),
      })}
    `,
  );
}

function prefixField({ choices, choose, words }: Setup): TemplateResult {
  const { privacy } = words.setup;
  return html`<div class="inner">
    ${textField({
      name: 'urlPrefix',
      label: privacy.prefix,
      hint: privacy.prefixHint,
      isCode: true,
      value: choices.urlPrefix,
      error: isPrefix(choices.urlPrefix) ? '' : privacy.badPrefix,
      onInput: (text) => choose({ urlPrefix: text.trim() }),
    })}
  </div>`;
}

function mapFields({ choices, choose, show, isMapOpen, words, language }: Setup): TemplateResult {
  const { privacy } = words.setup;
  const { tiles, attribution } = choices;
  const host = tileHost(tiles);
  const trouble = tileTrouble(tiles);
  return html`<details
    class="box"
    ?open=${isMapOpen}
    @toggle=${({ target }: Event) => show({ isMapOpen: (target as HTMLDetailsElement).open })}
  >
    <summary>${privacy.map}</summary>
    <p class="hint">${privacy.mapHint}</p>
    ${textField({
      name: 'tiles',
      label: privacy.tiles,
      hint: privacy.tilesHint,
      isCode: true,
      value: tiles,
      error: tiles && trouble ? privacy.badTiles[trouble] : '',
      onInput: (text) => choose({ tiles: text.trim() }),
    })}
    ${textField({
      name: 'attribution',
      label: privacy.attribution,
      hint: privacy.attributionHint,
      value: attribution,
      error: host !== null && !attribution.trim() ? privacy.noAttribution : '',
      onInput: (text) => choose({ attribution: text }),
    })}
    ${
      host === null
        ? nothing
        : html`<p>${privacy.asked}</p>
            <blockquote>${residentWords[language].askForMap(host)}</blockquote>`
    }
  </details>`;
}
