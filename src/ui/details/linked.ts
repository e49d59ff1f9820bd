import { html, nothing } from 'lit';
import { contactParts } from '../../base/address/contact-parts.js';
import { readableAddress } from '../../base/address/readable-address.js';
import { singleAddress } from '../../base/address/single-address.js';

/**
 * A text in which each phone number, each e-mail address and each address of a page is a link.
 *
 * @param plain - How the words between are shown.
 */
export function linked(
  written: string,
  plain: (text: string) => unknown = (text) => text,
): unknown {
  const parts = contactParts(written);
  if (parts.every(({ href }) => href === null)) return plain(written);
  return parts.map(({ text, href }) => {
    if (href === null) return plain(text);
    const look = href.startsWith('tel:') ? 'talkoo-unbroken' : nothing;
    const rel = href.startsWith('http') ? 'noopener' : nothing;
    return html`<a class=${look} href=${href} rel=${rel}>${text}</a>`;
  });
}

/** A text that should be the address of a page, as people read it; else as {@link linked}. A short number is the id of something. */
export function webLinked(written: string): unknown {
  if (/^-?\d{1,7}(?:\.\d+)?$/.test(written)) return null;
  const url = singleAddress(written);
  if (url === null) return linked(written);
  const [page = ''] = readableAddress(url).split(/[?#]/);
  const [host = ''] = page.split('/');
  const isShort = page.length - host.length <= 24;
  return html`<a href=${url} rel="noopener">${isShort ? page : host}</a>`;
}
