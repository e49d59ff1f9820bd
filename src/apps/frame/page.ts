import { isFramed } from './frame.js';
import type { FrameWords } from './frame-words.js';

const sheet = `
  html {
    background: Canvas;
    color: CanvasText;
  }
  body {
    margin: 0;
    font: 100%/1.5 system-ui, sans-serif;
  }
  body > div {
    padding: 0.25rem;
  }
  main {
    max-inline-size: 56rem;
    margin: 0 auto;
    padding: 1rem;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: 1.6rem;
    line-height: 1.25;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    font: inherit;
    cursor: pointer;
  }
  .hint,
  .own {
    margin: 0 0 0.75rem;
    font-size: 0.9rem;
  }
`;

/** What everything of the page stands in. Framed, it leaves landmarks to the page around it. */
export const page = document.createElement(isFramed ? 'div' : 'main');

/** Makes an element with a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent: text });
}

/**
 * Gives the document its language, title, looks and place for everything else. The language is that
 * of the page's own words; a board that speaks another says so itself.
 */
export function setUpPage({ language, title }: FrameWords): void {
  const { documentElement: root } = document;
  root.lang = language;
  document.title = title;
  // What stands in a page is light as most pages are: nothing tells a frame what is around it.
  if (!isFramed) root.style.colorScheme = 'light dark';
  document.body.append(page);
  if (!('adoptedStyleSheets' in document)) return;
  // Under the page's policy this is the only way to bring styles along.
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  document.adoptedStyleSheets = [styles];
}
