import type { AssociationContent } from '../content.js';
/** The Swedish-speaking associations of Björkstranden, as Koivuranta is called in Swedish. */
export declare const swedish: readonly AssociationContent[];
