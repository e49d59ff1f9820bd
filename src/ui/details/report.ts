import { html, type TemplateResult } from 'lit';
import { firstEmail } from '../../base/address/contact-parts.js';
import { letterHref, onOneLine } from '../../base/address/report-mail.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { copyText } from '../copy/copy-text.js';
import type { DetailsProps } from './details-props.js';

/** Percent-encoded characters of a line, so that no mail program finds the letter's address too long. */
const room = 400;

/**
 * How to tell of a mistake in a record: a letter to its own address or, where it has none, to the
 * webmaster's, that names record and page; where there is neither, the same text to copy.
 */
export function report(
  record: DirectoryRecord,
  { reportAddress, link, onSay }: DetailsProps,
  messages: AllMessages,
): TemplateResult {
  const own = record.contacts.map(({ email }) => email && firstEmail(email)).find(Boolean);
  const address = own ?? reportAddress;
  const subject = messages.errorIn(record.title);
  const page = link ?? location.origin + location.pathname;
  const lines = [
    messages.errorInRecord(record.title, messages.oneOfKind[record.kind]),
    ...(record.link ? [messages.recordAt(record.link)] : []),
    messages.seenAt(page),
    '',
    messages.whatIsWrong,
    '',
  ];
  const href = address && letterHref(address, subject, lines, room);
  if (href) {
    const name = own ? messages.reportTo[record.kind] : messages.reportToMunicipality;
    return html`<a data-means="report" href=${href}>${name}</a>`;
  }
  return html`<span class="talkoo-report">
    <span>${messages.reportByCopy}</span>
    ${copyText({
      text: [subject, '', ...lines].map((line) => onOneLine(line, room)).join('\n'),
      name: messages.copyMessage,
      fieldName: messages.copyFromHere,
      done: messages.messageCopied,
      means: 'report',
      onSay,
    })}
  </span>`;
}
