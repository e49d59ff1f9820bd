import type { AllMessages } from '../../i18n/messages.js';
import { copyText } from './copy-text.js';

/** A link that a resident may take along. */
export interface LinkToCopy {
  /** What the link leads to, for the platform's share sheet. */
  readonly title: string;
  /** An absolute address. */
  readonly url: string;
  readonly messages: AllMessages;
  readonly onSay: (text: string) => void;
}

/** A button that opens the platform's share sheet, or copies the link where there is none. */
export function copyLink({ title, url, messages, onSay }: LinkToCopy): unknown {
  const link = { title, url };
  const isShared = 'canShare' in navigator && navigator.canShare(link);
  return copyText({
    text: url,
    name: isShared ? messages.shareLink : messages.copyLink,
    fieldName: messages.copyThisLink,
    done: messages.linkCopied,
    means: 'share',
    ...(isShared ? { first: () => hasShared(link) } : {}),
    onSay,
  });
}

/** Resolves with whether the share sheet was there. */
async function hasShared(link: ShareData): Promise<boolean> {
  try {
    await navigator.share(link);
    return true;
  } catch (error) {
    // Dismissed, or open already.
    return ['AbortError', 'InvalidStateError'].includes((error as DOMException).name);
  }
}
