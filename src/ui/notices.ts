import { html, nothing, type TemplateResult } from 'lit';
import { failureWord } from '../i18n/format/failure-word.js';
import { formatMoment } from '../i18n/format/format-time.js';
import type { AllMessages } from '../i18n/messages.js';
import { failureOf, readOf, type LoadFailure, type KindLoad } from '../loading/load-state.js';
import type { Kind } from '../model/kind.js';
import type { Source } from '../sources/source.js';

/** What went wrong, in plain words, and the way on. */
export interface Notice {
  readonly text: string;
  readonly sourceName: string;
  readonly homepage: string;
  /** What a retry reads again; `null` where trying again would not help. */
  readonly retry: { readonly kind: Kind | undefined } | null;
}

/** What residents are told of failures: once for all when nothing could be read, else once per kind and source, in the same words only once. */
export function noticesOf(
  parts: readonly KindLoad[],
  messages: AllMessages,
  now: number,
): readonly Notice[] {
  const isAll = parts.every((part) => part.state.status === 'failed');
  // That one of several sources does not know the place is of use to the webmaster only; one that
  // knew it for another kind has been mistaken, and may be asked again.
  const isKnown = (source: Source): boolean =>
    parts.some((part) => part.source === source && readOf(part.state));
  const failed = parts.filter(({ source, state }) => {
    const failure = failureOf(state);
    return failure && (isAll || failure.reason !== 'municipality' || isKnown(source));
  });
  const notices = (isAll ? failed.slice(0, 1) : failed).map((part) => ({
    text: textOf(part, parts, messages, now),
    sourceName: part.source.name,
    homepage: part.source.homepage,
    retry:
      failureOf(part.state)?.reason === 'municipality' && !isKnown(part.source)
        ? null
        : { kind: isAll ? undefined : part.kind },
  }));
  return withoutDoubles(notices);
}

/** What would be said of several kinds in the same words is said once, of all of them. */
function withoutDoubles(notices: readonly Notice[]): readonly Notice[] {
  const byText = new Map<string, Notice>();
  for (const notice of notices) {
    const isSaid = byText.has(notice.text);
    byText.set(
      notice.text,
      isSaid ? { ...notice, retry: notice.retry && { kind: undefined } } : notice,
    );
  }
  return [...byText.values()];
}

/** One notice with its buttons. */
export function noticeBox(
  { text, sourceName, homepage, retry }: Notice,
  messages: AllMessages,
  onRetry: (kind: Kind | undefined) => void,
): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${text}</p>
    <div class="actions">
      ${
        retry
          ? html`<button type="button" @click=${() => onRetry(retry.kind)}>
              ${messages.retry}
            </button>`
          : nothing
      }
      <a href=${homepage}>${messages.openSource(sourceName)}</a>
    </div>
  </div>`;
}

function textOf(
  { state, source, kind }: KindLoad,
  parts: readonly KindLoad[],
  messages: AllMessages,
  now: number,
): string {
  const failure = failureOf(state) as LoadFailure;
  if (failure.reason === 'municipality' && parts.every(({ state }) => !readOf(state))) {
    return messages.unknownMunicipality(failure.names.join(', '), source.name);
  }
  const why = messages.failures[failureWord(failure)](source.name);
  if (state.status === 'stale') {
    return messages.stale(formatMoment(messages, readOf(state)?.readAt ?? now, now), why);
  }
  // Another source, or an earlier page, may show some of the same kind.
  if (parts.some((part) => part.kind === kind && readOf(part.state))) {
    return messages.restFailed(why);
  }
  const isAll = parts.every((part) => part.state.status === 'failed');
  return isAll ? messages.allFailed(why) : messages.kindFailed(kind, why);
}
