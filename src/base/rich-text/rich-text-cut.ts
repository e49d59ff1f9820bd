import { markup } from '../text/plain-text.js';

const mostCharacters = 200_000;
const mostNested = 256;
/** A longer attribute has a picture or a page builder's settings in it, and no address that is shown. */
const longAttribute = /\s[^\s=>"']+\s*=\s*(?:"[^"]{2000,}"?|'[^']{2000,}'?|[^\s"'>]{2000,})/g;
const longestTag = 4000;
/** Their content goes without their end tags. */
const hidden = /^(?:script|style)$/i;

// Their end tags may be left out, so an open one says nothing about depth; the last row has no end tag.
const uncounted =
  /^(?:p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot|rt|rp|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * The beginning of an HTML text that a parser can take without stalling the page: at most 200,000
 * characters, at most 256 elements deep. Two linear passes, no parsing.
 *
 * What {@link withoutBallast} takes away counts for nothing. What is cut may end inside a tag, which
 * parsers then drop.
 */
export function cutHtml(whole: string): { html: string; isCut: boolean } {
  const html = whole.length > mostCharacters ? withoutBallast(whole) : whole;
  const depthEnd = tooDeepAt(html.slice(0, mostCharacters));
  if (depthEnd !== null) return { html: html.slice(0, depthEnd), isCut: true };
  if (html.length <= mostCharacters) return { html, isCut: false };
  const wordEnd = html.lastIndexOf(' ', mostCharacters);
  return { html: html.slice(0, wordEnd > 0 ? wordEnd : mostCharacters), isCut: true };
}

/**
 * An HTML text without what is not shown of it: comments, scripts, styles, drawings and attributes as
 * long as a picture. Linear.
 */
export function withoutBallast(html: string): string {
  return html
    .replace(markup, (piece: string, _hidden, slash = '', name?: string) => {
      if (!name || hidden.test(name)) return '';
      const light = piece.replace(longAttribute, '');
      return light.length > longestTag ? `<${slash}${name}>` : light;
    })
    .split(/(?=<svg[\s/>])/i)
    .map((part) => part.replace(/^<svg[\s/>][^]*?<\/svg\s*>/i, ''))
    .join('');
}

/** Where the first tag stands that nests too deep, or `null`. */
function tooDeepAt(html: string): number | null {
  const open = new Map<string, number>();
  let depth = 0;
  for (const match of html.matchAll(markup)) {
    const name = match[3]?.toLowerCase();
    if (!name || uncounted.test(name)) continue;
    const same = open.get(name) ?? 0;
    if (!match[2]) {
      if (depth === mostNested) return match.index;
      depth += 1;
      open.set(name, same + 1);
    } else if (same > 0) {
      // An end tag without a start closes nothing.
      depth -= 1;
      open.set(name, same - 1);
    }
  }
  return null;
}
