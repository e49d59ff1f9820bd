import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/language.js';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages } from '../../i18n/messages.js';
import { keepTyping } from '../../ui/keep-typing.js';
import type { ListingTrouble } from './listing-trouble.js';
import { rulesList } from './rules-list.js';

/** What the frame around a listing shows. */
export interface ListingFrame {
  readonly messages: AllMessages;
  readonly words: ListingWords;
  readonly isBusy: boolean;
  readonly search: TemplateResult;
  /** The regions that speak to those who listen. */
  readonly announcer: TemplateResult;
  readonly trouble: ListingTrouble;
  /** Says that a part could not be loaded. */
  readonly missing: unknown;
  /** Of all associations; stands where a listing would. */
  readonly overview: unknown;
}

/** The frame, from the search to the rules; what has gone wrong never takes the search away. */
export function listingFrame(frame: ListingFrame): TemplateResult {
  const { messages, words, isBusy, search, announcer, trouble, missing, overview } = frame;
  return html`<div
    lang=${messages.language}
    dir=${directionOf(messages.language)}
    @keydown=${keepTyping}
    @keypress=${keepTyping}
    @keyup=${keepTyping}
  >
    ${search} ${announcer}
    <div id="panel" aria-busy=${isBusy ? 'true' : 'false'}>
      ${trouble.content} ${missing} ${trouble.hasNothing ? nothing : overview}
      <slot name="listing"></slot>
      <slot name="records"></slot>
      ${trouble.hasNothing ? html`<slot></slot>` : rulesList(words)}
    </div>
  </div>`;
}
