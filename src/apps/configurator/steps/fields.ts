import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A field of one line. */
export interface TextField {
  /** Also its id. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is wrong with the value; empty when nothing is. */
  readonly error?: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'url' | 'email';
  /** Words that may be meant. */
  readonly suggestions?: readonly string[];
  readonly isCode?: boolean;
  readonly onInput: (value: string) => void;
  /** When the field is left after a change. */
  readonly onChange?: () => void;
}

/** A field with its label, and what helps to fill it in. */
export function textField(field: TextField): TemplateResult {
  const { name, label, value, hint = '', error = '', suggestions = [] } = field;
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <input
      id=${name}
      class=${field.isCode ? 'is-code' : ''}
      type=${field.type ?? 'text'}
      autocomplete="off"
      spellcheck="false"
      placeholder=${field.placeholder ?? nothing}
      aria-describedby=${described || nothing}
      aria-invalid=${error ? 'true' : nothing}
      list=${suggestions.length > 0 ? `${name}-list` : nothing}
      .value=${live(value)}
      @input=${({ target }: Event) => field.onInput((target as HTMLInputElement).value)}
      @change=${() => field.onChange?.()}
    />
    ${
      suggestions.length > 0
        ? html`<datalist id="${name}-list">
            ${suggestions.map((suggestion) => html`<option value=${suggestion}></option>`)}
          </datalist>`
        : nothing
    }
    <p class="error" id="${name}-error" ?hidden=${!error}>${error}</p>
  </div>`;
}

/** One of the options of a choice, with a line about it. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: unknown;
  readonly hint?: string;
}

/** A choice of one out of a few, as radio buttons. */
export interface RadioField<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly options: readonly Option<Value>[];
  /** Whether the options stand in a row, as buttons. */
  readonly isRow?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons under a legend. */
export function radioField<Value extends string>(field: RadioField<Value>): TemplateResult {
  const { name, legend, value, options, isRow = false, onChoose } = field;
  return html`<fieldset class="radios ${isRow ? 'is-row' : ''}">
    <legend>${legend}</legend>
    <div class="radio-list">
      ${options.map((option) => {
        const id = `${name}-${option.value || 'none'}`;
        return html`<div class="radio">
          <input
            type="radio"
            id=${id}
            name=${name}
            value=${option.value}
            aria-describedby=${option.hint ? `${id}-hint` : nothing}
            .checked=${live(option.value === value)}
            @change=${() => onChoose(option.value)}
          />
          <label for=${id}>${option.label}</label>
          ${option.hint ? html`<p class="hint" id="${id}-hint">${option.hint}</p>` : nothing}
        </div>`;
      })}
    </div>
  </fieldset>`;
}

/** A choice of one out of a few, as a list that opens. */
export function selectField(field: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly options: readonly Option<string>[];
  readonly onChoose: (value: string) => void;
}): TemplateResult {
  const { name, label, value, hint = '', options, onChoose } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <select
      id=${name}
      aria-describedby=${hint ? `${name}-hint` : nothing}
      @change=${({ target }: Event) => onChoose((target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === value}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;
}

/** A choice to be made or left. */
export function checkField(field: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChoose: (isOn: boolean) => void;
}): TemplateResult {
  const { name, label, hint = '', isOn, onChoose } = field;
  return html`<div class="radio">
    <input
      type="checkbox"
      id=${name}
      aria-describedby=${hint ? `${name}-hint` : nothing}
      .checked=${live(isOn)}
      @change=${({ target }: Event) => onChoose((target as HTMLInputElement).checked)}
    />
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
  </div>`;
}

/** A step of the form under its numbered heading. */
export function step(number: number, title: string, content: unknown): TemplateResult {
  return html`<section class="step" id="step-${number}" aria-labelledby="step-${number}-title">
    <h2 id="step-${number}-title"><span class="step-number">${number}</span> ${title}</h2>
    ${content}
  </section>`;
}
