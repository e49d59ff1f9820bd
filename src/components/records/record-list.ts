import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { heading } from './heading.js';
import { recordRow, type RowContext } from './record-row.js';

/** A list of records under its heading, for the light DOM. */
export interface RecordList {
  /** The heading's text, for those who listen: the eye sees it on the tab. */
  readonly title: string;
  readonly records: readonly DirectoryRecord[];
  /** The open record's details; `null` for all others. */
  readonly detailsOf: (record: DirectoryRecord) => TemplateResult | null;
}

/**
 * Renders the list.
 *
 * Nothing that was painted once is written again with other words: browser translators replace
 * text nodes, and a changed text gets a new element.
 */
export function recordList(
  { title, records, detailsOf }: RecordList,
  context: RowContext,
): TemplateResult {
  const twins = sharedTitles(records);
  return html`${repeat(
    [title],
    () => title,
    () => heading(context.headingLevel - 1, 'talkoo-quiet', title),
  )}
  ${
    records.length > 0
      ? html`<ul>
          ${repeat(
            records,
            (record) => keyOf(record, context),
            (record) => recordRow(record, context, detailsOf(record), twins.has(record.title)),
          )}
        </ul>`
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

function keyOf(record: DirectoryRecord, { messages }: RowContext): string {
  const { id, modified, title, summary } = record;
  return [messages.language, id, modified, title, summary].join('|');
}
