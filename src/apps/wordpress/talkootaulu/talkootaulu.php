<?php
/**
 * Plugin Name:       Talkootaulu
 * Description:       A block and a shortcode that show a municipality's associations, activities, events, volunteer tasks and premises from a Toimeksi-style service.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later OR EUPL-1.2
 * License URI:       https://www.gnu.org/licenses/old-licenses/gpl-2.0.html
 * Text Domain:       talkootaulu
 * Domain Path:       /languages
 *
 * Everything it knows stands in the post, as the block's or the shortcode's attributes: it has no
 * settings page, stores nothing, and leaves nothing when it is deleted.
 */

defined('ABSPATH') || exit;

const TALKOOTAULU_VERSION = '{version}';
const TALKOOTAULU_KINDS = ['associations', 'activities', 'events', 'volunteer-tasks', 'premises'];

require __DIR__ . '/render.php';
require __DIR__ . '/editor-words.php';

add_action('init', function () {
    load_plugin_textdomain('talkootaulu', false, dirname(plugin_basename(__FILE__)) . '/languages');
    $needed = ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element'];
    $editor = plugins_url('editor.js', __FILE__);
    wp_register_script('talkootaulu-editor', $editor, $needed, TALKOOTAULU_VERSION, true);
    wp_add_inline_script('talkootaulu-editor', talkootaulu_editor_words(), 'before');
    register_block_type(__DIR__, ['render_callback' => 'talkootaulu_render_block']);
    add_shortcode('talkootaulu', 'talkootaulu_render_shortcode');
});

/** WordPress before 6.5 knows no modules: its tag becomes one here. */
add_filter('script_loader_tag', function ($tag, $handle, $src) {
    return $handle === 'talkootaulu'
        ? wp_get_script_tag(['type' => 'module', 'id' => 'talkootaulu-js', 'src' => $src])
        : $tag;
}, 10, 3);

/** Asks for the board's script on this page, from the plugin's own folder; twice is once. */
function talkootaulu_enqueue()
{
    $script = plugins_url('assets/talkootaulu.js', __FILE__);
    if (function_exists('wp_enqueue_script_module')) {
        wp_enqueue_script_module('talkootaulu', $script, [], TALKOOTAULU_VERSION);
    } else {
        wp_enqueue_script('talkootaulu', $script, [], TALKOOTAULU_VERSION, true);
    }
}
