import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../i18n/format-count.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { LimitedList } from '../../model/record-base.js';

const labels = {
  contacts: 'contacts',
  weeklyTimes: 'time',
  exceptions: 'doesNotMeet',
  prices: 'prices',
  equipment: 'equipment',
  themes: 'themes',
} as const satisfies Record<LimitedList, keyof AllMessages>;

/** That a record's text goes on at its source, with the way there; nothing when it is whole. */
export function unreadText(
  record: DirectoryRecord,
  messages: AllMessages,
): TemplateResult | typeof nothing {
  return record.unread?.isBodyCut ? line(messages.textGoesOn, record, messages) : nothing;
}

/** How many more a record's source has of each list, with the way there; empty when all are there. */
export function unreadLists(
  { unread, ...record }: DirectoryRecord,
  messages: AllMessages,
): readonly TemplateResult[] {
  const lists = Object.keys(labels) as readonly LimitedList[];
  return lists.flatMap((list) => {
    const count = unread?.counts[list];
    if (count === undefined) return [];
    const more = messages.andMore(formatCount(messages, count));
    return [line(`${messages[labels[list]]}: ${more}.`, record, messages)];
  });
}

function line(
  text: string,
  { link, sourceName }: Pick<DirectoryRecord, 'link' | 'sourceName'>,
  messages: AllMessages,
): TemplateResult {
  const page = messages.sourcePage(sourceName);
  return html`<p>${text} ${link ? html`<a href=${link} rel="noopener">${page}</a>` : page}</p>`;
}
