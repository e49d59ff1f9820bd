import type { AssociationContent } from '../content.js';
/** Music, theatre, pictures and words. */
export declare const culture: readonly AssociationContent[];
