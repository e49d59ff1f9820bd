/** Tells whether a click on a link asks for nothing but the link: with a key held it asks for a new tab, a window or a file. */
export function isPlainClick({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey);
}
