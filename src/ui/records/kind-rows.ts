import { kindFacts } from './kind-facts.js';
import { kindLead } from './kind-lead.js';
import { kindRowsStyles } from './kind-rows-styles.js';
import type { KindRows } from './row-content.js';

/** Their look, for the records' place. */
export const kindRowsSheet = kindRowsStyles.styleSheet;

/** The content of rows of all kinds but associations. */
export const kindRows: KindRows = (record, messages, today) => ({
  lead: kindLead(record, messages, today),
  facts: kindFacts(record, messages, today),
});
