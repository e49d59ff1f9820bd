/** Data for machines in the page: one script of JSON-LD that is never run. */
const className = 'talkoo-json';

/**
 * Puts data into an element as its last child, in place of what was put there before; `null` takes
 * it away. Data that is there already stays untouched.
 *
 * The script has a slot of no shadow root, so that no style of the page can make it visible, and
 * `<` is written as an escape, so that a page that is saved or copied as text stays whole.
 *
 * On a page that enforces Trusted Types a script's text is refused with a report: see
 * `asksForTrustedTypes`, which must be asked first.
 */
export function placeStructuredData(
  host: Element,
  data: Readonly<Record<string, unknown>> | null,
): void {
  const [placed, ...copies] = [...host.children].filter((child) => child.matches(`.${className}`));
  for (const copy of copies) copy.remove();
  const text = data && JSON.stringify(data).replaceAll('<', '\\u003c');
  if (placed?.textContent === text) return;
  placed?.remove();
  if (text === null) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.className = className;
  script.slot = className;
  script.append(text);
  host.append(script);
}
