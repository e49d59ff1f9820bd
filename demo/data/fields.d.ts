import type { PlainDate } from '../../src/base/time/plain-date.js';
import type { Random } from './random.js';
/** Values of Advanced Custom Fields, in the many forms that old and new versions send. */
export interface FieldWriter {
    /** A day as date pickers return it, now and then as the database keeps it; '' for none. */
    readonly day: (day: PlainDate | null) => string;
    /** A check box: `true` or '1' when ticked, `false`, `null` or '' when not. */
    readonly ticked: (value: boolean) => boolean | string | null;
    /** Often the text, sometimes '' as when nobody filled it in. */
    readonly often: (text: string) => string;
}
/** Makes a writer that varies with the given random numbers. */
export declare function createFieldWriter(random: Random): FieldWriter;
/** Ways to reach an association; numbers and addresses are of the kind that reach nobody. */
export declare function contactFields(prefix: string, association: string, role: string, random: Random): Readonly<Record<string, unknown>>;
/** The address of an association at a domain that belongs to nobody. */
export declare function emailOf(association: string): string;
/**
 * Makes a business id that nobody can have.
 *
 * The check digit of a Finnish business id comes of a weighted sum modulo 11; numbers whose
 * remainder is 1 are never given out, and these are such numbers.
 *
 * @param order - Which of them, counted from 0.
 */
export declare function impossibleBusinessId(order: number): string;
