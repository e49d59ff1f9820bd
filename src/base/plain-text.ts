/**
 * One piece of markup wherever it stands: a comment, a script or style with its content, or a tag
 * whose slash and name are groups 2 and 3. What is never closed runs to the end of the text, as in
 * a browser; so no match fails and starts again, and the search is linear on any text.
 */
export const markup =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<(script|style)(?=[\s/>])[^]*?(?:(?=<\/\1)|$)|<(?:(\/?)([a-z][^\s/>]*)|[!?])(?:[^>=]+|=\s*(?:"[^"]*"?|'[^']*'?)?)*>?/gi;

const inlineTag =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|script|small|span|strong|style|sub|sup|tt|u|var|wbr)$/i;
const shortcode =
  /^\/[a-z]|^[a-z][\w-]*_|^[a-z][\w-]*\s+[\w-]+=|^(?:audio|caption|embed|gallery|playlist|video)\b/i;
const entity = /&(?:#(\d{1,7});?|#x([\da-f]{1,6});?|([a-z][a-z\d]{1,7});)/gi;

// Each name with its character: what Finnish and Swedish editors and WordPress write.
const named = /* @__PURE__ */ new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad aumlä AumlÄ oumlö OumlÖ aringå AringÅ eacuteé uumlü scaronš ndash– mdash— hellip… lsquo‘ rsquo’ ldquo“ rdquo” bull• euro€ sect§ deg° times× sup2²'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/**
 * The text that a reader would see of a piece of HTML, on one line.
 *
 * Tags, comments, scripts, styles, shortcode leftovers and control characters are dropped, ends of
 * blocks become a space, entities are decoded exactly once: `&lt;img&gt;` is the text '<img>'.
 * The result is text for a text node, never HTML. Linear in the length of the input.
 */
export function plainText(html: string): string {
  const text = html.replace(markup, (_piece, _hidden, _slash, name?: string) =>
    name && !inlineTag.test(name) ? ' ' : '',
  );
  return dropShortcodes(text)
    .replace(entity, decode)
    .replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\[…\]/g, '…')
    .trim();
}

/** A text without WordPress shortcodes that no plugin answered: `[caption …]`, `[/vc_row]`. */
export function dropShortcodes(text: string): string {
  return text.replace(/\[([^[\]]*)\]/g, (whole, inside: string) =>
    shortcode.test(inside) ? '' : whole,
  );
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
  const room = text.slice(0, maxLength);
  const wordEnd = room.lastIndexOf(' ');
  const words = wordEnd > 0 ? room.slice(0, wordEnd) : room.slice(0, -1);
  return `${words.replace(/(?<![\s,;:.–-])[\s,;:.–-]+$|[\ud800-\udbff]$/, '')}…`;
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return named.get(name) ?? whole;
  const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  // Old editors wrote the codes of windows-1252 (&#150; for a dash); browsers read them so too.
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isCharacter = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
