/** A source of numbers that look random and are the same on every run. */
export interface Random {
    /** A number from 0 (included) to 1 (excluded). */
    readonly next: () => number;
    /** A whole number from `least` to `most`, both included. */
    readonly between: (least: number, most: number) => number;
    /** True with the given probability, 0 to 1. */
    readonly chance: (probability: number) => boolean;
    /** One of a list that is not empty. */
    readonly pick: <T>(list: readonly T[]) => T;
}
/** Makes random numbers of a seed (mulberry32: small, and good enough to scatter a demo). */
export declare function createRandom(seed: number): Random;
