import type { HostWords } from './doctor-host-words.js';

/** What the doctor says in English of the page around a board. */
export const hostWords: HostWords = {
  headingFits: (board, before) => [
    `The board’s heading is of level ${board}, the page’s heading before it of level ${before}.`,
  ],
  headingSkips: (board, before, fitting) => [
    `The board’s heading is of level ${board}, but the page’s heading before it of level ${before}. A level is missing between them.`,
    `Write heading-level="${fitting}" on the board.`,
  ],
  headingSame: (level, below) => [
    `The board’s heading is of the same level ${level} as the heading before it.`,
    `If the heading before is the board’s own, write heading-level="${below}". If the board is a section of its own, this is right.`,
  ],
  noHeadingBefore: [
    'The page has no heading before the board.',
    'Add a main heading (h1) before the board, so that users of screen readers find their way.',
  ],

  colours: {
    ink: 'text',
    accent: 'links',
    'accent-ink': 'text on the accent colour',
    free: 'free of charge',
    muted: 'secondary text',
  },
  contrasts: (ratios) => [`On this page’s background: ${ratios}. It must be 4.5:1.`],
  tooFaint: (name, ratio) => [
    `The colour ${name} cannot be told from this page’s background well enough: ${ratio}, and it must be 4.5:1.`,
    'Choose a darker colour on a light background or a lighter one on a dark background.',
  ],
  inkTooFaint: (ratio) => [
    `The page’s own text cannot be told from its background well enough: ${ratio}, and it must be 4.5:1.`,
    'Change the colour of the page’s text or background around the board.',
  ],
  coloursUnknown: (names) => [
    `These colours cannot be measured, being in another colour space than sRGB: ${names}.`,
    'Check the contrast yourself, or write the colours as #rrggbb.',
  ],
  groundUnknown: [
    'The background of the board cannot be measured: there is a picture, a gradient or a see-through layer.',
    'Check the contrast yourself, or put a plain background behind the board.',
  ],
  systemColours: [
    'Your device puts its own colours in the place of the page’s, so contrast cannot be measured.',
    'Open the page without high contrast.',
  ],

  textSize: (text, root) => [`Text beside the board is ${text}, the page’s base ${root}.`],
  rootShrunk: (root, text) => [
    `The page’s base is ${root} and not the browser’s usual 16 px. The board does not measure from it, and its text is ${text}.`,
  ],
  textSmall: (text) => [
    `The page’s text around the board is only ${text}. The board’s own is 16 px at least, so that it may look large.`,
    'Enlarge the text around the board: font-size: 1rem or more (1.6rem if the page’s base is 62.5 %).',
  ],
  recordsSmall: (text) => [
    `The page’s styles shrink the text of records: ${text}.`,
    'Write into the page’s styles: talkoo-board li { font-size: inherit }',
  ],
  zoomed: (zoom) => [
    `The page enlarges or shrinks the board with zoom: ${zoom}. Maps and menus may be off their place.`,
    'Take zoom away around the board and use the size of text (font-size).',
  ],
  transformed: (value) => [
    `The page changes the board’s letters with text-transform: ${value}. That is hard to read.`,
    'Write into the page’s styles: talkoo-board { text-transform: none }',
  ],
  linesTight: (ratio) => [
    `The lines stand too close: the line height is ${ratio} times the size of text.`,
    'Write into the page’s styles: talkoo-board { line-height: 1.5 }',
  ],
  notSelectable: [
    'The page forbids to select text, so that a phone number cannot be copied.',
    'Write into the page’s styles: talkoo-board { user-select: text }',
  ],
  notClickable: [
    'The page forbids clicks in the board (pointer-events: none).',
    'Write into the page’s styles: talkoo-board { pointer-events: auto }',
  ],

  pageSound: ['The page’s structure suits the board.'],
  quirks: [
    'The page is in the browser’s old mode (quirks mode), because <!doctype html> is missing at its start. Sizes may differ from other pages.',
    'Add <!doctype html> as the first line of the template.',
  ],
  noViewport: [
    'The page has no viewport: on a phone its text is small.',
    'Add <meta name="viewport" content="width=device-width, initial-scale=1"> to the template.',
  ],
  noZooming: [
    'The page forbids zooming on a phone (viewport).',
    'Take user-scalable=no and maximum-scale out of the template’s viewport.',
  ],
  baseAddress: (address) => [
    `The page has <base href>: the board’s relative address is read from ${address}.`,
    'Write the whole address into the attribute source, with https://.',
  ],

  placeSound: (width) => [`The board has ${width} of room.`],
  narrow: (width) => [
    `The board has only ${width} of room.`,
    'Move the board to a wider column, best of 320 px or more.',
  ],
  unseen: [
    'The board is hidden: the page does not show it at all just now.',
    'If it is in a closed tab or accordion, open that. Else look for display: none or visibility: hidden.',
  ],
  clipped: (element) => [
    `Part of the board is hidden, because the element ${element} clips what it holds (overflow).`,
    'Take away its fixed height or width, or the style overflow: hidden.',
  ],
  edited: [
    'The board is in text that is being edited, so it shows only your own link.',
    'Look at the published page. There the whole board shows.',
  ],

  policySound: ['The browser has forbidden none of the board’s requests on this page.'],
  policyInPage: [
    'The page’s own Content-Security-Policy (meta) allows the board’s requests, and the browser has forbidden none.',
  ],
  policyForbids: (directive, addresses) => [
    `The page’s Content-Security-Policy forbids the address ${addresses}.`,
    `Ask the keepers of the server to change the line ${directive} of the policy to this, or to add it where there is none:`,
  ],
  policyForbidsNames: (names) => [
    `The page’s Trusted Types forbid the names ${names}.`,
    'Ask the keepers of the server to change the line trusted-types of the policy to this:',
  ],
  policyNeeds: [
    'All that the board needs with these settings, where the page has a Content-Security-Policy. The last line is for Trusted Types only.',
  ],
};
