import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { kinds as allKinds, type Kind } from '../../../model/kind.js';
import { options } from './choices.js';
import { selectField, step } from './fields.js';
import type { Setup } from './setup-state.js';

/** Which kinds in which order, in which language, and at which level of headings. */
export function contentStep(setup: Setup): TemplateResult {
  const { choices, choose, words } = setup;
  const { content } = words.setup;
  return step(
    3,
    content.title,
    html`
      ${kindsField(setup)}
      <div class="pair">
        ${selectField({
          name: 'boardLang',
          label: content.lang,
          value: choices.boardLang,
          options: options.boardLang.map((value) => ({ value, label: content.langs[value] })),
          onChoose: (boardLang) => choose({ boardLang }),
        })}
        ${selectField({
          name: 'headingLevel',
          label: content.level,
          hint: content.levelHint,
          value: choices.headingLevel,
          options: options.headingLevel.map((value) => ({ value, label: `h${value}` })),
          onChoose: (headingLevel) => choose({ headingLevel }),
        })}
      </div>
    `,
  );
}

function kindsField({ choices, choose, words }: Setup): TemplateResult {
  const { content } = words.setup;
  const chosen = choices.kinds.split(' ').filter(Boolean) as Kind[];
  const shown = [...chosen, ...allKinds.filter((kind) => !chosen.includes(kind))];
  const write = (kinds: readonly Kind[]): void => choose({ kinds: kinds.join(' ') });
  const toggle = (kind: Kind, isOn: boolean): void => {
    const others = chosen.filter((one) => one !== kind);
    // The board shows all when none is named, so the last one stays.
    write(isOn ? [...chosen, kind] : others.length > 0 ? others : chosen);
  };
  const move = (kind: Kind, by: -1 | 1, { currentTarget }: Event): void => {
    const from = chosen.indexOf(kind);
    const moved = chosen.filter((one) => one !== kind);
    moved.splice(from + by, 0, kind);
    write(moved);
    // The row moved; the button in it keeps the focus unless it is at the end of its way.
    const button = currentTarget as HTMLButtonElement;
    const row = button.closest('li');
    const other = row?.querySelector<HTMLElement>('button:not(:disabled)');
    (button.disabled ? other : button)?.focus();
  };
  return html`<fieldset class="kinds">
    <legend>${content.kinds}</legend>
    <p class="hint">${content.kindsHint}</p>
    <ul>
      ${repeat(
        shown,
        (kind) => kind,
        (kind) => {
          const index = chosen.indexOf(kind);
          const name = words.kinds[kind];
          return html`<li>
            <input
              type="checkbox"
              id="kind-${kind}"
              .checked=${live(index >= 0)}
              @change=${({ target }: Event) => toggle(kind, (target as HTMLInputElement).checked)}
            />
            <label for="kind-${kind}">${name}</label>
            <button
              type="button"
              class="button is-small"
              aria-label=${content.up(name)}
              ?disabled=${index < 1}
              @click=${(event: Event) => move(kind, -1, event)}
            >
              ↑
            </button>
            <button
              type="button"
              class="button is-small"
              aria-label=${content.down(name)}
              ?disabled=${index < 0 || index === chosen.length - 1}
              @click=${(event: Event) => move(kind, 1, event)}
            >
              ↓
            </button>
          </li>`;
        },
      )}
    </ul>
  </fieldset>`;
}
