import { html, nothing, type TemplateResult } from 'lit';
import { parseNames } from '../../../ui/setup/attributes.js';
import { step, textField } from './fields.js';
import type { Setup } from './setup-state.js';

/** Whose records are shown, checked against the names that the source knows. */
export function municipalityStep(setup: Setup): TemplateResult {
  const { choices, choose, testSource, finding, words } = setup;
  const { municipality } = words.setup;
  const known = finding?.trouble === null ? finding.municipalities : [];
  return step(
    2,
    municipality.title,
    html`
      ${textField({
        name: 'municipality',
        label: municipality.label,
        hint: [municipality.hint, known.length > 0 ? municipality.suggestions(known.length) : '']
          .join(' ')
          .trim(),
        value: choices.municipality,
        suggestions: known,
        onInput: (value) => {
          choose({ municipality: value });
          // A suggestion that is taken is a whole name.
          if (known.includes(value)) testSource();
        },
        onChange: testSource,
      })}
      <div role="status">${checkText(setup)}</div>
      ${
        isFailed(setup)
          ? nothing
          : html`<p class="onward">
              ${municipality.enough} <a href="#preview-title">${municipality.toPreview}</a>
              <a href="#step-7">${municipality.toCode}</a>
            </p>`
      }
    `,
  );
}

/** Tells whether the last test failed, or did not find a municipality that is still asked for. */
export function isFailed({ finding, isTestingSource, choices }: Setup): boolean {
  if (choices.source.trim() === '') return true;
  if (finding === null || isTestingSource) return false;
  const names = parseNames(choices.municipality);
  return finding.trouble !== null || finding.unknown.some((name) => names.includes(name));
}

function checkText(setup: Setup): unknown {
  const { choices, finding, isTestingSource, words, choose, testSource } = setup;
  const { municipality } = words.setup;
  const names = parseNames(choices.municipality);
  if (isTestingSource || finding?.trouble !== null) return nothing;
  if (names.length === 0) return nothing;
  const unknown = finding.unknown.filter((name) => names.includes(name));
  const known = names.filter((name) => !unknown.includes(name));
  const replaceWith = (near: string): void => {
    const others = names.filter((name) => !unknown.includes(name));
    choose({ municipality: [...others, near].join(', ') });
    testSource();
  };
  return html`${
    known.length > 0 ? html`<p class="good">${municipality.known(known.join(', '))}</p>` : nothing
  }
  ${
    unknown.length > 0
      ? html`<p class="bad">${municipality.unknown(unknown.join(', '))}</p>`
      : nothing
  }
  ${
    unknown.length > 0 && finding.nearMatches.length > 0
      ? html`<p class="near">
          ${municipality.near}
          ${finding.nearMatches.map(
            (near) =>
              html`<button type="button" class="button is-small" @click=${() => replaceWith(near)}>
                ${near}
              </button>`,
          )}
        </p>`
      : nothing
  }`;
}
