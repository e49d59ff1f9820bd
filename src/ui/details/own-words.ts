import { html } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { foreignLanguage } from '../records/record-row.js';
import { linked } from './linked.js';

/** A record's own words with links to what they name, and with their language where it differs from the interface's; nothing stays nothing. */
export function ownWords(record: DirectoryRecord, messages: AllMessages, words: unknown): unknown {
  const language = foreignLanguage(record, messages);
  const shown = typeof words === 'string' ? linked(words) : words;
  return words && language ? html`<span lang=${language}>${shown}</span>` : shown;
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
  if (own === null || foreignLanguage(record, messages) === null) return linked(words);
  return html`${words.slice(0, -own.length)}${ownWords(record, messages, own)}`;
}
