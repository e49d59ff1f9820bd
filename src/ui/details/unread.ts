import { html, nothing, type TemplateResult } from 'lit';
import { markup } from '../../base/text/plain-text.js';
import { formatUnread, limitedLists } from '../../i18n/format/format-unread.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';

const embedded = /^(?:iframe|form|video|audio|embed|object)$/i;
/** A picture that is told in words, or that nobody sees. */
const toldPicture =
  /\salt\s*=\s*(?:"\s*[^"\s]|'\s*[^'\s]|[^"'\s>])|display:\s*none|\s(?:width|height)=["']?[01]\b/i;

/**
 * That a record's text goes on at its source, or has there what is no text, with the way there;
 * nothing when it is whole.
 */
export function unreadText(
  record: DirectoryRecord,
  messages: AllMessages,
): TemplateResult | typeof nothing {
  if (record.unread?.isBodyCut) return line(messages.textGoesOn, record, messages);
  const tags = [...(record.bodyHtml ?? '').matchAll(markup)];
  const isMore = tags.some(
    ([tag, , , name = '']) =>
      embedded.test(name) || (/^img$/i.test(name) && !toldPicture.test(tag)),
  );
  return isMore ? line(messages.textEmbeds, record, messages) : nothing;
}

/** How many more a record's source has of each list, with the way there; empty when all are there. */
export function unreadLists(
  record: DirectoryRecord,
  messages: AllMessages,
): readonly TemplateResult[] {
  return formatUnread(messages, record, limitedLists).map((text) => line(text, record, messages));
}

function line(
  text: string,
  { link, sourceName }: DirectoryRecord,
  messages: AllMessages,
): TemplateResult {
  const page = messages.sourcePage(sourceName);
  return html`<p>${text} ${link ? html`<a href=${link} rel="noopener">${page}</a>` : page}</p>`;
}
