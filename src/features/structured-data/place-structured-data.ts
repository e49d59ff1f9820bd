import { html, render } from 'lit';

/** Data for machines in the page: one script of JSON-LD that is never run. */
const className = 'talkoo-json';

// It has a slot of no shadow root, so that no style of the page can make it visible.
const emptyScript = html`<script
  type="application/ld+json"
  class=${className}
  slot=${className}
></script>`;

/**
 * Puts data into an element as its last child, in place of what was put there before; `null` takes
 * it away. Data that is there already stays untouched.
 *
 * `<` is written as an escape, so that a page that is saved or copied as text stays whole.
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
  if (text !== null) host.append(scriptOf(text));
}

/**
 * Trusted Types refuse the text of any script that the browser may yet run, whatever its type. One
 * out of a template never runs, so that its text is its own affair.
 */
function scriptOf(text: string): Node {
  const place = document.createDocumentFragment();
  render(emptyScript, place);
  const script = place.firstElementChild;
  // Chromium before 2026 refuses `append(text)` even here.
  script?.appendChild(document.createTextNode(text));
  return script ?? place;
}
