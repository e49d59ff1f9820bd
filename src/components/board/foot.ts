import { html, type TemplateResult } from 'lit';
import { formatMoment } from '../../i18n/format-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import { readOf, type Part } from '../../loading/load-state.js';

/** Where the data is from and when it was read, and where a missing association is reported. */
export function foot(
  parts: readonly Part[],
  messages: AllMessages,
  now: number,
): readonly TemplateResult[] {
  const sources = new Set(parts.map((part) => part.source));
  return [...sources].flatMap((source) => {
    const { name, homepage } = source;
    const times = parts.flatMap((part) =>
      part.source === source ? (readOf(part.state)?.readAt ?? []) : [],
    );
    if (times.length === 0) return [];
    const time = formatMoment(messages, Math.min(...times), now);
    return html`<div class="foot" part="foot">
      <p>${messages.dataFrom(name, time)}</p>
      <p>${messages.missingAssociation} <a href=${homepage}>${messages.reportIt(name)}</a></p>
    </div>`;
  });
}
