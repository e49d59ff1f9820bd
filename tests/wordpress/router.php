<?php
/* Serves the site with PHP's built-in server: files as they are, all else through WordPress. */

$request = [
    'method' => $_SERVER['REQUEST_METHOD'],
    'uri' => $_SERVER['REQUEST_URI'],
    'origin' => $_SERVER['HTTP_ORIGIN'] ?? null,
    'cookie' => $_SERVER['HTTP_COOKIE'] ?? null,
    'referer' => $_SERVER['HTTP_REFERER'] ?? null,
];
file_put_contents(getenv('TALKOO_REQUESTS'), json_encode($request) . "\n", FILE_APPEND | LOCK_EX);

$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
if ($path !== '/' && is_file($root . $path)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
chdir($root);
require $root . '/index.php';
