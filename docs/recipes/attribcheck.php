<?php
/**
 * Plugin Name: attribcheck before publishing
 * Description: Asks attribcheck who says so, and keeps a story from being published while a finding stands.
 *
 * Put this file into wp-content/mu-plugins/ and run `attribcheck serve` on the same machine.
 */

const ATTRIBCHECK = 'http://127.0.0.1:8642/report?name=story.json';

add_filter('rest_pre_insert_post', 'attribcheck_before_publishing');

/**
 * Refuses a story that is about to be published and has findings; all else passes.
 *
 * A checker that cannot be reached lets the story pass, and is told in the log: the newsroom's
 * deadline goes before its tools.
 */
function attribcheck_before_publishing($post) {
    if (is_wp_error($post) || ($post->post_status ?? '') !== 'publish') {
        return $post;
    }
    $stored = empty($post->ID) ? null : get_post($post->ID);
    $story = [
        'title' => ['raw' => $post->post_title ?? ($stored->post_title ?? '')],
        'content' => ['raw' => $post->post_content ?? ($stored->post_content ?? '')],
    ];
    $answer = wp_remote_post(ATTRIBCHECK, [
        'headers' => ['Content-Type' => 'application/json'],
        'body' => wp_json_encode($story),
        'timeout' => 30,
    ]);
    if (is_wp_error($answer) || wp_remote_retrieve_response_code($answer) !== 200) {
        error_log('attribcheck did not answer; the story was not checked');
        return $post;
    }
    if (wp_remote_retrieve_header($answer, 'attribcheck-fails') !== 'true') {
        return $post;
    }
    $report = json_decode(wp_remote_retrieve_body($answer), true);
    $told = array_map(
        fn($finding) => $finding['code'] . ': ' . $finding['message'],
        $report['findings']
    );
    return new WP_Error('attribcheck', implode("\n", $told), ['status' => 422]);
}
