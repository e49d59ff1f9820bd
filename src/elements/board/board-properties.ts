import type { PropertyDeclarations } from 'lit';

/** What a webmaster can write on a board besides the common properties. */
export const boardProperties: PropertyDeclarations = {
  association: {},
  kinds: {},
  structuredData: { attribute: 'structured-data', type: Boolean },
  doctor: {},
};

/** What decides which sources are read for what. */
export const planAttributes = ['source', 'municipality', 'kinds', 'settings'] as const;
