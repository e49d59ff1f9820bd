import { type PlainDate } from '../../src/base/time/plain-date.js';
import type { Random } from './random.js';
import { type PostType, type WireDataSet, type WireFields, type WireMedia, type WirePost } from './wire.js';
/** A post before the site has given it an id, dates and terms. */
export interface PostDraft {
    readonly type: PostType;
    readonly title: string;
    /** Paragraphs; see the content files. */
    readonly text: readonly string[];
    readonly municipalities: readonly string[];
    readonly villages?: readonly string[];
    readonly regions?: readonly string[];
    readonly themes?: readonly string[];
    readonly organization?: string;
    /** Whether it has a picture. */
    readonly picture?: true;
    /** What of its picture goes to the wire otherwise than of a sound one. */
    readonly media?: Partial<WireMedia>;
    readonly fields: WireFields;
    /** What goes to the wire otherwise than a sound post would. */
    readonly wire?: Partial<WirePost>;
}
/** A site that is being filled. */
export interface Site {
    readonly today: PlainDate;
    readonly random: Random;
    readonly add: (draft: PostDraft) => void;
    readonly dataSet: () => WireDataSet;
}
/** Opens an empty site. */
export declare function createSite(today: PlainDate, random: Random): Site;
