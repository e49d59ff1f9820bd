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

/** What is loaded later for records; `null` until it is here. */
export interface RecordsModules {
  /** Of all kinds but associations. */
  readonly kindRows: KindRows | null;
  readonly recordDetails: typeof recordDetails | null;
  readonly haveDetailsFailed: boolean;
  readonly purify: Purify | null;
  readonly hasPurifierFailed: boolean;
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
  const { kindRows, today, openGroup } = modules;
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
      ? details(record, row, props, modules, actions)
      : null;
  return html`<div
    lang=${messages.language}
    dir=${directionOf(messages.language)}
    @keydown=${actions.onKey}
  >
    ${recordList({ title, groups, detailsOf }, context)}
  </div>`;
}

function details(
  record: DirectoryRecord,
  context: RowContext,
  { all, messages, isCutOff, detailsPropsOf }: RecordsProps,
  modules: RecordsModules,
  { onRetryDetails }: RecordsActions,
): TemplateResult {
  const { kindRows, recordDetails, haveDetailsFailed, purify, hasPurifierFailed } = modules;
  if (recordDetails && all && (purify ?? hasPurifierFailed)) {
    const props = kindRows && detailsPropsOf(record);
    return recordDetails(record, context, props, all, purify);
  }
  if (!haveDetailsFailed && !isCutOff) return html`<p>${messages.loadingDetails}</p>`;
  return html`<p>${all?.detailsFailed ?? messages.cutOff}</p>
    <button type="button" @click=${onRetryDetails}>${messages.retry}</button>`;
}
