import type { CSSResult, LitElement } from 'lit';

/** Adds the look of a part that is loaded later to its host's shadow root. */
export function adoptInFrame(host: LitElement, ...sheets: readonly CSSResult[]): void {
  for (const { styleSheet } of sheets) {
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }
}
