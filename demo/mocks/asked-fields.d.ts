/**
 * Leaves out the top-level fields that `_fields` does not name, as WordPress does.
 *
 * WordPress embeds only what the kept links lead to: without `_links` there is nothing embedded.
 */
export declare function withoutUnasked(body: unknown, url: URL): unknown;
