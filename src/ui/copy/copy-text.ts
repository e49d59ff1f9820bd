import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ContactMeans } from '../contact-event.js';

export { copyStyles, frameCopyStyles } from './copy-styles.js';

/** A text that a resident may take along. */
export interface TextToCopy {
  readonly text: string;
  /** Words of the button, of the field that shows the text where copying is forbidden, and of success. */
  readonly name: string;
  readonly fieldName: string;
  readonly done: string;
  /** What copying it is for, where a board tells of that. */
  readonly means?: ContactMeans;
  /** Tried before copying; resolves with whether that was all, whatever the resident then did. */
  readonly first?: () => Promise<boolean>;
  /** Told of success, with the words for those who listen. */
  readonly onSay: (text: string) => void;
}

/**
 * A button that copies a text.
 *
 * Where the page may not copy, it shows the text in a field, selected. Fits into the light DOM and
 * into a shadow root.
 */
export function copyText(copied: TextToCopy): unknown {
  const { text, name, fieldName, done, means } = copied;
  const template = html`<span class="talkoo-copy" data-means=${means ?? nothing}>
    <button type="button" @click=${(event: Event) => void pass(copied, event)}>${name}</button>
    <span class="talkoo-done" hidden>${done}</span>
    <label class="talkoo-field" hidden
      >${fieldName} <textarea readonly rows="2" .value=${text}></textarea>
    </label>
  </span>`;
  // Another text has not been copied yet.
  return keyed(text, template);
}

async function pass({ text, done, first, onSay }: TextToCopy, event: Event): Promise<void> {
  const place = (event.currentTarget as Element).parentElement;
  if (first && (await first())) return;
  const isCopied = await hasCopied(text);
  if (!place?.isConnected) return;
  show(place, '.talkoo-done', isCopied);
  show(place, '.talkoo-field', !isCopied);
  if (isCopied) onSay(done);
  else selectAll(place.querySelector('textarea'));
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

/** Selects a field's text for the resident's own Ctrl+C, which needs the focus there. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

function show(place: Element, selector: string, isShown: boolean): void {
  place.querySelector<HTMLElement>(selector)?.toggleAttribute('hidden', !isShown);
}
