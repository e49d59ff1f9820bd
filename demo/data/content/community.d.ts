import type { AssociationContent } from '../content.js';
/** Nature, animals, safety, neighbours and newcomers. */
export declare const community: readonly AssociationContent[];
