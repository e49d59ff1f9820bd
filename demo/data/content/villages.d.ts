import type { AssociationContent } from '../content.js';
/** Village associations and what keeps villages together. */
export declare const villages: readonly AssociationContent[];
