<?php
/* Turns what an author wrote, which may be anything, into the board's element. */

defined('ABSPATH') || exit;

/** Renders the block. Its attributes are the element's, in the spelling of JavaScript. */
function talkootaulu_render_block($attributes)
{
    return talkootaulu_render([
        'source' => $attributes['source'] ?? '',
        'municipality' => $attributes['municipality'] ?? '',
        'association' => $attributes['association'] ?? '',
        'kinds' => implode(' ', (array) ($attributes['kinds'] ?? [])),
        'lang' => $attributes['lang'] ?? '',
        'heading-level' => $attributes['headingLevel'] ?? '',
        'url-prefix' => $attributes['urlPrefix'] ?? '',
        'settings' => $attributes['settings'] ?? '',
        'structured-data' => $attributes['structuredData'] ?? false,
        'doctor' => $attributes['doctor'] ?? false,
    ]);
}

/** Renders [talkootaulu source="…" municipality="…"]. An attribute without a value stands at a number. */
function talkootaulu_render_shortcode($attributes)
{
    $written = talkootaulu_unquoted((array) $attributes);
    $bare = array_filter($written, 'is_int', ARRAY_FILTER_USE_KEY);
    foreach (array_intersect(['structured-data', 'doctor'], $bare) as $name) {
        $written[$name] = true;
    }
    return talkootaulu_render($written);
}

/**
 * Takes away the quotes that a word processor left around values, which WordPress takes for text,
 * and joins again what it cut at the spaces between them.
 */
function talkootaulu_unquoted(array $attributes)
{
    $quote = '["\'\x{2018}-\x{201f}\x{2033}\x{ab}\x{bb}]';
    $read = [];
    $open = null;
    foreach ($attributes as $name => $value) {
        $text = html_entity_decode((string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8');
        $is_cut_off = $open !== null && is_int($name);
        $name = $is_cut_off ? $open : $name;
        $read[$name] = $is_cut_off ? "$read[$name] $text" : $text;
        $is_open = preg_match("/^$quote/u", $read[$name]) && !preg_match("/.$quote,?$/u", $read[$name]);
        $open = $is_open && is_string($name) ? $name : null;
    }
    return array_map(function ($text) use ($quote) {
        return preg_replace(["/^($quote|[\s,])+/u", "/($quote|[\s,])+$/u"], '', $text) ?? $text;
    }, $read);
}

/**
 * The element with a link to the source inside, or a line for those who can mend it.
 *
 * @param array $written Attributes by the element's names; whatever is no use is left out.
 * @return string HTML, escaped.
 */
function talkootaulu_render(array $written)
{
    $read = function ($name) use ($written) {
        return is_scalar($written[$name] ?? null) ? trim((string) $written[$name]) : '';
    };
    $matching = function ($name, $pattern) use ($read) {
        return preg_match($pattern, $read($name)) ? $read($name) : '';
    };
    $kinds = preg_split('/[\s,]+/', strtolower($read('kinds')));
    $source = talkootaulu_source_address($read('source'));
    $settings = esc_url_raw($read('settings'), ['https', 'http']);
    if ($source === '' && $settings === '') {
        return talkootaulu_note();
    }
    $attributes = array_filter([
        'source' => esc_url($source),
        'municipality' => esc_attr(sanitize_text_field($read('municipality'))),
        'association' => esc_attr(sanitize_text_field($read('association'))),
        'kinds' => esc_attr(implode(' ', array_intersect($kinds, TALKOOTAULU_KINDS))),
        'lang' => esc_attr($matching('lang', '/^[a-z]{2,3}(-[a-z\d]{1,8})*$/iD')),
        'heading-level' => esc_attr($matching('heading-level', '/^[2-6]$/D')),
        'url-prefix' => esc_attr($matching('url-prefix', '/^[a-z\d-]{1,20}$/iD')),
        'settings' => esc_url($settings),
    ]);
    $html = '';
    foreach ($attributes as $name => $escaped) {
        $html .= " $name=\"$escaped\"";
    }
    $html .= filter_var($read('structured-data'), FILTER_VALIDATE_BOOLEAN) ? ' structured-data' : '';
    // The checklist is for those who ask for it in the page's address, never for every visitor.
    $has_doctor = $read('doctor') === 'address' || filter_var($read('doctor'), FILTER_VALIDATE_BOOLEAN);
    $html .= $has_doctor ? ' doctor="address"' : '';
    talkootaulu_enqueue();
    return "<talkoo-board$html>" . talkootaulu_fallback($source, $read('municipality')) . '</talkoo-board>';
}

/** The address of a source as a browser may be given it; '' for anything but http and https. */
function talkootaulu_source_address($text)
{
    $has_scheme = preg_match('#^[a-z][a-z\d+.-]*:(?!\d)#i', $text);
    $address = $text === '' || $has_scheme || $text[0] === '/' ? $text : "https://$text";
    return esc_url_raw($address, ['https', 'http']);
}

/** What stands there before the board does and when it cannot: a link to the source, escaped. */
function talkootaulu_fallback($source, $municipality)
{
    $place = sanitize_text_field($municipality);
    $name = __('Associations and activities', 'talkootaulu');
    $text = $place === '' ? $name : "$name: $place";
    if ($source === '') {
        return '<p>' . esc_html($text) . '</p>';
    }
    $host = preg_replace('/^www\./', '', (string) wp_parse_url($source, PHP_URL_HOST));
    $label = $host === '' ? $text : "$text ($host)";
    return '<p><a href="' . esc_url(talkootaulu_front_page($source)) . '">' . esc_html($label) . '</a></p>';
}

/** The front page of a source's site, whichever form its address has; by the rule of the board itself. */
function talkootaulu_front_page($source)
{
    $address = preg_replace('/[?#].*$/s', '', $source);
    return preg_replace('#/(wp-json(/.*)?|index\.php)?$#', '', $address) . '/';
}

/** What is wrong, for those who may edit; visitors see nothing of it. */
function talkootaulu_note()
{
    if (!current_user_can('edit_posts')) {
        return '';
    }
    $text = __('Talkootaulu: write the address of the source, beginning with https://. Only editors see this line.', 'talkootaulu');
    return '<p>' . esc_html($text) . '</p>';
}
