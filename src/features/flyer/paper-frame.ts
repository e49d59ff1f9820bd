import { render } from 'lit';
import { leafletPaper, type Leaflet } from './paper.js';
import { paperStyles } from './paper-styles.js';

type View = Window & typeof globalThis;

/**
 * Writes a leaflet into a frame's document and makes the frame as high as the leaflet is.
 *
 * @param onKey - Hears the keys that are pressed within.
 */
export function fillFrame(
  frame: HTMLIFrameElement,
  leaflet: Leaflet,
  onKey: (event: KeyboardEvent) => void,
): void {
  const view = frame.contentWindow as View | null;
  if (!view) return;
  const isNew = writePaper(view, leaflet);
  view.onkeydown = onKey;
  // An empty page is in quirks mode, where the body is never lower than the frame.
  const paper = view.document.querySelector('.paper');
  const fit = (): void => {
    frame.height = String(Math.ceil(paper?.getBoundingClientRect().height ?? 0));
  };
  if (isNew && paper) new view.ResizeObserver(fit).observe(paper);
  fit();
}

/**
 * Makes a window's document a leaflet.
 *
 * @returns Whether it was another document before.
 */
export function writePaper(view: View, leaflet: Leaflet): boolean {
  const { document } = view;
  document.documentElement.lang = leaflet.messages.language;
  document.title = [leaflet.title, leaflet.subtitle].filter(Boolean).join(', ');
  render(leafletPaper(leaflet), document.body, { creationScope: document });
  if (document.adoptedStyleSheets.length > 0) return false;
  // A sheet can be adopted only in the document whose window has made it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paperStyles.cssText);
  document.adoptedStyleSheets = [sheet];
  return true;
}

/**
 * Asks the browser to print what stands in a frame.
 *
 * @returns Whether it began to; it does not in a sandbox that forbids it.
 */
export function printFrame(frame: HTMLIFrameElement): boolean {
  const view = frame.contentWindow;
  let hasBegun = false;
  const note = (): void => {
    hasBegun = true;
  };
  view?.addEventListener('beforeprint', note, { once: true });
  view?.print();
  view?.removeEventListener('beforeprint', note);
  return hasBegun;
}
