import { safeUrl } from './safe-url.js';

/** Words beside an address, a second one, or a bracket that closes one before it. */
const moreThanOne = / |[,;|](?:https?:|www\.)|^[^(]*\)/i;

/** The address of a page that a text is as a whole; `null` where words or other addresses stand beside it. */
export function singleAddress(text: string): string | null {
  return moreThanOne.test(text.trim()) ? null : webAddress(text);
}

/** The address of a page on the web; `null` for a host without a dot, which is the beginning of a broken one. */
export function webAddress(text: string): string | null {
  const url = safeUrl(text);
  return url !== null && /^https?:\/\/[^/?#]*[.\]]/.test(url) ? url : null;
}
