import type { PremisesContent } from '../content.js';
/** Spaces for associations, with their conditions. */
export declare const premises: readonly PremisesContent[];
