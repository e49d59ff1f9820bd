import { html, nothing, type TemplateResult } from 'lit';
import { mailtoHref } from '../../../base/address/contact-href.js';
import { emailAddress, safeUrl } from '../../../base/address/safe-url.js';
import { formatMoment } from '../../../i18n/format/format-time.js';
import type { AllMessages } from '../../../i18n/messages.js';
import { readOf, type KindLoad } from '../../../loading/load-state.js';

/**
 * Where the data is from and when it was read, and where a missing association is reported and
 * feedback on accessibility is given.
 *
 * @param isWhole - Whether all associations are shown, so that one may be missing.
 * @param feedback - An https address or an e-mail address; empty for none.
 */
export function foot(
  parts: readonly KindLoad[],
  isWhole: boolean,
  feedback: string,
  messages: AllMessages,
  now: number,
): readonly TemplateResult[] {
  return [...sourcesLines(parts, isWhole, messages, now), ...feedbackLine(feedback, messages)];
}

function feedbackLine(address: string, messages: AllMessages): readonly TemplateResult[] {
  const email = emailAddress(address);
  const href = email ? mailtoHref(email) : safeUrl(address);
  if (!href) return [];
  return [
    html`<div class="foot" part="foot">
      <p><a href=${href}>${messages.accessibilityFeedback}</a></p>
    </div>`,
  ];
}

function sourcesLines(
  parts: readonly KindLoad[],
  isWhole: boolean,
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
      ${
        isWhole
          ? html`<p>
              ${messages.missingAssociation} <a href=${homepage}>${messages.reportIt(name)}</a>
            </p>`
          : nothing
      }
    </div>`;
  });
}
