import { html, nothing, type TemplateResult } from 'lit';
import { mailtoHref } from '../../../base/address/contact-href.js';
import { safeUrl } from '../../../base/address/safe-url.js';
import { emailAddress } from '../../../base/address/email-address.js';
import { formatMoment } from '../../../i18n/format/format-time.js';
import type { AllMessages } from '../../../i18n/messages.js';
import { readOf } from '../../../loading/load-state.js';
import type { WordedState } from '../board-state.js';

/**
 * Where the data is from and when it was read, where a missing association is reported, and where
 * feedback on accessibility is given.
 */
export function foot(state: WordedState): readonly TemplateResult[] {
  const feedback = state.settings?.accessibilityFeedback ?? '';
  return [...sourcesLines(state), ...feedbackLine(feedback, state.all)];
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

function sourcesLines({ loads, association, all, now }: WordedState): readonly TemplateResult[] {
  // Only where all associations are shown, one may be missing.
  const isWhole = association === '';
  const sources = new Set(loads.map((load) => load.source));
  return [...sources].flatMap((source) => {
    const { name, homepage } = source;
    const times = loads.flatMap((load) =>
      load.source === source ? (readOf(load.state)?.readAt ?? []) : [],
    );
    if (times.length === 0) return [];
    const time = formatMoment(all, Math.min(...times), now);
    return html`<div class="foot" part="foot">
      <p>${all.dataFrom(name, time)}</p>
      ${
        isWhole
          ? html`<p>${all.missingAssociation} <a href=${homepage}>${all.reportIt(name)}</a></p>`
          : nothing
      }
    </div>`;
  });
}
