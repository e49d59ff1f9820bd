<?php
/*
 * Plugin Name: Toimeksi-style site
 * Description: Registers the post types, taxonomies and REST fields of a Toimeksi-style site.
 */

const TOIMEKSI_TYPES = ['tm_organization', 'tm_activity', 'tm_event', 'tm_volunteer', 'tm_premise'];
const TOIMEKSI_TAXONOMIES = ['tm_municipality', 'tm_village', 'tm_sote-alue', 'tm_keyword'];

/* Fields of a post as JSON, as they came from the data set. */
function toimeksi_stored(int $post_id, string $name)
{
    $json = get_post_meta($post_id, "toimeksi_$name", true);
    return is_string($json) && $json !== '' ? json_decode($json) : null;
}

add_action('init', function () {
    foreach (TOIMEKSI_TYPES as $type) {
        register_post_type($type, [
            'label' => $type,
            'public' => true,
            'show_in_rest' => true,
            'rest_base' => $type,
            'supports' => ['title', 'editor', 'excerpt', 'thumbnail'],
        ]);
    }
    foreach (TOIMEKSI_TAXONOMIES as $taxonomy) {
        register_taxonomy($taxonomy, TOIMEKSI_TYPES, [
            'label' => $taxonomy,
            'public' => true,
            'hierarchical' => $taxonomy !== 'tm_keyword',
            'show_in_rest' => true,
            'rest_base' => $taxonomy,
        ]);
    }
});

add_action('rest_api_init', function () {
    register_rest_field(TOIMEKSI_TYPES, 'acf', [
        'get_callback' => fn($post) => toimeksi_stored($post['id'], 'acf') ?? false,
    ]);
    register_rest_field(array_slice(TOIMEKSI_TYPES, 1), 'organization', [
        'get_callback' => fn($post) => toimeksi_stored($post['id'], 'organization') ?? '',
    ]);
});

/* A few records are broken on purpose in ways that WordPress itself would not store. */
foreach (TOIMEKSI_TYPES as $type) {
    add_filter("rest_prepare_$type", function (WP_REST_Response $response, WP_Post $post) {
        $broken = toimeksi_stored($post->ID, 'broken');
        if ($broken) {
            $response->set_data(array_merge($response->get_data(), (array) $broken));
        }
        return $response;
    }, 10, 2);
}
