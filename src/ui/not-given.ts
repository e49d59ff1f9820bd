import { html, type TemplateResult } from 'lit';
import type { ListingWords } from '../i18n/listing-words.js';
import type { AllMessages } from '../i18n/messages.js';
import type { ListedRecord } from '../completeness/listed-record.js';
import { notGivenBy } from '../completeness/gaps-to-complete.js';

/** Says of each source what it gives of no association; empty where it gives everything. */
export function notGivenLines(
  records: readonly ListedRecord[],
  words: ListingWords,
  messages: AllMessages,
): readonly TemplateResult[] {
  const all = notGivenBy(records);
  return [...new Set(all.map(({ source }) => source))].map((source) => {
    const names = all
      .filter((one) => one.source === source)
      .map(({ gap, kinds }) => {
        const titles = kinds.map((kind) =>
          messages.kinds[kind].toLocaleLowerCase(messages.language),
        );
        return `${words.gaps[gap].name} (${titles.join(', ')})`;
      });
    return html`<p class="talkoo-note aside">${words.notGiven(source, names.join(', '))}</p>`;
  });
}
