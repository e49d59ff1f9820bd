import { CommonProperties } from './common-properties.js';

/** What a webmaster can write on a board. */
export class BoardProperties extends CommonProperties {
  static override properties = {
    kinds: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
    doctor: {},
  };

  /** Kinds of records, in the order of the tabs. */
  kinds = '';
  /** Whether the records on view are told to search engines too. */
  structuredData = false;
  /** Empty shows the webmaster's checklist, `address` only where the page's address asks for it, `null` never. */
  doctor: string | null = null;
}
