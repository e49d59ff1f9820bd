const bracketed = /\[([^[\]]*)\]/g;
/** A closing one, one with attributes, one with an underscore in its name, or WordPress's own. */
const shortcode =
  /^\/[a-z]|^[a-z]\w*(?:-\w+)*\s[\w-]+=|^[a-z][a-z\d]*_[\w-]*$|^(?:gallery|playlist)$/;

/**
 * Makes a function that drops the WordPress shortcodes that no plugin answered from pieces of a text:
 * `[gallery ids="1,2"]`, `[vc_row]`, `[/vc_row]`, and `[button]` where there is a `[/button]`.
 *
 * What only looks like one stays: `[Video-ilta]`, `[peruttu]`, `[ks. ohje]`.
 *
 * @param whole - The text that the pieces are of, without its tags.
 */
export function shortcodeDropper(whole: string): (piece: string) => string {
  const all = new Set(Array.from(whole.matchAll(bracketed), ([, inside]) => inside));
  return (piece) =>
    piece.replace(bracketed, (text, inside: string) =>
      shortcode.test(inside) || all.has(`/${inside}`) ? '' : text,
    );
}
