import type { LegalTextWriter } from '../legal-text.js';

export const policy: LegalTextWriter = ({ version, policy: lines, trustedTypes }) => ({
  title: `Talkootaulu and the page’s Content-Security-Policy, version ${version}`,
  sections: [
    {
      key: 'lines',
      heading: 'Lines that the board needs',
      blocks: [
        'Add these sources to the page’s policy, to the directives that it already has. Leave out servers that your board does not have. The board needs nothing else: no style-src, and nothing that begins with unsafe.',
        { lines },
      ],
    },
    {
      key: 'nonce',
      heading: 'Nonce and strict-dynamic',
      blocks: [
        'If the policy has a nonce and strict-dynamic, give the board’s script element the same nonce. Then script-src need not list the server.',
      ],
    },
    {
      key: 'types',
      heading: 'Trusted Types',
      blocks: [
        `These names are needed only if the page’s policy has a list of trusted-types. Without lit-html your own link stays on the page. Without talkoo-rich-text the listings’ texts show without their formatting. If the page has another copy of the library Lit or uses talkootaulu.classic.js, add 'allow-duplicates' too: without it the latter lacks the calendar and the map, for example.`,
        { lines: trustedTypes },
      ],
    },
    {
      key: 'frame',
      heading: 'The board in a frame',
      blocks: [
        'If the board is in an iframe, the page needs only frame-src with the server that has the board’s files. If the frame fits its height (talkoo-frame.js), script-src needs that server too. The lines above are then for the frame’s own page.',
      ],
    },
    {
      key: 'permissions',
      heading: 'Permissions-Policy',
      blocks: [
        'If the page limits what the browser can do, these three are of use to the board: geolocation (nearest first), clipboard-write (copying the link) and web-share (sharing the link). Without them the rest of the board works.',
      ],
    },
  ],
});
