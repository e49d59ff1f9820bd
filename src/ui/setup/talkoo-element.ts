import { LitElement, type PropertyDeclarations } from 'lit';
import { unquoted } from '../../base/text/unquoted.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import { headingLevelConverter } from './attributes.js';
import { tellWebmaster } from './webmaster-console.js';

/**
 * What both elements have in common: the attributes that a webmaster can write on each, and what
 * happens when the page breaks what they stand on. Then the element shows its children, since a
 * blank helps nobody, and tells the webmaster why.
 *
 * A base class, because only a class can guard its own updates and observe attributes without properties.
 */
export class TalkooElement extends LitElement {
  static override properties: PropertyDeclarations = {
    source: {},
    municipality: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevelConverter },
    settings: { attribute: false },
    urlPrefix: { attribute: 'url-prefix' },
  };

  /** Address of a Toimeksi-style site or of its `wp-json` root. */
  source = '';
  /** Name of a municipality or a comma list, as residents write it. */
  municipality = '';
  /** Level of the highest heading, 2 to 6. */
  headingLevel = 2;
  /** Under which the view is kept in the page's address; empty for not at all. */
  urlPrefix = '';
  /**
   * What goes beyond the attributes, or the address of a file with it. A new value makes the element
   * read anew. The attribute, and a script with JSON inside the element, count only while this is empty.
   */
  settings: BoardSettings | string = {};

  #hasGivenUp = false;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'settings'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value === null ? null : unquoted(value));
    if (name === 'lang') this.requestUpdate();
    if (name === 'settings') this.requestUpdate('settings', {});
  }

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
