import { html, type TemplateResult } from 'lit';
import type { PlainDate } from '../../base/time/plain-date.js';
import type { Purify } from '../../base/rich-text/purifier.js';
import { directionOf } from '../../i18n/language.js';
import type { AllMessages, Messages } from '../../i18n/messages.js';
import type { Association } from '../../model/association.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { DetailsProps } from '../details/details-props.js';
import type { recordDetails } from '../details/details.js';
import { recordList, type ListGroup, type RecordList } from './record-list.js';
import type { RowContext, RowExtras } from './record-row.js';
import { associationRow, type KindRows } from './row-content.js';

/** What the records of an element show. */
export interface RecordsProps {
  /** The list's heading. */
  readonly title: string;
  readonly headingLevel: number;
  readonly groups: readonly ListGroup[];
  /** What a search and a resident's whereabouts add to rows; `null` for nothing. */
  readonly extras: RowExtras | null;
  /** What the details of a record offer; `null` until that is known. Asked of the open record alone. */
  readonly detailsPropsOf: (record: DirectoryRecord) => DetailsProps | null;
  /** Id of the record whose details are open; `null` for none. */
  readonly open: string | null;
  /** Where a title leads when its record has no page of its own. */
  readonly homepage: string;
  readonly messages: Messages;
  /** `null` until all words have been loaded. */
  readonly all: AllMessages | null;
  /** Whether what comes after the first view could not be had. */
  readonly isCutOff: boolean;
  /** Tries once more to load what could not be had. */
  readonly onRetry: () => void;
  /** What stands under a record's row, open or not. */
  readonly belowOf?: (record: DirectoryRecord) => unknown;
}

/** A module that is loaded later. */
interface Later<Module> {
  /** `null` until it is here. */
  readonly value: Module | null;
  readonly hasFailed: boolean;
}

/** What is loaded later for records, and what else their view depends on. */
export interface RecordsModules {
  /** Rows of all kinds but associations. */
  readonly rows: Later<{ readonly kindRows: KindRows }>;
  readonly details: Later<{ readonly recordDetails: typeof recordDetails }>;
  readonly purifier: Later<{ readonly purify: Purify | null }>;
  /** The group in which the open record was opened: it may stand in several. */
  readonly openGroup: string | null;
  readonly today: PlainDate;
}

/** What a resident can do with records. */
export interface RecordsActions {
  readonly onToggle: (record: DirectoryRecord, event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Tries once more to load the details. */
  readonly onRetryDetails: () => void;
}

/** The list of records, with the details of the open one. */
export function recordsView(
  props: RecordsProps,
  modules: RecordsModules,
  actions: RecordsActions,
): TemplateResult {
  const { title, messages, all, open } = props;
  const { today, openGroup } = modules;
  const kindRows = modules.rows.value?.kindRows;
  const isPlain = ({ records }: ListGroup): boolean =>
    records.every(({ kind }) => kind === 'associations');
  const groups = props.groups.filter((group) => isPlain(group) || (kindRows && all));
  const context: RowContext = {
    messages,
    headingLevel: props.headingLevel + 1,
    homepage: props.homepage,
    extras: props.extras,
    contentOf: (record) =>
      record.kind !== 'associations' && kindRows && all
        ? kindRows(record, all, today)
        : associationRow(record as Association, messages),
    onToggle: actions.onToggle,
    belowOf: props.belowOf,
  };
  const holding = groups.filter((group) => group.records.some(({ id }) => id === open));
  const openIn = holding.find(({ key }) => key === openGroup) ?? holding[0];
  const detailsOf: RecordList['detailsOf'] = (record, group, row) =>
    record.id === open && group === openIn?.key
      ? openDetails(record, row, props, modules, actions)
      : null;
  return html`<div
    lang=${messages.language}
    dir=${directionOf(messages.language)}
    @keydown=${actions.onKey}
  >
    ${recordList({ title, groups, detailsOf }, context)}
  </div>`;
}

function openDetails(
  record: DirectoryRecord,
  context: RowContext,
  { all, messages, isCutOff, detailsPropsOf }: RecordsProps,
  { rows, details, purifier }: RecordsModules,
  { onRetryDetails }: RecordsActions,
): TemplateResult {
  if (details.value && all && (purifier.value ?? purifier.hasFailed)) {
    const props = rows.value && detailsPropsOf(record);
    return details.value.recordDetails(record, context, props, all, purifier.value?.purify ?? null);
  }
  if (!details.hasFailed && !isCutOff) return html`<p>${messages.loadingDetails}</p>`;
  return html`<p>${all?.detailsFailed ?? messages.cutOff}</p>
    <button type="button" @click=${onRetryDetails}>${messages.retry}</button>`;
}
