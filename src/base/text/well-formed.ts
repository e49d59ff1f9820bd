/**
 * A text that every encoder takes: halves of characters, without the other half, become U+FFFD.
 *
 * Character by character, since WebKit's patterns take U+FC00 to U+FFFF for the other half.
 */
export function wellFormed(text: string): string {
  return Array.from(text, (character) =>
    /^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character,
  ).join('');
}
