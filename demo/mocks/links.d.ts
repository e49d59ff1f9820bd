import { type WireDataSet, type WireMedia, type WirePost, type WireTerm } from '../data/wire.js';
/** A post with its links and, when asked, with its terms and featured image embedded. */
export declare function linkedPost(dataSet: WireDataSet, post: WirePost, isEmbedding: boolean): object;
/** A term with its links. */
export declare function linkedTerm(dataSet: WireDataSet, term: WireTerm): object;
/** An image with its links. */
export declare function linkedMedia(dataSet: WireDataSet, media: WireMedia): object;
