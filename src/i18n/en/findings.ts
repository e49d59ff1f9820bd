import type { FindingWords } from '../finding-words.js';

const colour =
  'A colour is written #14557a, rgb(20, 85, 122), hsl(202, 72%, 28%) or light-dark(#14557a, #8cc8ec).';
const length = 'A length is written 0, 4px, 0.4em or 0.4rem.';

/** What the webmaster is told in English. */
const words: FindingWords = {
  noSource:
    'The board has no source. Add source="https://…" to the element, or data-source="https://…" to a div.',
  broken: (error) =>
    `The board does not work on this page, so the link stays in its place. In the way is some script of the page, or the name of an image or a form: ${error}`,
  kind: (word) =>
    `The unknown kind "${word}" was ignored. Use associations, activities, events, volunteer-tasks and premises.`,
  attribute: (element, name) => `The element ${element} has no attribute "${name}".`,
  attributeOwner: (element) => `It belongs to the element ${element}.`,
  quoteMissing: (names) =>
    `A quote is missing: ${names}. Check in the HTML view of your editor that " stands on both sides of the value.`,
  quotes: (names) =>
    `The quotes are not straight, but curly or double: ${names}. Write " instead in the HTML view of your editor. Otherwise the value ends at the first space.`,
  container: (names, meant) =>
    `Attributes of the div lack data- at the beginning, so the board does not get them: ${names}. Write them like this: ${meant}.`,
  swallowed: (element) =>
    `Other content of the page (<${element}>) stands inside the board, and is hidden while the list shows. The closing tag </talkoo-board> is missing; a mere /> does not close the board.`,
  setting: {
    unknown: (path) => `There is no setting "${path}".`,
    wrong: (path) => `The setting "${path}" could not be used: check its value.`,
  },
  settingRules: new Map([
    [
      'reportAddress',
      'It must be one e-mail address, such as associations@example.org. Mistakes can still be reported by copying a message.',
    ],
    [
      'map.tiles',
      'The address of the map pictures must begin with https:// and have the parts {z}, {x} and {y}, and no other braces. The map is not shown.',
    ],
    ['map.attribution', 'Write whose map it is. The map is not shown.'],
    ['map.maxZoom', 'It must be a whole number from 8 to 22. The nearest zoom is now 16.'],
    ['limit', 'It must be a whole number from 1 to 100000. The limit is now 2000.'],
    [
      'timeoutMs',
      'It must be a whole number from 500 to 60000, in milliseconds. The time is now 8000.',
    ],
    [
      'messages',
      'It must have the short code of a language and the address of a message file, such as { "se": "se.json" }.',
    ],
    ['accessibilityFeedback', 'It must be an https address or one e-mail address.'],
    ...['accent', 'accentInk', 'free', 'muted', 'line', 'tint'].map(
      (name) => [`looks.${name}`, colour] as const,
    ),
    ...['radius', 'space'].map((name) => [`looks.${name}`, length] as const),
  ]),
  settingsFile: (address) =>
    `The settings file "${address}" could not be used, and the board shows only your link:`,
  settingsFileProblems: {
    offline: () => 'the browser is offline.',
    timeout: () => 'the server did not answer in time. Try again later.',
    unreachable: () => 'the server does not answer. Check the address.',
    cors: () =>
      "its server does not let this page read it. Move the file to the page's own server or allow CORS (Access-Control-Allow-Origin).",
    csp: ({ origin }) =>
      `the Content-Security-Policy of this page forbids the request. Add connect-src ${origin}.`,
    status: ({ status }) =>
      `the server answered with error ${status ?? ''}. Check that the file is at its address.`,
    'too-large': () => 'it is over 200 kB.',
    'not-json': () => 'it is not JSON. Check the commas, quotation marks and brackets.',
    'not-an-object': () => 'settings must stand in braces: { "limit": 500 }.',
    unexpected: () => 'unexpected error.',
  },
  settingsText: (line, excerpt) =>
    `The settings inside the board are not JSON, and the board shows only your link. The mistake is on line ${line} here: ${excerpt} Check the commas, quotation marks and brackets.`,
  settingsNotAnObject:
    'The settings of the board must stand in braces: { "limit": 500 }. The board shows only your link.',
  settingsPart:
    "The part of the board that reads settings could not be had, and the board shows only your link. Check that all the board's files are on the server.",
  address: (address) => `The source address "${address}" could not be used:`,
  addressProblems: {
    'not-an-address': 'it is not a web address.',
    'not-http': 'it must begin with https://.',
    credentials: 'take the user name and password out of it.',
    'mixed-content': 'an https page may not read an http address. Use https.',
  },
  mailAsSource: (address) =>
    `The source is an e-mail address, "${address}". Write the address of the service’s front page, which begins with https://.`,
  municipality: (names, source) => `${source} does not know the municipality ${names}.`,
  region: (names, source) =>
    `${source} does not know the region ${names}. Check the setting regions.`,
  association: (asked, sources) =>
    `Nothing that the board reads from ${sources} is of the association "${asked}". Write its name as it stands there, or its business id, and check municipality and kinds too.`,
  near: (names) => `Did you mean: ${names}?`,
  noise: (source) =>
    `${source} sends other text before its data. Ask its keepers to hide the PHP notices.`,
  failures: {
    offline: () => ['The browser is offline.', ''],
    timeout: ({ source }) => [`${source} did not answer in time.`, 'Try again later.'],
    unreachable: ({ source, at }) => [
      `${source} does not answer.`,
      `Check the address ${at} and that no content blocker stops the request.`,
    ],
    cors: ({ source }) => [
      `${source} answers but does not let this page read the answer.`,
      'It may be down for maintenance: try again later. If this goes on, ask its keepers to let other sites read the data (CORS, the header Access-Control-Allow-Origin).',
    ],
    csp: ({ at }) => [
      'The Content-Security-Policy of this page forbids the request.',
      `Add connect-src ${at}.`,
    ],
    status: ({ source, status }) => [
      `${source} answered with error ${status ?? ''}.`,
      'Try again later. If the error comes back, tell the keepers of the service.',
    ],
    'too-large': ({ source }) => [`${source} sent over 10 MB in one answer.`, ''],
    'not-json': ({ source }) => [
      `${source} did not answer as the WordPress REST API does.`,
      'Check that the address is the right service (the attribute source).',
    ],
    unexpected: ({ at }) => [`Unexpected error: ${at}`, ''],
  },
  missing:
    'Check that the address is the right service. If it is, ask its keepers whether the data are in the open API (REST, the types tm_organization, tm_activity, tm_event, tm_volunteer and tm_premise).',
  innerPage: (front) =>
    `If source is the address of an inner page of the site, write the address of its front page instead: source="${front}".`,
  prefixProblems: {
    form: (prefix) =>
      `The attribute url-prefix="${prefix}" could not be used: it may have 1 to 20 characters, letters a to z, digits and hyphens.`,
    taken: (prefix) =>
      `Another board on the page has url-prefix="${prefix}" already. Give each its own.`,
  },
  contrast: (token, ratio) =>
    `The colour ${token} cannot be read: its contrast is ${ratio}:1 and must be 4.5:1. The board uses its own colour.`,
  messagesProblems: {
    unavailable: (tag, address) =>
      `The message file ${address} for the language ${tag} could not be had or is none. The board speaks Finnish.`,
    missing: (tag, keys) => `The message file for the language ${tag} lacks: ${keys}.`,
    unknown: (tag, keys) =>
      `The message file for the language ${tag} has unknown messages: ${keys}.`,
    wrong: (tag, keys) => `The message file for the language ${tag} has in a wrong form: ${keys}.`,
  },
};

export default words;
