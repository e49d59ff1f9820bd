import { html, type TemplateResult } from 'lit';
import { radioField } from '../steps/fields.js';
import type { Setup } from '../steps/setup-state.js';

/** The place of the preview: its controls and its frame, which follows the form by its address. */
export function previewPane(setup: Setup, address: string): TemplateResult {
  const { width, ground, show, words } = setup;
  const { preview } = words.setup;
  return html`<section class="preview" aria-labelledby="preview-title">
    <div class="preview-head">
      <h2 id="preview-title">${preview.title}</h2>
      <div class="preview-tools">
        ${radioField({
          name: 'width',
          legend: preview.width,
          value: width,
          isRow: true,
          options: [
            { value: 'phone', label: preview.widths.phone },
            { value: 'desktop', label: preview.widths.desktop },
          ],
          onChoose: (chosen) => show({ width: chosen }),
        })}
        ${radioField({
          name: 'ground',
          legend: preview.ground,
          value: ground,
          isRow: true,
          options: [
            { value: 'light', label: preview.grounds.light },
            { value: 'dark', label: preview.grounds.dark },
          ],
          onChoose: (chosen) => show({ ground: chosen }),
        })}
      </div>
    </div>
    <div class="preview-stage is-${width}">
      <iframe title=${preview.frame}></iframe>
    </div>
    <p class="hint">
      ${preview.hint} <a href=${address} target="_blank" rel="noopener">${preview.open}</a>
    </p>
  </section>`;
}

/**
 * Lets the preview's frame follow an address. Only what stands after the `#` changes once it is
 * loaded, so that the board in it changes as well and is not loaded anew.
 */
export function followAddress(frame: HTMLIFrameElement, address: string): void {
  const { contentWindow } = frame;
  if (frame.getAttribute('src') === null) frame.src = address;
  else contentWindow?.location.replace(new URL(address, document.baseURI).href);
}

/** How wide a desktop's page is in the preview, in CSS pixels. */
const desktopWidth = 1100;

/** Shrinks a desktop's page so that it fits into the pane, now and when the pane changes. */
export function fitDesktop(stage: HTMLElement): void {
  new ResizeObserver(() => {
    const scale = Math.min(1, stage.clientWidth / desktopWidth);
    stage.style.setProperty('--scale', String(scale));
  }).observe(stage);
}
