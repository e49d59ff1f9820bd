import { html } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { foreignLanguage } from '../records/record-row.js';

/** A record's own words, with their language where it differs from the interface's; nothing stays nothing. */
export function ownWords(record: DirectoryRecord, messages: AllMessages, words: unknown): unknown {
  const language = foreignLanguage(record, messages);
  return words && language ? html`<span lang=${language}>${words}</span>` : words;
}

/**
 * The same for words of the interface that a record's own may follow ("65 vuotta täyttäneet, även anhöriga").
 *
 * @param own - How `words` end, where they end in the record's own.
 */
export function endingInOwnWords(
  record: DirectoryRecord,
  messages: AllMessages,
  words: string,
  own: string | null,
): unknown {
  if (own === null || foreignLanguage(record, messages) === null) return words;
  return html`${words.slice(0, -own.length)}${ownWords(record, messages, own)}`;
}
