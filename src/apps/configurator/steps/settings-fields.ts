import { html, nothing, type TemplateResult } from 'lit';
import { downloadText } from '../../../ui/download-text.js';
import { settingsFileText, settingsOf } from './board-settings.js';
import { options } from './choices.js';
import { radioField } from './fields.js';
import type { Setup } from './setup-state.js';
import { isFrame, settingsAddress, settingsFile, versionFolder } from '../code/snippets.js';

/** Where the settings are, the file with them where one is of use, and what a frame changes. */
export function settingsFields(setup: Setup): TemplateResult {
  const { choices, choose, words } = setup;
  const { code } = words.setup;
  const { grade } = choices;
  const canBeInline = grade === 'module' || grade === 'classic';
  return html`${
    canBeInline && settingsOf(choices)
      ? radioField({
          name: 'settingsAt',
          legend: code.settingsAt,
          value: choices.settingsAt,
          options: options.settingsAt.map((value) => ({
            value,
            label: code.settingsPlaces[value],
          })),
          onChoose: (settingsAt) => choose({ settingsAt }),
        })
      : nothing
  }
  ${fileBox(setup)} ${frameNote(setup)}`;
}

function fileBox(setup: Setup): unknown {
  const { choices, words } = setup;
  const { code } = words.setup;
  const { grade } = choices;
  const hasOwnPage = grade === 'link' || isFrame(grade);
  if (!hasOwnPage && settingsAddress(grade, choices) === null) return nothing;
  return html`<div class="box">
    <p>${code.settingsFile(versionFolder(choices) + settingsFile)}</p>
    ${
      hasOwnPage
        ? html`<p class="hint">${isFrame(grade) ? code.settingsFrame : code.settingsLink}</p>`
        : nothing
    }
    ${settingsButton(setup)}
  </div>`;
}

/** Says what choices about the page's address come to in a frame, which has an address of its own. */
function frameNote({ choices, words }: Setup): unknown {
  const { grade, urlPrefix, structuredData, doctor } = choices;
  const isConcerned = isFrame(grade) && (urlPrefix || structuredData || doctor);
  return isConcerned ? html`<p class="notice">${words.setup.code.frameNote}</p>` : nothing;
}

/** Saves the settings file on the webmaster's computer. */
export function settingsButton({
  choices,
  words,
}: Pick<Setup, 'choices' | 'words'>): TemplateResult {
  const save = (): void =>
    downloadText(settingsFile, settingsFileText(choices), 'application/json');
  return html`<button type="button" class="button" @click=${save}>
    ${words.setup.code.download}
  </button>`;
}
