import type { PlainDate } from '../../base/time/plain-date.js';
import type { AllMessages, Messages } from '../../i18n/messages.js';
import type { Association } from '../../model/association.js';
import type { DirectoryRecord } from '../../model/directory-record.js';

/** A record of any kind but associations, whose rows need more than the first view has. */
export type KindRecord = Exclude<DirectoryRecord, Association>;

/** What leads a row, in two parts: what stands out, and what follows it; either may be empty. */
export interface RowLead {
  readonly main: string;
  readonly sub: string;
  /** For `<time datetime>`; `null` when the lead is no point in time. */
  readonly machineTime: string | null;
  /** Whether `sub` is in the record's own words, and so in its language. */
  readonly isOwn?: boolean;
}

/** One of the few facts that decide. */
export interface Fact {
  readonly text: string;
  readonly look: 'plain' | 'free' | 'change' | 'language';
  /** Whether these are the record's own words, and so in its language. */
  readonly isOwn?: boolean;
}

/** What a row shows besides title and summary. */
export interface RowContent {
  readonly lead: RowLead | null;
  /** In the order in which they are shown. */
  readonly facts: readonly Fact[];
}

/** Makes the content of rows of all kinds but associations; loaded on use. */
export type KindRows = (record: KindRecord, messages: AllMessages, today: PlainDate) => RowContent;

/** The content of an association's row. */
export function associationRow({ place, contacts }: Association, messages: Messages): RowContent {
  return {
    lead: { main: '', sub: messages.association, machineTime: null },
    facts: present(place?.address, contacts[0]?.phone),
  };
}

/** A fact. */
export function fact(text: string, look: Fact['look'] = 'plain'): Fact {
  return { text, look };
}

/** Plain facts of those texts that there are. */
export function present(...texts: readonly (string | null | undefined)[]): readonly Fact[] {
  return texts.flatMap((text) => (text ? [fact(text)] : []));
}
