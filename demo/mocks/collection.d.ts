import { type WireAnswer } from './wire-answer.js';
/** What every row of a list has; posts have more of it than terms. */
export interface Row {
    readonly id: number;
    readonly slug: string;
    readonly name?: string;
    readonly date?: string;
    readonly modified?: string;
    readonly title?: {
        readonly rendered: unknown;
    };
    readonly content?: {
        readonly rendered: unknown;
    };
}
/** Answers for a single row, or with WordPress's 404. */
export declare function answerOne<T extends Row>(rows: readonly T[], id: number, finish: (row: T) => object): WireAnswer;
/** Answers with a page of a list: filtered, sorted, cut, with totals in headers. */
export declare function answerList<T extends Row>(of: 'posts' | 'terms', rows: readonly T[], url: URL, finish: (row: T) => object): WireAnswer;
