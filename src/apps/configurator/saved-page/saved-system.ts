/**
 * Tells whether a page's source was written by WordPress, which names its own folders in the
 * addresses of styles, scripts and pictures.
 */
export function isFromWordPress(saved: string): boolean {
  return /\/wp-(content|includes)\//.test(saved);
}
