import { html, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../i18n/messages.js';
import { failureOf, type KindLoad } from '../../../loading/load-state.js';
import { partsOnView } from './board-view.js';
import { cutTexts } from '../../../ui/cut-texts.js';
import { isAssociationMissing } from '../../../ui/setup/missing-association.js';
import { nothingFound, nothingFoundText } from './nothing-found.js';
import { noticesOf, noticeBox, type Notice } from '../../../ui/notices.js';
import type { NoticesProps, NoticesActions } from './notices-props.js';

/** What is said of all that is not as it should be. */
export interface BoardNotices {
  /** What could not be read; stands above the list. */
  readonly above: readonly TemplateResult[];
  /** Why the list is empty or not whole; stands below it. */
  readonly below: readonly TemplateResult[];
  /** What is said while the first page is on its way. */
  readonly wait: string;
  /** The outcome for those who listen; empty while there is none. */
  readonly announcement: string;
}

/** Puts into words what failed, is slow, empty or cut. */
export function boardNotices(situation: NoticesProps, actions: NoticesActions): BoardNotices {
  const { parts, query, view, messages, now } = situation;
  const notices = noticesOf(parts, messages, now);
  const own = partsOnView(parts, query);
  const isEmpty = !view.isBusy && !view.status && !own.some((part) => failureOf(part.state));
  const missing = isEmpty ? missingNotice(situation) : null;
  const empty = missing ? missing.text : isEmpty ? nothingFoundText(situation) : '';
  const said = view.status || empty;
  const none = missing
    ? noticeBox(missing, messages, actions.onRetry)
    : nothingFound(situation, actions);
  return {
    above: notices.map((notice: Notice) => noticeBox(notice, messages, actions.onRetry)),
    below: [
      ...(isEmpty ? [none] : []),
      ...(view.isBusy && !view.isWaiting ? [line(messages.stillReading)] : []),
      ...own.flatMap((part) => cutTexts(part, messages)).map(line),
    ],
    wait: waitText(own, messages),
    announcement: view.isBusy ? '' : [...notices.map(({ text }) => text), said].join(' ').trim(),
  };
}

/** That nothing is the association's, which no other question would mend; `null` when something is. */
function missingNotice({ association, parts, messages }: NoticesProps): Notice | null {
  const [part] = parts;
  if (!part || !isAssociationMissing(association, parts)) return null;
  const { name, homepage } = part.source;
  const names = [...new Set(parts.map(({ source }) => source.name))].join(', ');
  const text = messages.unknownAssociation(association, names);
  return { text, sourceName: name, homepage, retry: null };
}

function line(text: string): TemplateResult {
  return html`<p class="status">${text}</p>`;
}

function waitText(own: readonly KindLoad[], messages: AllMessages): string {
  const names = own.map((part) => part.source.name).join(', ');
  const isSlow = own.some(({ state }) => state.status === 'loading' && state.isSlow);
  return isSlow ? messages.stillLoading(names) : messages.loading(names);
}
