import type { PropertyDeclarations } from 'lit';
import { unquoted } from '../../base/text/unquoted.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import { headingLevelConverter } from './attributes.js';
import { FallbackElement } from './fallback-element.js';

/** What a webmaster can write on each of the elements. */
export class CommonProperties extends FallbackElement {
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

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'settings'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value === null ? null : unquoted(value));
    if (name === 'lang') this.requestUpdate();
    if (name === 'settings') this.requestUpdate('settings', {});
  }
}
