import { CommonProperties } from '../../ui/setup/common-properties.js';

/** What a webmaster can write on a board. */
export class BoardProperties extends CommonProperties {
  static override properties = {
    association: {},
    kinds: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
    doctor: {},
  };

  /** Name or business id of the one association whose records are shown; empty for all. */
  association = '';
  /** Kinds of records, in the order of the tabs. */
  kinds = '';
  /** Whether the records on view are told to search engines too. */
  structuredData = false;
  /** Empty shows the webmaster's checklist, `address` only where the page's address asks for it, `null` never. */
  doctor: string | null = null;
}
