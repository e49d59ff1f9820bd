import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { RelationGroup } from '../../query/relations.js';
import { heading } from '../records/heading.js';
import { foreignLanguage, type RowContext } from '../records/record-row.js';
import type { DetailsAids } from './details-aids.js';

/** The records that belong with a record: its association, what that arranges, and what is in the same place. */
export function related(
  record: DirectoryRecord,
  context: RowContext,
  aids: DetailsAids,
  messages: AllMessages,
): unknown {
  const { association, arranged, alongside } = aids.relations;
  const arranger = arrangerOf(record);
  const rooms = arranged.filter(({ kind }) => kind === 'premises');
  const others = arranged.filter(({ kind }) => kind !== 'premises');
  const own = association ? [{ kind: association.kind, records: [association], total: 1 }] : [];
  const part = (title: string, words: string, groups: readonly RelationGroup[]): unknown =>
    groups.length === 0
      ? nothing
      : html`${heading(context.headingLevel + 1, 'talkoo-beside', title)}
          <ul class="talkoo-others">
            ${groups.map((group) => entries(group, words, context, aids, messages))}
          </ul>`;
  if (own.length + arranged.length + alongside.length === 0) return nothing;
  return html`<div class="talkoo-company">
    ${part(messages.arrangedBy(arranger), arranger, [...own, ...others])}
    ${part(messages.premisesOfAssociation, arranger, rooms)}
    ${part(messages.samePlace, placeOf(record), alongside)}
  </div>`;
}

function entries(
  { kind, records, total }: RelationGroup,
  words: string,
  context: RowContext,
  { onShow, onShowAll }: DetailsAids,
  messages: AllMessages,
): TemplateResult {
  return html`${records.map(
    (other) =>
      html`<li>
        <a
          href=${other.link ?? context.homepage}
          lang=${foreignLanguage(other, messages) ?? nothing}
          dir="auto"
          @click=${(event: MouseEvent) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            onShow(other);
          }}
          >${other.title}</a
        >
        <span>${leadOf(other, context)}</span>
      </li>`,
  )}${
    total > records.length && words
      ? html`<li>
          <button type="button" @click=${() => onShowAll(kind, words)}>
            ${messages.showCounted(messages.count[kind](total))}
          </button>
        </li>`
      : nothing
  }`;
}

/** When it is, or what it is. */
function leadOf(record: DirectoryRecord, { contentOf }: RowContext): string {
  const { lead } = contentOf(record);
  return [lead?.main, lead?.sub].filter(Boolean).join(' ');
}

function arrangerOf(record: DirectoryRecord): string {
  if (record.kind === 'associations') return record.title;
  return (record.kind === 'premises' ? record.owner : record.organiser) ?? '';
}

function placeOf({ kind, title, place }: DirectoryRecord): string {
  return kind === 'premises' ? title : (place?.name ?? place?.address ?? '');
}
