import type { AssociationContent } from '../content.js';
/** Health, care and peer support. */
export declare const care: readonly AssociationContent[];
