/**
 * The headers that a web server sends with the board's files: pages on other servers may read them,
 * also from sandboxed frames and where `Cross-Origin-Embedder-Policy` is set, and nobody takes a
 * file for something else.
 */
export const fileHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * What a server sends besides with the pages for webmasters: no other site may show them in a frame
 * and have their buttons pressed unseen. Pages cannot say that of themselves.
 */
export const webmasterHeaders = { 'Content-Security-Policy': "frame-ancestors 'self'" };

/**
 * How long browsers keep a file: those of a version never change, those of a floating name do; the
 * settings file that a webmaster puts beside them is asked for each time.
 */
export const caching = {
  version: 'public, max-age=31536000, immutable',
  floating: 'public, max-age=600',
  settings: 'no-cache',
};
