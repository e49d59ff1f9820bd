import { html, nothing, type TemplateResult } from 'lit';
import { formatLanguage } from '../../i18n/format/format-count.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { arrangerOf } from '../../model/record-facts.js';
import type { RelationGroup } from '../../query/relations/relations.js';
import { isPlainClick } from '../is-plain-click.js';
import { heading } from '../records/heading.js';
import { foreignLanguage, type RowContext } from '../records/record-row.js';
import type { DetailsProps } from './details-props.js';

/** What belongs with a record: what else its association or organiser arranges, and what is in the same place. */
export function related(
  record: DirectoryRecord,
  context: RowContext,
  aids: DetailsProps,
  messages: AllMessages,
): TemplateResult | typeof nothing {
  const { arranged, alongside } = aids.relations;
  const rooms = arranged.filter(({ kind }) => kind === 'premises');
  const others = arranged.filter(({ kind }) => kind !== 'premises');
  const part = (title: string, groups: readonly RelationGroup[]): unknown =>
    groups.length === 0
      ? nothing
      : html`<div>
          ${heading(context.headingLevel + 1, 'talkoo-beside', title)}
          ${groups.map(
            (group) =>
              html`${groups.length > 1 ? html`<p class="talkoo-sort">${messages.kinds[group.kind]}</p>` : nothing}
              ${entries(group, context, aids, messages)}`,
          )}
        </div>`;
  if (arranged.length + alongside.length === 0) return nothing;
  return html`<div class="talkoo-company">
    ${part(messages.arrangedBy(arrangerOf(record) ?? ''), others)}
    ${part(messages.premisesOfAssociation, rooms)} ${part(messages.samePlace, alongside)}
  </div>`;
}

/** Who arranges or keeps a record, as a link to the association where it is known; `null` when nobody is named. */
export function arrangerLink(
  record: DirectoryRecord,
  context: RowContext,
  aids: DetailsProps | null,
  messages: AllMessages,
): unknown {
  const name = record.kind === 'associations' ? null : arrangerOf(record);
  const association = aids?.relations.association;
  return name && aids && association ? link(association, name, context, aids, messages) : name;
}

function entries(
  { kind, records, total, words }: RelationGroup,
  context: RowContext,
  aids: DetailsProps,
  messages: AllMessages,
): TemplateResult {
  return html`<ul class="talkoo-others" role="list">
    ${records.map((other) => {
      const language = foreignLanguage(other, messages);
      return html`<li>
        ${link(other, other.title, context, aids, messages)}
        <span>${leadOf(other, context)}</span>
        ${
          language
            ? html`<span class="talkoo-language">${formatLanguage(messages, language)}</span>`
            : nothing
        }
      </li>`;
    })}
    ${
      total > records.length && words
        ? html`<li>
            <button type="button" @click=${() => aids.onShowAll(kind, words)}>
              ${messages.showCounted(messages.count[kind](total))}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

function link(
  other: DirectoryRecord,
  text: string,
  { homepage }: RowContext,
  { onShow }: DetailsProps,
  messages: AllMessages,
): TemplateResult {
  return html`<a
    href=${other.link ?? homepage}
    lang=${foreignLanguage(other, messages) ?? messages.language}
    dir="auto"
    @click=${(event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onShow(other);
    }}
    >${text}</a
  >`;
}

/** When it is, or how many it is for. */
function leadOf(record: DirectoryRecord, { contentOf }: RowContext): string {
  const { lead } = contentOf(record);
  return [lead?.main, lead?.sub].filter(Boolean).join(record.kind === 'premises' ? ', ' : ' ');
}
