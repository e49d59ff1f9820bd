import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../../base/address/safe-url.js';
import { settingsOf } from './board-settings.js';
import { settingsButton } from './settings-fields.js';
import { isWholeAddress } from './checks.js';
import type { Choices } from './choices.js';
import type { Setup } from './setup-state.js';
import { versionFolder } from '../code/snippets.js';

/** The legal texts that a municipality puts on its website, in the order of their links. */
const legalTexts = ['privacy', 'accessibility', 'licences'] as const;

/** What a webmaster does with the code: from the editor to the texts for the website's own legal texts. */
export function nextSteps({ choices, language, words }: Setup): TemplateResult {
  const { next, saved } = words.setup;
  return html`<section class="box" aria-labelledby="next-title">
    <h3 id="next-title">${next.title}</h3>
    <ol class="next">
      <li>${next.paste}</li>
      <li>${next.look}</li>
      <li>${next.check} <a href="#step-8">${next.checkLink(saved.title)}</a></li>
      <li>
        ${next.legalTexts}
        ${legalTexts.map(
          (legalText, index) =>
            html`${index > 0 ? ', ' : nothing}<a
                href=${linkTo(choices, `papers/${legalText}.${language}.html`)}
                >${next.legalTextNames[legalText]}</a
              >`,
        )}.
      </li>
    </ol>
    <p>${next.wordPress}</p>
    ${pluginOffer({ choices, words })}
  </section>`;
}

/** The address of a file of the version; none while the files have no address. */
function linkTo(choices: Choices, file: string): string | typeof nothing {
  const folder = versionFolder(choices);
  return isWholeAddress(folder) ? (safeUrl(folder + file) ?? nothing) : nothing;
}

/**
 * A link to the plugin, which lies beside the other files of the version, and the settings file for
 * those choices that its block has no field for.
 */
export function pluginOffer(setup: Pick<Setup, 'choices' | 'words'>): TemplateResult {
  const { choices, words } = setup;
  const { next } = words.setup;
  return html`<p>
      <a href=${linkTo(choices, 'wordpress/talkootaulu.zip')}>${next.plugin}</a>
    </p>
    ${
      settingsOf(choices)
        ? html`<p>${next.pluginSettings}</p>
            ${settingsButton(setup)}`
        : nothing
    }`;
}
