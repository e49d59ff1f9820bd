import type { PlaceWriter } from './place-fields.js';
/** Whose records are made. */
export interface Owner {
    readonly municipality: string;
    readonly writePlace: PlaceWriter;
}
