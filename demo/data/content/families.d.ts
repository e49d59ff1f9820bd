import type { AssociationContent } from '../content.js';
/** Children, the young and their families. */
export declare const families: readonly AssociationContent[];
