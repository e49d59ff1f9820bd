/** The five post types of a Toimeksi-style site, as its routes name them. */
export declare const postTypes: readonly ["tm_organization", "tm_activity", "tm_event", "tm_volunteer", "tm_premise"];
/** One of the five post types. */
export type PostType = (typeof postTypes)[number];
/** The four taxonomies of a Toimeksi-style site, as its routes name them. */
export declare const taxonomies: readonly ["tm_municipality", "tm_village", "tm_sote-alue", "tm_keyword"];
/** One of the four taxonomies. */
export type Taxonomy = (typeof taxonomies)[number];
/** A term as WordPress sends it; `name` is HTML, so "&" stands in it as an entity. */
export interface WireTerm {
    readonly id: number;
    readonly count: number;
    readonly description: string;
    readonly link: string;
    readonly name: string;
    readonly slug: string;
    readonly taxonomy: Taxonomy;
    readonly parent: number;
    readonly meta: readonly [];
}
/** A featured image as WordPress sends it. */
export interface WireMedia {
    readonly id: number;
    readonly date: string;
    readonly slug: string;
    readonly type: 'attachment';
    readonly link: string;
    readonly title: {
        readonly rendered: string;
    };
    readonly alt_text: string;
    readonly caption: {
        readonly rendered: string;
    };
    readonly media_type: 'image';
    readonly mime_type: 'image/png';
    readonly media_details: {
        readonly width: number;
        readonly height: number;
        readonly file: string;
        readonly sizes: Readonly<Record<string, never>>;
    };
    readonly source_url: string;
}
/** Text that WordPress has turned into HTML. `rendered` is a string, but in a poisoned record. */
export interface WireText {
    readonly rendered: unknown;
    readonly protected?: boolean;
}
/** What Advanced Custom Fields makes of a post's own fields: `false` or `[]` when there are none. */
export type WireFields = Readonly<Record<string, unknown>> | false | readonly [];
/** A post as WordPress sends it, without its links and embedded parts. */
export interface WirePost {
    readonly id: number;
    /** Local time of the site, without zone: when the post was published, not when anything happens. */
    readonly date: string;
    readonly date_gmt: string;
    readonly guid: {
        readonly rendered: string;
    };
    readonly modified: string;
    readonly modified_gmt: string;
    readonly slug: string;
    readonly status: 'publish';
    readonly type: PostType;
    readonly link?: string;
    readonly title: WireText;
    readonly content: WireText;
    readonly excerpt: WireText;
    /** Id of the image; 0 is none. */
    readonly featured_media: number;
    readonly template: '';
    readonly meta: readonly [];
    readonly tm_municipality: readonly number[];
    readonly tm_village: readonly number[];
    readonly 'tm_sote-alue': readonly number[];
    readonly tm_keyword: readonly number[];
    /** Name of the association behind an activity, event, task or premises; '' when not told. */
    readonly organization?: string;
    readonly acf: WireFields;
}
/** All that a Toimeksi-style site has to tell, newest post first as WordPress lists them. */
export interface WireDataSet {
    /** Name of the site. */
    readonly name: string;
    /** Origin that links and images point at. */
    readonly origin: string;
    readonly terms: Readonly<Record<Taxonomy, readonly WireTerm[]>>;
    readonly posts: Readonly<Record<PostType, readonly WirePost[]>>;
    readonly media: readonly WireMedia[];
}
