import type { DoctorWords } from '../doctor-words.js';
import messages from './first.js';

/** What the doctor says in English. */
const en: DoctorWords = {
  title: 'The board’s checklist',
  outcomes: { wrong: 'To mend', look: 'Look at this', wait: 'Under way', well: 'In order' },
  topics: {
    script: 'Script',
    attributes: 'Attributes',
    settings: 'Settings',
    source: 'Source',
    municipality: 'Municipality',
    records: 'Records',
    freshness: 'Age of the data',
    language: 'Language',
    heading: 'Heading level',
    contrast: 'Colour contrast',
    text: 'Text',
    page: 'Page',
    place: 'Place on the page',
    policy: 'The page’s protection (CSP)',
    needs: 'Lines for the protection',
    fallback: 'Fallback link',
  },
  allWell: 'All is in order',
  waiting: 'Checking',
  toMend: (count) => (count === 1 ? '1 thing to mend' : `${count} things to mend`),
  toLookAt: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  inOrder: (count) => `In order (${count})`,
  onlyForYou:
    'This list is for the page’s webmaster. It shows because the board has the attribute doctor. Take it away when you need the list no more.',
  copyAsText: 'Copy as text',
  copyThisText: 'Copy this text',
  copied: 'Copied',
  kinds: messages.kinds,
  locale: messages.locale,

  scriptPlaces: {
    pinned: 'The address is pinned: change the address to get a new version.',
    floating: 'The address is floating: corrections come by themselves.',
    unnumbered: 'The address names no version: it changes when the files on the server change.',
  },
  scriptOnce: (version, place) => [`Version ${version}, loaded once. ${place}`],
  scriptBundled: (version) => [
    `Version ${version}. The page has no script talkootaulu.js: the board is part of the site’s own script.`,
  ],
  scriptTwice: (count) => [
    `The same script is on the page ${count} times. The board works all the same.`,
    'Take the extra script lines away. They often come both from the template and from the content.',
  ],
  scriptsDiffer: (addresses, version) => [
    `The page has different scripts: ${addresses}. Version ${version} is in use.`,
    'Leave one script on the page, else you cannot know which version is in use.',
  ],
  scriptOlder: (written, running) => [
    `The script’s address names version ${written}, but version ${running} is in use.`,
    'Check that the folder has the right files, and empty the server’s cache.',
  ],
  hashWillBreak: [
    'The floating address has a hash (integrity). The board will stop working at the next update.',
    'Use a pinned address or take the attribute integrity away.',
  ],

  attributesRead: (attributes) => [`Read: ${attributes}`],
  noAttributes: ['The board has no attributes: all comes from the settings.'],
  kindNear: (near) => `Did you mean: ${near}?`,
  badHeadingLevel: (value) => [
    `heading-level="${value}" will not do; 2 is used.`,
    'Write a number from 2 to 6.',
  ],
  unspokenLanguage: (value) => [
    `The board does not speak lang="${value}".`,
    'Use fi, sv, en or fi-x-selko. Other languages need a message file in the settings.',
  ],
  stillOn: (attribute) => [
    `${attribute} is on although its value is "false".`,
    'Take the whole attribute away if you do not want it.',
  ],
  badDoctor: (value) => [
    `doctor="${value}" shows this list to everyone.`,
    'Write doctor="address": the list then shows only when the page’s address has ?talkoo-doctor.',
  ],

  noSettings: ['There are no settings beyond the attributes.'],
  settingsRead: (keys) => [`In use: ${keys}`],
  settingsWait: ['The settings are being read.', 'If this stays, they cannot be had.'],

  sourceAnswers: (source, read, clock) => [
    `${source} answers. ${read} kinds read, last at ${clock}.`,
  ],
  sourceReading: (source) => [`Reading from ${source}.`],
  sourceStale: (clock) => `The list on view was read at ${clock}.`,
  sourceFailed: (kinds) => `Not read: ${kinds}.`,
  capped: (kind, count) => [
    `${kind}: only the first ${count} are read.`,
    'Raise the setting limit if all must show.',
  ],
  repeated: (kind) => [
    `${kind}: the source repeats its pages instead of sending the next, so the list may be incomplete.`,
    'Ask those who keep the source to check that no cache sends the same page for every request: the parameter page of the address must count.',
  ],
  unsure: (kind) => [
    `${kind}: some may be missing, because the service changed while it was read, or its numbers are wrong.`,
    'If this comes again, check that a cache of the service does not send the same page for every request.',
  ],

  wholeSource: ['No municipality is chosen: the whole source shows.'],
  municipalityKnown: (names, source) => [`${source} knows the municipality: ${names}.`],

  tally: (kind, received, shown) => `${kind}: ${received} received, ${shown} shown`,
  inAll: (total) => `${total} in the source in all`,
  leftOut: {
    expired: (count) => `${count} over`,
    noMunicipality: (count) => `${count} without a municipality`,
    otherMunicipality: (count) => `${count} from elsewhere`,
    duplicates: (count) => `${count} came twice`,
    skipped: (count) => `${count} skipped`,
  },
  skipReasons: {
    'not-an-object': 'is no record',
    'no-id': 'has no id',
    'no-title': 'has no title',
    protected: 'has a password',
    'too-large': 'too large to be read',
  },
  skippedCure: 'Mend these at the source, or ask its keepers to:',
  noneCure: 'If none are to come, leave the kind out of the attribute kinds.',
  noComingEvents: [
    'The source has no coming events.',
    'Ask the source whether events are still entered. Else leave events out of the attribute kinds.',
  ],

  newest: (source, day) => [`${source}: last change ${day}.`],
  frozen: (source, day) => [
    `${source}: nothing of what was read has changed for over a year, last change ${day}. It may no longer be kept up.`,
    'Ask the source whether its data is still kept up. Old contacts mislead.',
  ],
  noChangeTimes: (source) => [
    `${source} does not tell when its data was changed. Its age cannot be checked.`,
  ],

  languages: (page, board) => [`The page’s language is ${page}, the board’s ${board}.`],
  noPageLanguage: [
    'The page does not tell its language. A screen reader may read it in a wrong one.',
    'Add <html lang="en"> to the template.',
  ],
  unspokenPage: (page) => [
    `The page’s language is ${page}, but the board speaks Finnish.`,
    'Give a message file in the settings (messages), or write lang="fi", "sv" or "en" on the board.',
  ],
  otherLanguages: (count, of) => `${count}/${of} records are in another language.`,
  untoldLanguages: (count) => `${count} do not tell theirs.`,

  hasFallback: ['The board holds a link that shows if nothing can be had.'],
  noFallback: [
    'The board holds no link of yours. If nothing can be had, its place is empty.',
    'Write a link to the source between the tags: <a href="https://…">Associations</a>',
  ],

  // The page around the board.
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

export default en;
