import { render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { adoptSheet } from './adopt-sheet.js';
import { recordsStyles } from './records-styles.js';

/**
 * A container of an element's own in its light DOM.
 *
 * Records stand there rather than in the shadow root, because read-aloud tools, translators,
 * reader modes and find-in-page do not see into shadow roots.
 */
export class LightDomController implements ReactiveController {
  readonly #host: LitElement;
  readonly #slot: string;
  readonly #sheets: CSSStyleSheet[] = [];
  #undo: (() => void)[] = [];
  #container: HTMLElement | null = null;

  /** @param slot - Of the host's frame, unlike that of other containers of the host. */
  constructor(host: LitElement, slot = 'records') {
    this.#host = host;
    this.#slot = slot;
    host.addController(this);
    this.#addSheet(recordsStyles.styleSheet);
  }

  /** The container while there is something in it; `null` before. */
  get container(): HTMLElement | null {
    return this.#container;
  }

  /** Adds a sheet for what is rendered from now on. */
  addSheet(sheet: CSSStyleSheet | undefined): void {
    this.#addSheet(sheet);
    if (this.#host.isConnected && sheet) this.#undo.push(adoptSheet(this.#host, sheet));
  }

  /** Renders into the container; `null` removes it. */
  render(content: TemplateResult | null): void {
    if (content === null) {
      this.#container?.remove();
      this.#container = null;
      return;
    }
    this.#container ??= this.#createContainer();
    if (this.#container.parentNode !== this.#host) this.#host.append(this.#container);
    render(content, this.#container, { host: this.#host });
  }

  /** Removes containers that a clone of a board brought along. */
  hostConnected(): void {
    for (const child of [...this.#host.children]) {
      if (child.slot === this.#slot && child !== this.#container) child.remove();
    }
    this.#undo = this.#sheets.map((sheet) => adoptSheet(this.#host, sheet));
  }

  hostDisconnected(): void {
    for (const undo of this.#undo) undo();
    this.#undo = [];
  }

  #addSheet(sheet: CSSStyleSheet | undefined): void {
    if (sheet) this.#sheets.push(sheet);
  }

  #createContainer(): HTMLElement {
    const container = document.createElement('div');
    container.slot = this.#slot;
    container.className = 'talkoo-records';
    return container;
  }
}
