import type { AssociationContent } from '../content.js';
/** Those who have time, and those who make it. */
export declare const seniors: readonly AssociationContent[];
