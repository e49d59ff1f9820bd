import { html, nothing, type TemplateResult } from 'lit';
import { VERSION } from '../../../base/version.js';
import { copyText } from '../../../ui/copy/copy-text.js';
import { folderTrouble } from './checks.js';
import { grades, options } from './choices.js';
import { demoSource } from '../source/demo-source.js';
import { fallbackText } from '../code/fallback-text.js';
import { radioField, step, textField } from './fields.js';
import { policyBox } from './policy-box.js';
import { settingsFields } from './settings-fields.js';
import type { Setup } from './setup-state.js';
import { isFailed } from './step-municipality.js';
import { nextSteps } from './step-next.js';
import { snippet } from '../code/snippets.js';

/** The code of some choices, in the way that is chosen; `null` while there can be none. */
export function codeOf({ choices, words, files }: Setup): string | null {
  const integrity = files?.integrity ?? null;
  return snippet(choices.grade, { choices, fallback: fallbackText(choices, words), integrity });
}

/** The result: where the files are, and the code to paste. */
export function codeStep(setup: Setup): TemplateResult {
  const { choices, words } = setup;
  const { code } = words.setup;
  return step(
    7,
    code.title,
    html`
      ${choices.source === demoSource ? html`<p class="notice">${code.demoNotice}</p>` : nothing}
      ${filesFields(setup)} ${gradeField(setup)} ${settingsFields(setup)} ${codeBox(setup)}
      ${nextSteps(setup)} ${policyBox(setup)}
    `,
  );
}

function filesFields(setup: Setup): TemplateResult {
  const { choices, choose, checkFiles, words } = setup;
  const { code } = words.setup;
  const [major = ''] = VERSION.split('.');
  const trouble = folderTrouble(choices.files);
  return html`<div class="with-button">
      ${textField({
        name: 'files',
        label: code.files,
        hint: code.filesHint,
        type: 'url',
        value: choices.files,
        error: trouble === null ? '' : code.badFiles[trouble],
        onInput: (text) => choose({ files: text }),
      })}
      <button type="button" class="button" @click=${checkFiles}>${code.check}</button>
    </div>
    <div role="status">${filesText(setup)}</div>
    ${radioField({
      name: 'version',
      legend: code.version,
      value: choices.version,
      options: options.version.map((value) => ({
        value,
        label: code.versionNames[value],
        hint: code.versions[value](value === 'exact' ? VERSION : major),
      })),
      onChoose: (version) => choose({ version }),
    })}`;
}

function filesText({ files, isCheckingFiles, words }: Setup): unknown {
  const { code } = words.setup;
  if (isCheckingFiles) return html`<p>${code.checking}</p>`;
  if (files === null) return nothing;
  switch (files.status) {
    case 'unasked':
      return nothing;
    case 'published':
      return html`<p class="good">${code.filesPublished(files.address)}</p>`;
    case 'listed':
      return html`<p class="good">${code.filesListed(files.address, files.version)}</p>`;
    case 'unread':
      return html`<p class="bad">${code.filesUnread(files.address)}</p>`;
    case 'differ':
      return html`<p class="bad">${code.filesDiffer(files.address)}</p>`;
  }
}

function gradeField({ choices, choose, words }: Setup): TemplateResult {
  const { code } = words.setup;
  return radioField({
    name: 'grade',
    legend: code.grade,
    value: choices.grade,
    options: grades.map((value) => {
      const [label, hint] = code.grades[value];
      return { value, label, hint };
    }),
    onChoose: (grade) => choose({ grade }),
  });
}

function codeBox(setup: Setup): TemplateResult {
  const { choices, words, files, isCheckingFiles, say } = setup;
  const { code } = words.setup;
  const text = codeOf(setup);
  if (text === null) return html`<p class="notice">${code.noCode}</p>`;
  const wantsHash = choices.version === 'exact' && /<script/.test(text);
  return html`<h3>${code.snippet}</h3>
    ${isFailed(setup) ? html`<p class="notice">${code.failed}</p>` : nothing}
    <p class="hint">${code.snippetWhere}</p>
    <pre class="code" tabindex="0" aria-label=${code.snippet}><code>${text}</code></pre>
    ${
      wantsHash && !isCheckingFiles && !files?.integrity
        ? html`<p class="notice">${code.noHashes}</p>`
        : nothing
    }
    ${copyText({
      text,
      name: words.copy.code,
      fieldName: words.copy.field,
      done: words.copy.done,
      onSay: say,
    })}`;
}
