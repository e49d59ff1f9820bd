<?php
/* Settings of the test site: SQLite, no mail, no updates, nothing from outside. */
foreach (['DB_NAME' => 'wordpress', 'DB_USER' => '', 'DB_PASSWORD' => '', 'DB_HOST' => '', 'DB_CHARSET' => 'utf8mb4', 'DB_COLLATE' => ''] as $name => $value) {
    define($name, $value);
}
define('DB_DIR', getenv('TALKOO_DATABASE'));
define('DB_FILE', 'wordpress.sqlite');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) {
    define($name, "for tests only $name");
}
$table_prefix = 'wp_';
define('WP_HOME', getenv('TALKOO_ADDRESS'));
define('WP_SITEURL', getenv('TALKOO_ADDRESS'));
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEFAULT_THEME', 'none');
define('WP_DEBUG', false);
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
