import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { heading } from './heading.js';
import { recordRow, type RowContext } from './record-row.js';

/** A list of records under its heading, for the light DOM. */
export interface RecordList {
  /** The heading's text, for those who listen: the eye sees it on the tab. */
  readonly title: string;
  readonly groups: readonly ListGroup[];
  /** The open record's details where they stand; `null` for all others. */
  readonly detailsOf: (
    record: DirectoryRecord,
    group: string,
    context: RowContext,
  ) => TemplateResult | null;
}

/** Records that stand together. */
export interface ListGroup {
  /** Unique among the groups of a list. */
  readonly key: string;
  /** The heading over them; `null` where there is but one group, which needs none. */
  readonly title: string | null;
  readonly records: readonly DirectoryRecord[];
  /** The way to the rest of the group; `null` when there is none. */
  readonly more: { readonly text: string; readonly onClick: () => void } | null;
}

/**
 * Renders the list.
 *
 * Nothing that was painted once is written again with other words: browser translators replace
 * text nodes, and a changed text gets a new element.
 */
export function recordList(
  { title, groups, detailsOf }: RecordList,
  context: RowContext,
): TemplateResult {
  const twins = sharedTitles(groups.flatMap(({ records }) => records));
  return html`${repeat(
    [title],
    () => title,
    () => heading(context.headingLevel - 1, 'talkoo-quiet', title),
  )}
  ${repeat(
    groups,
    ({ key, title: name }) => [context.messages.language, key, name].join('|'),
    (group) => listGroup(group, detailsOf, context, twins),
  )}`;
}

function listGroup(
  { key, title, records, more }: ListGroup,
  detailsOf: RecordList['detailsOf'],
  context: RowContext,
  twins: ReadonlySet<string>,
): TemplateResult {
  const { headingLevel } = context;
  const row = title === null ? context : { ...context, headingLevel: headingLevel + 1 };
  return html`${title === null ? nothing : heading(headingLevel, 'talkoo-group', title)}
  ${
    records.length > 0
      ? html`<ul role="list" data-group=${key}>
          ${repeat(
            records,
            (record) => keyOf(record, context),
            (record) =>
              recordRow(record, row, detailsOf(record, key, row), twins.has(record.title)),
          )}
        </ul>`
      : nothing
  }
  ${
    more
      ? html`<p class="talkoo-rest">
          <button type="button" @click=${more.onClick}>${more.text}</button>
        </p>`
      : nothing
  }`;
}

/** The titles that more than one record has. */
function sharedTitles(records: readonly DirectoryRecord[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const record of records) (seen.has(record.title) ? shared : seen).add(record.title);
  return shared;
}

function keyOf(record: DirectoryRecord, { messages, extras }: RowContext): string {
  const { id, modified, title, summary } = record;
  return [messages.language, id, modified, title, summary, extras?.key].join('|');
}
