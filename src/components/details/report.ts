import { html, type TemplateResult } from 'lit';
import { letterHref, onOneLine } from '../../base/report-mail.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { copyText } from '../copy/copy-text.js';
import type { DetailsAids } from './details-aids.js';

const subjectRoom = 200;
const lineRoom = 400;

/**
 * How to tell of a mistake in a record: a letter to its own address or, where it has none, to the
 * webmaster's, that names record and page; where there is neither, the same text to copy.
 */
export function report(
  record: DirectoryRecord,
  { reportAddress, link, onSay }: DetailsAids,
  messages: AllMessages,
): TemplateResult {
  const own = record.contacts.find(({ email }) => email !== null)?.email;
  const address = own ?? reportAddress;
  const subject = onOneLine(messages.errorIn(record.title), subjectRoom);
  const page = link ?? location.origin + location.pathname;
  const text = [
    messages.errorInRecord(record.title, messages.oneOfKind[record.kind]),
    ...(record.link ? [messages.recordAt(record.link)] : []),
    messages.seenAt(page),
    '',
    messages.whatIsWrong,
    '',
  ].map((line) => onOneLine(line, lineRoom));
  const href = address && letterHref(address, subject, text);
  if (href) {
    const name = own ? messages.reportTo[record.kind] : messages.reportToMunicipality;
    return html`<a href=${href}>${name}</a>`;
  }
  return html`<span class="talkoo-report">
    <span>${messages.reportByCopy}</span>
    ${copyText({
      text: [subject, '', ...text].join('\n'),
      name: messages.copyMessage,
      fieldName: messages.copyFromHere,
      done: messages.messageCopied,
      onSay,
    })}
  </span>`;
}
