import { mailtoHref, telHref } from '../address/contact-href.js';
import { contactParts } from '../address/contact-parts.js';
import { safeUrl } from '../address/safe-url.js';
import { emailAddress } from '../address/email-address.js';

/** `NodeFilter.SHOW_TEXT`: texts and no elements. */
const showText = 4;

/** A link with nothing but a safe address; `null` for one that is not http, https, one mail address or one phone number. */
export function linkTo(written: string, base: string): HTMLAnchorElement | null {
  const href = safeHref(written.trim(), base);
  return href ? linkOf(href) : null;
}

/** The address, as text to read and copy, of a link that {@link linkTo} does not make; empty when there is nothing to use. */
export function writtenAddress(written: string): string {
  const [whole, scheme = '', rest = ''] =
    /^(mailto|tel|callto|sms|smsto|webcal):(?:\/\/)?([^?;&]*)/i.exec(written.trim()) ?? [''];
  const address = /^webcal$/i.test(scheme) ? written.trim() : decoded(rest).replace(/ /g, '');
  return whole && /^[^\s\p{C}<>"]{1,300}$/u.test(address) ? address : '';
}

/** Makes links of the addresses and numbers among words that are not struck out. Linear in the length of the text. */
export function linkWords(root: DocumentFragment): void {
  root.normalize();
  const walker = document.createTreeWalker(root, showText);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('a, del, s')) continue;
    const parts = contactParts(text.data);
    if (parts.every(({ href }) => href === null)) continue;
    text.replaceWith(
      ...parts.map(({ text: words, href }) => {
        if (href === null) return words;
        const link = linkOf(href);
        link.append(words);
        return link;
      }),
    );
  }
}

function linkOf(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'noopener';
  return link;
}

function safeHref(written: string, base: string): string | null {
  const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(written) ?? [];
  if (scheme?.toLowerCase() === 'tel') return telHref(decoded(rest));
  const address = emailAddress(decoded(scheme ? rest : written));
  if (address) return mailtoHref(address);
  return scheme || !written ? null : safeUrl(written, base);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
