import { render } from 'lit';
import { flyerPage, type Flyer } from './flyer-page.js';
import { flyerPageStyles } from './flyer-page-styles.js';

type View = Window & typeof globalThis;

/**
 * Writes a flyer into a frame's document and makes the frame as high as the flyer is.
 *
 * @param onKey - Hears the keys that are pressed within.
 */
export function fillFrame(
  frame: HTMLIFrameElement,
  flyer: Flyer,
  onKey: (event: KeyboardEvent) => void,
): void {
  const view = frame.contentWindow as View | null;
  if (!view) return;
  const isNew = writeFlyerPage(view, flyer);
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
 * Makes a window's document a flyer.
 *
 * @returns Whether it was another document before.
 */
export function writeFlyerPage(view: View, flyer: Flyer): boolean {
  const { document } = view;
  document.documentElement.lang = flyer.messages.language;
  document.title = [flyer.title, flyer.subtitle].filter(Boolean).join(', ');
  render(flyerPage(flyer), document.body, { creationScope: document });
  if (document.adoptedStyleSheets.length > 0) return false;
  // A sheet can be adopted only in the document whose window has made it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(flyerPageStyles.cssText);
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
