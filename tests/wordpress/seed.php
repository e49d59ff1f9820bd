<?php
/*
 * Installs WordPress and fills it with the data set: php seed.php SITE-FOLDER DATA-SET.JSON
 *
 * Rows go straight into the tables, many at a time: wp_insert_post() asks the database a dozen
 * questions for each post, and took 8 s for the 550 records that take less than 1 s this way.
 */

[, $site, $file] = $argv;
$started = microtime(true);
$_SERVER['HTTP_HOST'] = preg_replace('#^https?://#', '', getenv('TALKOO_ADDRESS'));
$_SERVER += ['REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET'];
/* No mail is to leave this machine, and there may be no program to send it with. */
function wp_mail()
{
    return true;
}
define('WP_INSTALLING', true);
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$data = json_decode(file_get_contents($file), true, 512, JSON_THROW_ON_ERROR);
$password = getenv('TALKOO_PASSWORD');
wp_install($data['name'], 'admin', 'admin@example.org', true, '', $password);
wp_insert_user(['user_login' => 'kirjoittaja', 'user_pass' => $password, 'role' => 'author']);
/* update_option() would refuse a language that WordPress itself has no words for here. */
$wpdb->replace($wpdb->options, ['option_name' => 'WPLANG', 'option_value' => 'fi']);
if (is_file(WP_PLUGIN_DIR . '/talkootaulu/talkootaulu.php')) {
    update_option('active_plugins', ['talkootaulu/talkootaulu.php']);
}
update_option('permalink_structure', getenv('TALKOO_PERMALINKS'));
update_option('timezone_string', 'Europe/Helsinki');
do_action('init');
$installed = microtime(true);

/* Writes rows of one shape into a table, fifty at a time; stops when the database refuses. */
function insert_rows(string $table, array $rows): void
{
    global $wpdb;
    foreach (array_chunk($rows, 50) as $some) {
        $columns = implode(', ', array_keys($some[0]));
        $row = '(' . implode(', ', array_fill(0, count($some[0]), '%s')) . ')';
        $values = array_merge(...array_map('array_values', $some));
        $places = implode(', ', array_fill(0, count($some), $row));
        $sql = $wpdb->prepare("INSERT INTO $table ($columns) VALUES $places", $values);
        if ($wpdb->query($wpdb->remove_placeholder_escape($sql)) === false) {
            fwrite(STDERR, "The database refused rows of $table: $wpdb->last_error\n");
            exit(1);
        }
    }
}

/* What every row of the posts table has. */
function post_row(array $own): array
{
    $date = str_replace('T', ' ', $own['date']);
    $date_gmt = str_replace('T', ' ', $own['date_gmt']);
    return [
        'ID' => $own['id'],
        'post_author' => 1,
        'post_date' => $date,
        'post_date_gmt' => $date_gmt,
        'post_modified' => $date,
        'post_modified_gmt' => $date_gmt,
        'post_title' => $own['title'],
        'post_name' => $own['slug'] . '-' . $own['id'],
        'post_content' => $own['content'] ?? '',
        'post_content_filtered' => '',
        'post_excerpt' => '',
        'post_status' => $own['status'] ?? 'publish',
        'post_password' => $own['password'] ?? '',
        'post_type' => $own['type'],
        'post_mime_type' => $own['mime_type'] ?? '',
        'guid' => getenv('TALKOO_ADDRESS') . "/?p={$own['id']}",
        'comment_status' => 'closed',
        'ping_status' => 'closed',
        'to_ping' => '',
        'pinged' => '',
    ];
}

function meta_rows(int $post_id, array $meta): array
{
    $rows = [];
    foreach (array_filter($meta, fn($value) => $value !== null) as $key => $value) {
        $rows[] = ['post_id' => $post_id, 'meta_key' => $key, 'meta_value' => maybe_serialize($value)];
    }
    return $rows;
}

/* Terms by their ids in the data set; WordPress itself makes them, as it escapes their names. */
function seed_terms(array $taxonomies): array
{
    $ids = [];
    foreach ($taxonomies as $taxonomy => $terms) {
        foreach ($terms as $term) {
            $made = wp_insert_term(wp_slash(html_entity_decode($term['name'])), $taxonomy);
            if (is_wp_error($made)) {
                fwrite(STDERR, "WordPress refused a term: {$made->get_error_message()}\n");
                exit(1);
            }
            $ids[$term['id']] = $made['term_taxonomy_id'];
        }
    }
    return $ids;
}

function image_meta(array $image): array
{
    ['width' => $width, 'height' => $height, 'file' => $file] = $image;
    return [
        '_wp_attached_file' => $file,
        '_wp_attachment_image_alt' => $image['alt'],
        '_wp_attachment_metadata' => compact('width', 'height', 'file') + ['sizes' => []],
    ];
}

function record_meta(array $post): array
{
    return [
        'toimeksi_acf' => json_encode($post['acf']),
        'toimeksi_organization' => json_encode($post['organization']),
        'toimeksi_broken' => $post['broken'] ? json_encode($post['broken']) : null,
        '_thumbnail_id' => $post['featured_media'] ?: null,
    ];
}

$wpdb->query('START TRANSACTION');
$term_ids = seed_terms($data['terms']);
$posts = [];
$meta = [];
$relations = [];
foreach ($data['media'] as $image) {
    $own = ['type' => 'attachment', 'status' => 'inherit', 'mime_type' => 'image/png'];
    $posts[] = post_row($own + $image);
    array_push($meta, ...meta_rows($image['id'], image_meta($image)));
}
foreach ($data['posts'] as $post) {
    $posts[] = post_row($post);
    array_push($meta, ...meta_rows($post['id'], record_meta($post)));
    foreach ($post['terms'] as $term) {
        $relations[] = ['object_id' => $post['id'], 'term_taxonomy_id' => $term_ids[$term]];
    }
}
insert_rows($wpdb->posts, $posts);
insert_rows($wpdb->postmeta, $meta);
insert_rows($wpdb->term_relationships, $relations);
foreach (array_keys($data['terms']) as $taxonomy) {
    wp_update_term_count_now(get_terms(['taxonomy' => $taxonomy, 'hide_empty' => false, 'fields' => 'tt_ids']), $taxonomy);
}
$wpdb->query('COMMIT');
flush_rewrite_rules(false);

printf(
    "WordPress %s installed in %.1f s, %d records in %.1f s.\n",
    $GLOBALS['wp_version'],
    $installed - $started,
    count($data['posts']),
    microtime(true) - $installed
);
