import type { AssociationContent } from './content.js';
/**
 * Associations of Hakala, the municipality next door, for boards to filter out.
 *
 * They are those of Koivuranta that carry its name, with the neighbour's name in its place, so
 * that a filter that lets them through shows at once.
 */
export declare function hakalaAssociations(): readonly AssociationContent[];
/** A text of Koivuranta, told of Hakala. */
export declare function inHakala(text: string): string;
