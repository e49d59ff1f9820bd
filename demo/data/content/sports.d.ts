import type { AssociationContent } from '../content.js';
/** Sports clubs and those who move for the joy of it. */
export declare const sports: readonly AssociationContent[];
