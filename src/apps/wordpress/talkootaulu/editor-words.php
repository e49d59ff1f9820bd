<?php
/* The words of the block in the editor: WordPress translates them here, the script only shows them. */

defined('ABSPATH') || exit;

/** JavaScript that hands the words to the editor's script, which takes them from there. */
function talkootaulu_editor_words()
{
    $words = [
        'title' => 'Talkootaulu',
        'instructions' => __('Visitors see associations, activities, events, volunteer tasks and premises here. The editor shows only what they are read from.', 'talkootaulu'),
        'source' => __('Source', 'talkootaulu'),
        'sourceHelp' => __('Address of the Toimeksi-style service, such as https://www.example.org', 'talkootaulu'),
        'municipality' => __('Municipality', 'talkootaulu'),
        'municipalityHelp' => __('One name, or several with commas. Empty shows the whole source.', 'talkootaulu'),
        'kinds' => __('What is shown', 'talkootaulu'),
        'kindNames' => [
            'associations' => __('Associations', 'talkootaulu'),
            'activities' => __('Activities', 'talkootaulu'),
            'events' => __('Events', 'talkootaulu'),
            'volunteer-tasks' => __('Volunteer tasks', 'talkootaulu'),
            'premises' => __('Premises', 'talkootaulu'),
        ],
        'language' => __('Language', 'talkootaulu'),
        'languages' => [
            '' => __('As the page', 'talkootaulu'),
            'fi' => 'suomi',
            'fi-x-selko' => 'selkosuomi',
            'sv' => 'svenska',
            'en' => 'English',
        ],
        'headingLevel' => __('Level of headings', 'talkootaulu'),
        'headingLevelHelp' => __('One more than the heading above: 2 below the title of the page.', 'talkootaulu'),
        'association' => __('One association only', 'talkootaulu'),
        'associationHelp' => __('Its name as the source writes it, or its business id. Empty shows all associations.', 'talkootaulu'),
        'more' => __('More settings', 'talkootaulu'),
        'urlPrefix' => __('Prefix in the page’s address', 'talkootaulu'),
        'urlPrefixHelp' => __('For instance tt: visitors can then link to what they have found. Empty leaves the address alone.', 'talkootaulu'),
        'settings' => __('Settings file', 'talkootaulu'),
        'settingsHelp' => __('Address of a talkoo.json, if you have one.', 'talkootaulu'),
        'structuredData' => __('Tell search engines of what is on view', 'talkootaulu'),
        'doctor' => __('Checklist for whoever keeps the page', 'talkootaulu'),
        'doctorHelp' => __('Shows while the page’s address has ?talkoo-doctor at its end: what is wrong and how to mend it.', 'talkootaulu'),
    ];
    return 'var talkootauluWords = ' . wp_json_encode($words, JSON_HEX_TAG | JSON_HEX_AMP) . ';';
}
