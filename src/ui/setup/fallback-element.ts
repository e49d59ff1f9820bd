import { LitElement } from 'lit';
import { tellWebmaster } from './webmaster-console.js';

/**
 * An element that shows its children when the page breaks what it stands on, and tells the
 * webmaster why: a blank helps nobody.
 */
export class FallbackElement extends LitElement {
  #hasGivenUp = false;

  override connectedCallback(): void {
    this.#attempt(() => super.connectedCallback());
  }

  override performUpdate(): void {
    if (!this.#hasGivenUp) this.#attempt(() => super.performUpdate());
  }

  #attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#hasGivenUp = true;
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.replaceChildren(document.createElement('slot'));
      void tellWebmaster(this, [{ about: 'broken', error: String(error) }]);
    }
  }
}
