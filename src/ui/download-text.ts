/**
 * Saves a text as a file, as if a link to it had been followed: to be called from a click.
 *
 * Nothing is fetched and nothing put into the page, so it works under any Content Security Policy,
 * and in a sandboxed frame that has `allow-downloads`. Where downloads are forbidden the browser
 * does nothing and tells nobody.
 *
 * @param fileName - Safe on every system; the browser may still change it when one is there already.
 * @param type - A media type without parameters; the text is written in UTF-8.
 */
export function downloadText(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Safari begins to read only after the task in which the link was followed.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
