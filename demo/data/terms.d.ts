import { type Taxonomy, type WireTerm } from './wire.js';
/** Hands out terms by name, making each when it is first asked for, and counts their posts. */
export interface TermRegister {
    /** Ids of the named terms; each mention counts as one post. */
    readonly idsOf: (taxonomy: Taxonomy, names: readonly string[]) => readonly number[];
    /** All terms made so far, by name, as WordPress lists them. */
    readonly list: () => Readonly<Record<Taxonomy, readonly WireTerm[]>>;
}
/** Makes an empty register; ids count up from `firstId`, shared by all taxonomies as in WordPress. */
export declare function createTermRegister(origin: string, firstId?: number): TermRegister;
