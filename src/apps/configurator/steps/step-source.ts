import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../../ui/copy/copy-text.js';
import { demoMunicipality, demoSource } from '../source/demo-source.js';
import { radioField, step, textField } from './fields.js';
import { parseNames } from '../../../ui/setup/attributes.js';
import type { Setup } from './setup-state.js';
import type { KindFinding, SourceFinding } from '../source/source-test.js';

/** Where the records come from, tried out at once. */
export function sourceStep(setup: Setup): TemplateResult {
  const { choices, choose, testSource, words } = setup;
  const { source } = words.setup;
  const isDemo = choices.source === demoSource;
  return step(
    1,
    source.title,
    html`
      <p>${source.intro}</p>
      ${radioField({
        name: 'sourceFrom',
        legend: source.legend,
        value: isDemo ? 'demo' : 'own',
        options: [
          { value: 'own', label: source.own },
          { value: 'demo', label: source.demo, hint: source.demoHint },
        ],
        onChoose: (from) => {
          choose(
            from === 'demo'
              ? { source: demoSource, municipality: demoMunicipality }
              : { source: '', municipality: '' },
          );
          testSource();
        },
      })}
      ${
        isDemo
          ? nothing
          : html`<div class="with-button">
              ${textField({
                name: 'source',
                label: source.address,
                hint: source.addressHint,
                value: choices.source,
                type: 'url',
                onInput: (value) => choose({ source: value }),
                onChange: testSource,
              })}
              <button type="button" class="button" @click=${() => testSource(true)}>
                ${source.test}
              </button>
            </div>`
      }
      <div role="status" class="finding">${findingText(setup)}</div>
    `,
  );
}

function findingText(setup: Setup): unknown {
  const { finding, isTestingSource, words } = setup;
  if (isTestingSource) return html`<p>${words.setup.source.testing}</p>`;
  if (finding === null) return nothing;
  return finding.trouble === null ? worksText(setup, finding) : troubleText(setup, finding);
}

function worksText(
  { words, choices }: Setup,
  { name, kinds, unknown }: Extract<SourceFinding, { trouble: null }>,
): TemplateResult {
  const { source } = words.setup;
  const known = parseNames(choices.municipality).filter((one) => !unknown.includes(one));
  const place =
    known.length === 0
      ? source.inAll
      : known.length === 1
        ? source.inMunicipality(known[0] ?? '')
        : source.inMunicipalities(known.join(', '));
  const isEmpty = kinds.every(({ count, isFailed }) => !count && !isFailed);
  return html`<p class="good">${source.works(name)}</p>
    ${
      unknown.length > 0 && known.length === 0
        ? nothing
        : html`<p>${place}</p>
            <ul class="counts">
              ${kinds.map(
                (kind) =>
                  html`<li>
                    <span class="count">${countText(kind, words)}</span> ${words.kinds[kind.kind]}
                  </li>`,
              )}
            </ul>
            <p class=${isEmpty ? nothing : 'hint'}>${isEmpty ? source.nothing : source.fewer}</p>`
    }`;
}

function countText({ count, isLeast, isFailed }: KindFinding, words: Setup['words']): string {
  const { source } = words.setup;
  if (isFailed) return source.failedKind;
  if (count === null) return source.noKind;
  return isLeast ? source.least(words.number(count)) : words.number(count);
}

function troubleText(
  { words, choices, say }: Setup,
  { trouble, name, status }: Exclude<SourceFinding, { trouble: null }>,
): TemplateResult {
  const { source } = words.setup;
  const [what, cure] = source.troubles[trouble](name, status);
  return html`<p class="bad">${what}</p>
    <p><strong>${source.todo}</strong> ${cure}</p>
    ${
      trouble === 'cors'
        ? html`<details>
            <summary>${source.letterName}</summary>
            <p>${source.letter(choices.source)}</p>
            ${copyText({
              text: source.letter(choices.source),
              name: words.copy.letter,
              fieldName: words.copy.field,
              done: words.copy.done,
              onSay: say,
            })}
          </details>`
        : nothing
    }`;
}
