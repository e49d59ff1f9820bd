import type { Kind } from '../../model/kind.js';

/*
 * What a Toimeksi-style site sends.
 *
 * Source: the WordPress REST API (`GET {wp-json}/wp/v2/{type}`),
 * https://developer.wordpress.org/rest-api/reference/posts/, checked against WordPress 6.1 and 6.5 on
 * 2026-11-22; the types and taxonomies `tm_*` from the public tools that read such sites. The fields
 * of `tm_volunteer` are public knowledge (the Linked Events importer of 2021 reads
 * `volunteer_location`, `volunteer_start_date` and their like); those of the other types are a default
 * that follows them, and settings can name others.
 */

/** The types of posts, which are the names of their routes too. */
export const postTypes = {
  associations: 'tm_organization',
  activities: 'tm_activity',
  events: 'tm_event',
  'volunteer-tasks': 'tm_volunteer',
  premises: 'tm_premise',
} as const satisfies Readonly<Record<Kind, string>>;

/** The taxonomies whose terms name a record's municipality, village, themes and region. */
export type ToimeksiTaxonomy = 'tm_municipality' | 'tm_village' | 'tm_keyword' | 'tm_sote-alue';

/** Text as WordPress renders it: HTML with entities. */
interface Rendered {
  readonly rendered: string;
}

/**
 * A post as it should come. Nothing of it is sure: each value is looked up by its path, and read for
 * what it is. An empty object may come as `[]` or `false`, since PHP has one kind of array, and
 * numbers as text.
 */
export interface ToimeksiPost extends Readonly<Record<ToimeksiTaxonomy, readonly number[]>> {
  readonly id: number;
  /** The post's public page. */
  readonly link: string;
  readonly title: Rendered;
  /** `protected` tells that a password is needed. */
  readonly content: Rendered & { readonly protected: boolean };
  readonly excerpt: Rendered;
  /** 'YYYY-MM-DDTHH:MM:SS' in UTC although no 'Z' says so. */
  readonly modified_gmt: string;
  /** A language tag; sent by sites with a plugin for languages only. */
  readonly lang?: string;
  /** Fields of the plugin Advanced Custom Fields: texts, numbers, rows, `false` or '' for empty ones. */
  readonly acf: Readonly<Record<string, unknown>> | readonly [] | false;
  /** Name of the association behind a volunteer task. */
  readonly organization?: string;
  /** What `_embed` asks for lies here; WordPress sends it only with `_links`. */
  readonly _links: unknown;
  readonly _embedded?: {
    readonly 'wp:term'?: readonly (readonly { readonly id: number; readonly name: string }[])[];
    readonly 'wp:featuredmedia'?: readonly unknown[];
  };
}

/** What a list is asked for of each post, besides fields that settings name. */
export const askedFields = [
  'id',
  'link',
  'title',
  'content',
  'excerpt',
  'modified_gmt',
  'lang',
  'acf',
  'organization',
  'tm_municipality',
  'tm_village',
  'tm_keyword',
  'tm_sote-alue',
  '_links',
  '_embedded',
] as const satisfies readonly (keyof ToimeksiPost)[];

/** What a list is to bring along with each post: the names of its terms, and its picture. */
export const embedded = 'wp:term,wp:featuredmedia';

/** What the names of a type's own fields begin with. */
export const fieldPrefixes: Readonly<Record<Kind, string>> = {
  associations: 'organization',
  activities: 'activity',
  events: 'event',
  'volunteer-tasks': 'volunteer',
  premises: 'premise',
};
