import { type WireDataSet } from '../data/wire.js';
import { type WireAnswer } from './wire-answer.js';
/**
 * Answers a GET as WordPress 6 answers it: lists, paging, filters by term, embedding, errors.
 *
 * @param url - With `/wp-json/...` in its path, or with `?rest_route=/...` (plain permalinks).
 * @returns `null` when the address does not lead to the REST API.
 */
export declare function answerAsWordPress(dataSet: WireDataSet, url: URL): WireAnswer | null;
