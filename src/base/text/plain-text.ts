import { shortcodeDropper } from './shortcodes.js';

/**
 * One piece of markup wherever it stands: a comment, a script or style with its content, or a tag
 * whose slash and name are groups 2 and 3. What is never closed runs to the end of the text, as in
 * a browser; so no match fails and starts again, and the search is linear on any text.
 */
export const markup =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<(script|style)(?=[\s/>])[^]*?(?:(?=<\/\1)|$)|<(?:(\/?)([a-z][^\s/>]*)|[!?])(?:[^>=]+|=\s*(?:"[^"]*"?|'[^']*'?)?)*>?/gi;

/** Names of tags between which words run together; what is raised or lowered would make other numbers. */
export const inlineTag =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|script|small|span|strong|style|tt|u|var|wbr)$/i;
const struckName = /^(?:del|s|strike|template)$/;
/** They have no content to be hidden. */
const emptyName = /^(?:br|hr|img|input)$/;
/** What is hidden, as the rich text of a body leaves it out. Also the "Continue reading" of WordPress excerpts, with the words that it hides from the eye. */
const struckLook =
  /line-through|\shidden(?=[\s=>])|display:\s*none|\bmore-?(?:link|tag)\b|screen-reader-text|sr-only|visually-hidden|^<a .*[ "]read-?more[ "]/i;
/** Where the semicolon is missing, no address goes on: '&copy 2026', but '?a=1&copy=2'. */
const entity = /&(?:#(\d{1,7});?|#x([\da-f]{1,6});?|[a-z][a-z\d]{1,31}(?:;|(?![=a-z\d])))/gi;
const common = /* @__PURE__ */ new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
]);

/**
 * The text that a reader would see of a piece of HTML, on one line.
 *
 * Tags, comments, scripts, styles, templates, struck-out text, what the source hides (`hidden`,
 * `display: none`), "read more" links, shortcode leftovers and control characters are dropped, ends of blocks become a space, entities are decoded exactly once: `&lt;img&gt;` is the
 * text '<img>'. The result is text for a text node, never HTML. Linear in the length of the input.
 */
export function plainText(html: string): string {
  return (/[<&[]/.test(html) ? readMarkup(html) : html)
    .replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\[…\]/g, '…')
    .trim();
}

function readMarkup(html: string): string {
  const text = withoutMarkup(html);
  return decodeEntities(shortcodeDropper(text)(text));
}

/** @param isStruckKept - Whether to keep struck-out text: one that is never closed is none. */
function withoutMarkup(html: string, isStruckKept = false): string {
  let text = '';
  let end = 0;
  /** The element that strikes out what follows, and how many of its name are open in it. */
  let struck = '';
  let depth = 0;
  for (const { 0: piece, index, 2: slash, 3: name = '' } of html.matchAll(markup)) {
    if (!struck) text += html.slice(end, index);
    end = index + piece.length;
    const element = name.toLowerCase();
    if (struck ? element === struck : !slash && !isStruckKept && isStriking(element, piece)) {
      struck = element;
      depth += slash ? -1 : 1;
      if (depth === 0) struck = '';
    }
    if (!struck && name && !inlineTag.test(name)) text += ' ';
  }
  return struck ? withoutMarkup(html, true) : text + html.slice(end);
}

function isStriking(name: string, tag: string): boolean {
  return struckName.test(name) || (name !== '' && !emptyName.test(name) && struckLook.test(tag));
}

/**
 * The beginning of a plain text in at most `maxLength` UTF-16 units.
 *
 * It ends with the last sentence that ends in the later half of that room, else with a whole word
 * and '…'; a word longer than the room is broken, never inside a character.
 */
export function summarise(text: string, maxLength = 180): string {
  if (text.length <= maxLength) return text;
  // Five letters before the mark keep abbreviations ("esim. Helsingissä") from ending a sentence.
  const sentences =
    /^[^]*\p{L}{5}[.!?]+(?=\s+\p{Lu})/u.exec(text.slice(0, maxLength + 2))?.[0] ?? '';
  if (sentences.length >= maxLength / 2 && sentences.length <= maxLength) return sentences;
  return cutText(text, maxLength);
}

/**
 * The beginning of a plain text in at most `maxLength` UTF-16 units: all of it, or whole words and
 * '…'. A word longer than half of the room is broken where it is cut, never inside what a reader
 * sees as one character.
 */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const wordEnd = text.lastIndexOf(' ', maxLength - 1);
  const words = text.slice(
    0,
    wordEnd > maxLength / 2 ? wordEnd : characterEnd(text, maxLength - 1),
  );
  return `${words.replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…`;
}

/** Where the last whole character before a place ends; a character that is longer than that is broken. */
function characterEnd(text: string, place: number): number {
  // Firefox has it since version 125.
  const segments = 'Segmenter' in Intl ? new Intl.Segmenter().segment(text) : null;
  const character: { readonly index: number } | undefined = segments?.containing(place);
  return character?.index || place - Number(/^[\udc00-\udfff]/.test(text.slice(place)));
}

function decodeEntities(text: string): string {
  const names = [...new Set(text.match(entity))].filter(
    (one) => !/#/.test(one) && !common.has(one),
  );
  const decoded = names.length > 0 ? decodedByBrowser(names) : common;
  return text.replace(entity, (whole, decimal?: string, hex?: string) =>
    /#/.test(whole)
      ? decodeNumber(decimal ? Number(decimal) : parseInt(hex ?? '', 16))
      : (common.get(whole) ?? decoded.get(whole) ?? whole),
  );
}

/**
 * Named entities with their characters; those that are none, with themselves.
 *
 * The browser knows all of them, and reads them in subtitles even where Trusted Types forbid HTML.
 */
function decodedByBrowser(names: readonly string[]): ReadonlyMap<string, string> {
  if (!('VTTCue' in globalThis)) return common;
  const parts = new VTTCue(0, 0, names.join('\ue000')).getCueAsHTML().textContent?.split('\ue000');
  return new Map(names.map((name, index) => [name, parts?.[index] ?? name]));
}

function decodeNumber(code: number): string {
  // Old editors wrote the codes of windows-1252 (&#150; for a dash); browsers read them so too.
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isCharacter = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
