import { type PlaceName } from './places.js';
/** Writes the name and the location rows of a place; '' and `false` when there is none. */
export type PlaceWriter = (prefix: string, name: PlaceName | null) => Readonly<Record<string, unknown>>;
/** Writes the places of Koivuranta under another municipality's name, as `rename` spells it. */
export declare function createPlaceWriter(rename: (text: string) => string): PlaceWriter;
