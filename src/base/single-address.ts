import { safeUrl } from './safe-url.js';

/** Words beside an address, a second one, or a bracket that closes one before it. */
const moreThanOne = / |[,;|](?:https?:|www\.)|^[^(]*\)/i;

/** The address of a page that a text is as a whole; `null` where words or other addresses stand beside it. */
export function singleAddress(text: string): string | null {
  return moreThanOne.test(text.trim()) ? null : safeUrl(text);
}
