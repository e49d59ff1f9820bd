import { type Taxonomy } from '../data/wire.js';
import { type WireAnswer } from './wire-answer.js';
/** What a request asks of a list. */
export interface ListQuery {
    /** Counted from 1. */
    readonly page: number;
    /** 1 to 100. */
    readonly perPage: number;
    readonly order: 'asc' | 'desc';
    readonly orderBy: string;
    /** Words that must all occur; '' for none. */
    readonly search: string;
    /** Ids and slugs to keep; empty for all. */
    readonly include: readonly number[];
    readonly slugs: readonly string[];
    /** Term ids by taxonomy; a taxonomy that is absent does not filter. */
    readonly terms: Partial<Readonly<Record<Taxonomy, readonly number[]>>>;
    /** Whether one of several taxonomies is enough. */
    readonly isEither: boolean;
}
/** Reads the parameters that WordPress knows; unknown ones are ignored, bad values give its 400. */
export declare function readListQuery(of: 'posts' | 'terms', parameters: URLSearchParams): ListQuery | WireAnswer;
