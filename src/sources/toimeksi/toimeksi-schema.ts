import { object, string } from '../schema.js';

/*
 * The wire of a Toimeksi-style site: the WordPress REST API with `tm_*` post types.
 * https://developer.wordpress.org/rest-api/reference/posts/, WordPress 4.9 to 6.5, checked 2026-11-22.
 */

/**
 * What one post must have. All else is read by path and falls back to nothing, never to an error:
 * ids are numbers that some plugins send as text, and PHP sends `[]` or `false` for empty objects.
 */
export const toimeksiPost = object({ title: object({ rendered: string() }) });

/** What one term must have, on its own route and in `_embedded`; its `id` is read by path. */
export const toimeksiTerm = object({ name: string() });

/** The taxonomies whose terms name a record's municipality, village, themes and region. */
export type ToimeksiTaxonomy = 'tm_municipality' | 'tm_village' | 'tm_keyword' | 'tm_sote-alue';
