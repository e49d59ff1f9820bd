import type { AssociationContent } from '../content.js';
/** All associations of Koivuranta. */
export declare const contents: readonly AssociationContent[];
