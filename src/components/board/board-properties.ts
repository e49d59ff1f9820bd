import type { BoardSettings } from '../../sources/source-settings.js';
import { headingLevelConverter } from './attributes.js';
import { FallbackElement } from './fallback-element.js';

/** What a webmaster can write on a board. */
export class BoardProperties extends FallbackElement {
  static override properties = {
    source: {},
    municipality: {},
    association: {},
    kinds: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevelConverter },
    settings: { attribute: false },
    urlPrefix: { attribute: 'url-prefix' },
    structuredData: { attribute: 'structured-data', type: Boolean },
    doctor: {},
  };

  /** Address of a Toimeksi-style site or of its `wp-json` root. */
  source = '';
  /** Name of a municipality or a comma list, as residents write it. */
  municipality = '';
  /** Name or business id of the one association whose records are shown; empty for all. */
  association = '';
  /** Kinds of records, in the order of the tabs. */
  kinds = '';
  /** Level of the results' heading, 2 to 6. */
  headingLevel = 2;
  /** Under which the view is kept in the page's address; empty for not at all. */
  urlPrefix = '';
  /** Whether the records on view are told to search engines too. */
  structuredData = false;
  /** Empty shows the webmaster's checklist, `address` only where the page's address asks for it, `null` never. */
  doctor: string | null = null;
  /**
   * What goes beyond the attributes, or the address of a file with it. A new value makes the board
   * read anew. The attribute, and a script with JSON inside the board, count only while this is empty.
   */
  settings: BoardSettings | string = {};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'settings'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
    if (name === 'settings') this.requestUpdate('settings', {});
  }
}
