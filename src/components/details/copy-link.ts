import { html, type TemplateResult } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';

export { copyLinkStyles, frameLinkStyles } from './copy-link-styles.js';

/** A link that a resident may take along. */
export interface LinkToCopy {
  /** What the link leads to, for the platform's share sheet. */
  readonly title: string;
  /** An absolute address. */
  readonly url: string;
  readonly messages: AllMessages;
  /** Told when the link has been copied, with the words for those who listen. */
  readonly onCopied: (confirmation: string) => void;
}

/**
 * A button that opens the platform's share sheet, or copies the link where there is none.
 *
 * Where the page may not do either, it shows the link in a field, selected. Fits into the light DOM
 * and into a shadow root.
 */
export function copyLink(link: LinkToCopy): TemplateResult {
  const { url, messages } = link;
  return html`<span class="talkoo-link">
    <button type="button" @click=${(event: Event) => void pass(link, event)}>
      ${canShare(link) ? messages.shareLink : messages.copyLink}
    </button>
    <span class="talkoo-done" hidden>${messages.linkCopied}</span>
    <label class="talkoo-address" hidden
      >${messages.copyThisLink} <input type="text" readonly .value=${url}
    /></label>
  </span>`;
}

async function pass(link: LinkToCopy, event: Event): Promise<void> {
  const place = (event.currentTarget as Element).parentElement;
  if (canShare(link) && (await hasShared(link))) return;
  const isCopied = await hasCopied(link.url);
  if (!place?.isConnected) return;
  show(place, '.talkoo-done', isCopied);
  show(place, '.talkoo-address', !isCopied);
  if (isCopied) link.onCopied(link.messages.linkCopied);
  else place.querySelector('input')?.select();
}

function canShare({ title, url }: LinkToCopy): boolean {
  return 'canShare' in navigator && navigator.canShare({ title, url });
}

/** Resolves with whether the share sheet was there, whatever the resident then did with it. */
async function hasShared({ title, url }: LinkToCopy): Promise<boolean> {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    // Dismissed, or open already.
    return ['AbortError', 'InvalidStateError'].includes((error as DOMException).name);
  }
}

async function hasCopied(text: string): Promise<boolean> {
  // Missing on pages without https.
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function show(place: Element, selector: string, isShown: boolean): void {
  place.querySelector<HTMLElement>(selector)?.toggleAttribute('hidden', !isShown);
}
