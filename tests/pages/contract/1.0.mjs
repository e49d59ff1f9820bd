/**
 * What users of 1.0.0 have pasted, saved and programmed against, written by hand from its README on
 * the day it was published. Names are never taken out here before 2.0.0; new ones join when a minor
 * version has published them.
 */
export const contract = {
  attributes: {
    'talkoo-board': [
      'association',
      'doctor',
      'heading-level',
      'kinds',
      'lang',
      'municipality',
      'settings',
      'source',
      'structured-data',
      'url-prefix',
    ],
    'talkoo-listing': [
      'heading-level',
      'lang',
      'municipality',
      'overview',
      'settings',
      'source',
      'url-prefix',
    ],
  },
  parts: ['foot', 'kinds', 'more', 'notice', 'search', 'status'],
  tokens: [
    '--talkoo-accent',
    '--talkoo-accent-ink',
    '--talkoo-free',
    '--talkoo-line',
    '--talkoo-muted',
    '--talkoo-radius',
    '--talkoo-space',
    '--talkoo-tint',
  ],
  events: {
    'talkoo-load': ['diagnostics'],
    'talkoo-query-change': ['kind', 'filterCount', 'hasWords', 'found'],
    'talkoo-record-open': ['kind', 'recordId'],
    'talkoo-contact': ['kind', 'means'],
  },
  settings: [
    '$schema',
    'accessibilityFeedback',
    'bilingual',
    'limit',
    'looks',
    'map',
    'messages',
    'regions',
    'reportAddress',
    'sources',
    'timeoutMs',
  ],
  exports: ['BoardElement', 'ContactEvent', 'LoadEvent', 'QueryChangeEvent', 'RecordOpenEvent'],
  types: [
    'BoardSettings',
    'ContactMeans',
    'Diagnosis',
    'FailureName',
    'Kind',
    'LeftOut',
    'ListingElement',
    'LooksSettings',
    'MapSettings',
    'RecordIssue',
    'SettingsIssue',
    'SkipReason',
    'SourceSettings',
    'Tally',
  ],
  members: ['diagnostics', 'reload', 'loadListing', 'version'],
  block: [
    'association',
    'doctor',
    'headingLevel',
    'kinds',
    'lang',
    'municipality',
    'settings',
    'source',
    'structuredData',
    'urlPrefix',
  ],
  /** Below the folder of a version. */
  files: [
    'SECURITY.md',
    'board.html',
    'canary/canary.mjs',
    'canary/talkootaulu-canary.yml',
    'integrity.json',
    'licenses.md',
    'papers/contacts.json',
    ...['accessibility', 'licences', 'policy', 'privacy', 'support'].flatMap((name) =>
      ['fi', 'sv', 'en'].flatMap((tag) => [
        `papers/${name}.${tag}.html`,
        `papers/${name}.${tag}.txt`,
      ]),
    ),
    'sbom.json',
    'server/_headers',
    'server/apache.htaccess',
    'server/nginx.conf',
    'server/web.config',
    'talkoo-frame.js',
    'talkoo.schema.json',
    'talkootaulu.classic.js',
    'talkootaulu.js',
    'webmaster/index.html',
    'webmaster/measuring.html',
    'webmaster/theming.html',
    'wordpress/talkootaulu.zip',
  ],
};

/** Addresses of views as boards of 1.0.0 wrote them, and what residents saw there. */
export const views = [
  { address: 'tt-q=kuoro', sees: { tab: 'Kaikki', words: 'kuoro' } },
  { address: 'tt-q=kerho&tt-kind=activities', sees: { tab: 'Toiminta', words: 'kerho' } },
  {
    address: 'tt-kind=events&tt-view=calendar',
    sees: { tab: 'Tapahtumat', pressed: ['Viikoittain'] },
  },
  { address: 'tt-kind=events&tt-when=2026-01-01%2F', sees: { chips: ['1.1.2026 alkaen'] } },
  {
    address: 'tt-kind=events&tt-when=weekend&tt-way=on-site&tt-language=fi',
    sees: { tab: 'Tapahtumat', chips: ['viikonloppuna', 'paikan päällä', 'suomeksi'] },
  },
  {
    address: 'tt-kind=activities&tt-weekday=2&tt-age=seniors&tt-free=yes',
    sees: { tab: 'Toiminta', chips: ['tiistaisin', 'ikäihmiset', 'maksuton'] },
  },
  {
    address: 'tt-theme=ulkoilu&tt-theme=urheilu&tt-place=Hakala&tt-order=newest',
    sees: { chips: ['ulkoilu', 'urheilu', 'Hakala'], order: 'viimeksi muokattu ensin' },
  },
  {
    address:
      'tt-kind=premises&tt-capacity=20&tt-equipment=keittiö&tt-booking=email&tt-stepfree=yes',
    sees: { chips: ['vähintään 20 henkilöä', 'keittiö', 'sähköpostilla', 'esteetön'] },
  },
];

/** Values of the tokens that are unlike the board's own and can be read on a white page. */
export const tokenValues = {
  '--talkoo-accent': '#7a0050',
  '--talkoo-accent-ink': '#fff2c0',
  '--talkoo-free': '#3d4a00',
  '--talkoo-line': '#b00020',
  '--talkoo-muted': '#402060',
  '--talkoo-radius': '17px',
  '--talkoo-space': '51px',
  '--talkoo-tint': '#fff0d0',
};

/** What authors have written in the shortcode [talkootaulu]. */
export const shortcode = [
  'association',
  'doctor',
  'heading-level',
  'kinds',
  'lang',
  'municipality',
  'settings',
  'source',
  'structured-data',
  'url-prefix',
];
