import { hostWords } from './doctor-host-words-en.js';
import type { DoctorWords } from './doctor-words.js';
import messages from './en.js';

/** What the doctor says in English. */
const en: DoctorWords = {
  ...hostWords,
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
};

export default en;
