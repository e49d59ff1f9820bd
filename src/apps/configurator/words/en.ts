import messages from '../../../i18n/en/first.js';
import type { Change } from '../saved-page/change.js';
import type { Grade } from '../steps/choices.js';
import type { SourceTrouble } from '../source/source-test.js';
import type { Words } from './fi.js';

/** What is wrong with a source, and what to do about it. */
const troubles: Readonly<
  Record<SourceTrouble, (name: string, status: number | null) => readonly [string, string]>
> = {
  missing: () => [
    'The address of the service is missing.',
    'Write the address of its front page in the field, such as https://service.example.org.',
  ],
  'not-an-address': (name) => [
    `“${name}” is not a web address.`,
    'Open the front page of the service in a browser and copy its address from the address bar.',
  ],
  'not-http': () => [
    'The address must begin with https://.',
    'Copy it from the browser’s address bar.',
  ],
  credentials: () => [
    'The address holds a user name or password.',
    'Remove them: the board reads open interfaces only.',
  ],
  'mixed-content': () => [
    'A secure page may not read an insecure http address.',
    'Begin the address with https://. If the service does not answer then, ask its maintainers to switch https on.',
  ],
  offline: () => ['The browser is offline.', 'Check your connection and test again.'],
  timeout: (name) => [
    `${name} did not answer in time.`,
    'Test again in a while. If it goes on, tell the maintainers of the service.',
  ],
  unreachable: (name) => [
    `${name} does not answer.`,
    'Check the address. If the service opens in your browser but not here, a content blocker may stop the request.',
  ],
  cors: (name) => [
    `${name} answers but does not let other websites read its records.`,
    'Ask the maintainers of the service to allow reading from other websites. This is called CORS, and a ready message is below.',
  ],
  csp: (name) => [
    `The security rules of this page (Content-Security-Policy) forbid the connection to ${name}.`,
    'Open this page on another server or on your own computer, or ask the website’s maintainers to allow the connection.',
  ],
  'too-large': (name) => [
    `${name} sent too large an answer.`,
    'Tell the maintainers of the service.',
  ],
  'not-wordpress': (name) => [
    `${name} answers, but WordPress’s open interface is not there.`,
    'Check the address. If it is right, ask the maintainers of the service whether the REST API of WordPress is switched off.',
  ],
  'not-toimeksi': (name) => [
    `${name} is a WordPress site, but it has no association records in the form that the board reads.`,
    'Check that this is the right service. If it is, ask its maintainers whether the types (tm_organization, tm_activity, tm_event, tm_volunteer and tm_premise) are in the REST API.',
  ],
  closed: (name, status) => [
    `${name} lets nobody read its records without logging in (error ${status}).`,
    'Ask the maintainers of the service to open its REST API for reading.',
  ],
  error: (name, status) => [
    `${name} answered with an error${status === null ? '' : ` (${status})`}.`,
    'Test again in a while. If it happens again, tell the maintainers of the service.',
  ],
};

const grades: Readonly<Record<Grade, readonly [string, string]>> = {
  module: [
    'Script and element',
    'Take this first. It works where HTML and a script can be added to the page.',
  ],
  classic: [
    'One plain script and the element',
    'If your system drops type="module" from the code, or the website uses a single script file only.',
  ],
  container: [
    'Plain script and a div',
    'If your system drops the unknown element <talkoo-board> but keeps a div with its data attributes.',
  ],
  frame: [
    'Frame that fits its height',
    'If the board must be kept apart from the page’s other code, and scripts are allowed.',
  ],
  'plain-frame': [
    'Frame without a script',
    'If your system drops scripts. The frame’s height is fixed and its content scrolls.',
  ],
  link: ['Plain link', 'If nothing else stays. The link opens the board on a page of its own.'],
};

/** Where code stands unread, and what to take away from around it. */
const unreadPlaces = {
  noscript: ['the element noscript, which browsers with scripts do not show', 'noscript'],
  template: ['the element template, which browsers do not show', 'template'],
  comment: ['an HTML comment, which browsers pass over', 'the marks <!-- and -->'],
} as const;

/** What a system did, and the cure where the way stays the same. */
function changeText(change: Change): readonly [string, string] {
  switch (change.about) {
    case 'escaped':
      return [
        'The code shows on the page as text.',
        'Paste the code into the editor’s HTML or source view, not among the text.',
      ];
    case 'script-gone':
      return [
        'The system dropped the script.',
        'Ask the administrator whether the script can go into the page template.',
      ];
    case 'resizing-gone':
      return [
        'The system dropped the script that fits the frame’s height. The board works all the same: the frame’s height is fixed and its content scrolls.',
        'If the height must fit, ask the administrator whether the script can go into the page template.',
      ];
    case 'board-gone':
      return change.keepsText
        ? ['The system dropped the board’s element; only the link is left.', '']
        : ['The system dropped the board’s element altogether.', ''];
    case 'frame-gone':
      return [
        'The system dropped the frame (iframe).',
        'Ask the administrator whether the board’s server can be allowed in frames.',
      ];
    case 'link-gone':
      return ['The system dropped the link.', 'Add it with the editor’s own link button.'];
    case 'settings-gone':
      return [
        'The system dropped the settings inside the board.',
        'Choose a file of their own for the settings in step 7 and copy the code again.',
      ];
    case 'settings-changed':
      return [
        'The system changed the settings inside the board.',
        'Choose a file of their own for the settings in step 7 and copy the code again.',
      ];
    case 'not-a-module':
      return ['The script has lost type="module", so browsers do not run it.', ''];
    case 'held':
      return [
        'The script waits for consent to cookies (type="text/plain").',
        'Mark the board’s script as necessary in the consent tool: it stores nothing.',
      ];
    case 'integrity-gone':
      return [
        'The script has lost its hash (integrity). The board works all the same.',
        'If the hash matters to you, ask the administrator to allow the attribute integrity.',
      ];
    case 'integrity-changed':
      return [
        'The script’s hash (integrity) is another one than in the code. Browsers then do not run the script.',
        'Copy the code again from step 7 and paste it in place of the old one.',
      ];
    case 'crossorigin-gone':
      return [
        'The script has lost crossorigin but still has integrity. Browsers then do not run it from another server.',
        'Put crossorigin back, or choose Updating version in step 7, which has no hash.',
      ];
    case 'moved':
      return [
        `The address has changed: ${change.from} → ${change.to || '(empty)'}`,
        'If the file is at the new address too, all is well. Otherwise mend the address.',
      ];
    case 'attributes-gone':
      return [`Dropped from the element: ${change.names.join(', ')}.`, ''];
    case 'curly-quotes':
      return [
        `The quotes have become curly (”): ${change.names.join(', ')}.`,
        'Paste the code into the editor’s HTML or source view, and not by way of a word processor.',
      ];
    case 'long-dashes':
      return [
        `The hyphens have become dashes (–): ${change.names.join(', ')}.`,
        'Paste the code into the editor’s HTML or source view, and not by way of a word processor.',
      ];
    case 'in-code':
      return [
        'The code was put into the element code or pre, which is for showing code.',
        'Take code and pre away from around it in the HTML view.',
      ];
    case 'unread': {
      const [within, taken] = unreadPlaces[change.within];
      return [
        `The code, or part of it, is inside ${within}.`,
        `Take ${taken} away from around the code in the HTML view and save again.`,
      ];
    }
    case 'attribute-misspelt':
      return [
        `An attribute is misspelt: ${change.name}. It must be ${change.meant}.`,
        'Mend the name in the HTML view and save again.',
      ];
    case 'file-name':
      return [
        `The name of the script’s file is misspelt: ${change.to}. It must be ${change.from}.`,
        'Mend the name in the HTML view and save again.',
      ];
    case 'unclosed':
      return [
        `The board’s closing tag </${change.tag}> is missing, so what follows on the page is inside the board and hidden.`,
        `Write </${change.tag}> at the end of the board. A mere /> does not close it.`,
      ];
    case 'script-twice':
      return [
        'The same script is on the page more than once. The board works all the same.',
        'Remove the further script line.',
      ];
    case 'board-twice':
      return ['The same board is on the page more than once.', 'Remove the further code.'];
    case 'attribute-changed':
      return [
        `The attribute ${change.name} has changed: “${change.from}” → “${change.to}”.`,
        'Mend the value in the HTML view and save again.',
      ];
    case 'wrapped':
      return ['The board got into a paragraph (p). It works all the same.', ''];
  }
}

/** The words of the pages for webmasters in English. */
export const en: Words = {
  frame: {
    ownName: 'In English',
    skip: 'Skip to content',
    pagesName: 'Pages for webmasters',
    pages: { index: 'Installing', theming: 'Looks', measuring: 'Measuring' },
    languagesName: 'Language',
    referenceName: 'Reference',
    references: {
      settings: 'Settings in detail',
      fields: 'Fields of a source',
      server: 'Server and versions',
      states: 'States and diagnostics',
      residents: 'What residents can do',
    },
    foot: 'Talkootaulu is open source (EUPL-1.2). These pages store nothing.',
  },
  /** As residents see them. */
  kinds: messages.kinds,
  copy: {
    code: 'Copy the code',
    policy: 'Copy the rules',
    letter: 'Copy the message',
    address: 'Copy this page’s address',
    done: 'Copied',
    field: 'The browser did not allow copying. The text is selected; copy it with Ctrl+C:',
  },
  number: (value) => value.toLocaleString('en-GB'),
  setup: {
    title: 'Talkootaulu on your page',
    lead: 'Choose what the board shows, see in the preview what it looks like, and copy the code to your page. Your choices are in the address of this page: send it to a colleague, who will see the same.',
    ask: {
      title: 'The address filled in fields',
      intro: 'The address of this page has choices that name:',
      isItKnown:
        'Anyone may have written the address. Continue if you know these. They have not been contacted and are not in the code yet.',
      use: 'Use these',
      drop: 'Leave these out',
    },
    source: {
      title: 'Where do the records come from?',
      intro:
        'The board shows records that associations keep up in your region’s service. It must be a WordPress site of the Toimeksi.fi kind.',
      legend: 'Source',
      demo: 'Try it with sample records',
      demoHint: 'The invented municipality of Koivuranta. Works offline.',
      own: 'My region’s service',
      address: 'Address of the service',
      addressHint: 'Its front page is enough, such as https://service.example.org',
      test: 'Test the source',
      testing: 'Testing the service…',
      works: (name) => `${name} works.`,
      inAll: 'The whole service has now:',
      inMunicipality: (names) => `The municipality ${names} has now:`,
      inMunicipalities: (names) => `The municipalities ${names} have now:`,
      fewer: 'The board leaves out what is over or has ended, so that its numbers may be smaller.',
      least: (count) => `at least ${count}`,
      noKind: 'not here',
      failedKind: 'could not be read',
      nothing:
        'The service works but has nothing of this municipality yet. The board tells residents so and shows the way to the service.',
      todo: 'What do I do?',
      troubles,
      letterName: 'Message to the maintainers of the service',
      letter: (address) =>
        `Hello! We would like to show open records of your service ${address} on our municipality’s website. The service answers but does not allow reading from another website. Could you add the header Access-Control-Allow-Origin: * to the answers of the REST API (/wp-json/), and Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link? WordPress sends them itself unless the server or a plugin removes them.`,
    },
    municipality: {
      title: 'Whose records are shown?',
      label: 'Municipality',
      hint: 'Put commas between several municipalities. An empty field shows the whole service.',
      known: (names) => `The service knows the municipality: ${names}.`,
      unknown: (names) => `The service does not know the municipality: ${names}.`,
      near: 'Did you mean:',
      suggestions: (count) =>
        `The service has ${count} municipalities. They are suggested as you type.`,
      enough: 'This is enough. Steps 3 to 6 can stay as they are.',
      toPreview: 'See the preview',
      toCode: 'Go to the code (step 7)',
    },
    content: {
      title: 'What is shown, and in which language?',
      kinds: 'Kinds and their order',
      kindsHint: 'The first one opens first. With one kind only there are no tabs.',
      up: (name) => `Move up: ${name}`,
      down: (name) => `Move down: ${name}`,
      lang: 'Language of the board',
      langs: {
        '': 'The page’s own',
        fi: 'Finnish',
        'fi-x-selko': 'Easy Finnish',
        sv: 'Swedish',
        en: 'English',
      },
      level: 'Level of the board’s heading',
      levelHint: 'If only the page’s main heading (h1) stands above the board, choose h2.',
    },
    looks: {
      title: 'What does the board look like?',
      intro: 'Typeface, text size and text colour come from your own page.',
      more: 'More about looks',
      preset: 'Style',
      presets: {
        '': 'Talkootaulu’s own',
        neutral: 'Neutral',
        suomifi: 'Like Suomi.fi',
        helsinki: 'Like Helsinki',
      },
      scheme: 'Is your page light or dark?',
      schemes: {
        page: 'The board follows the page',
        light: 'The page is always light',
        dark: 'The page is always dark',
      },
      accent: 'Accent colour',
      accentHint:
        'Links, buttons and the chosen tab. Such as #14557a. Empty: the style’s own colour.',
      accentInk: 'Text on the accent colour',
      accentInkHint: 'Such as #ffffff. Empty: the style’s own colour.',
      pick: (name) => `Pick a colour: ${name}`,
      contrast: 'Contrast',
      onLight: 'Accent colour on white',
      onDark: 'Accent colour on dark (#12181c)',
      inkOnLight: 'Text on the accent colour, light page',
      inkOnDark: 'Text on the accent colour, dark page',
      badColour: 'This is no colour that the board can use. Write it in the form #14557a.',
      enough: 'enough',
      good: 'excellent',
      poor: 'not enough',
      guard:
        '4.5:1 is required. Where a colour can be told less well on your page, the board takes its own instead and says so in the browser’s console.',
    },
    privacy: {
      title: 'Map and privacy',
      intro:
        'The board uses no cookies and stores nothing. The resident’s browser contacts only the script’s server and the service that you chose.',
      map: 'Offer a map',
      mapHint: 'There is no map unless you choose where its pictures come from.',
      tiles: 'Address of the map’s pictures',
      tilesHint: 'It needs {z}, {x} and {y}. Such as https://map.example.org/{z}/{x}/{y}.png',
      badTiles: {
        parts: 'The address must begin with https:// and have {z}, {x} and {y} in it.',
        braces:
          'No braces but {z}, {x} and {y} can be used. If the address has {s}, write the name of one server in its place, such as a.',
        address:
          'Browsers cannot use this address. Check the server’s name and port. There may be no spaces, user name or password in it.',
      },
      attribution: 'Whose map it is',
      attributionHint: 'Shows below the map. Such as © Maanmittauslaitos.',
      noAttribution: 'Write whose map it is. Without it there is no map.',
      asked: 'Residents are asked before any picture is fetched:',
      urlPrefix: 'Keep the search and the open record in the page’s address',
      urlPrefixHint:
        'Residents can send a link right to a record and use the browser’s Back button. Their search words then show in the address and may stay in your server’s log.',
      prefix: 'Mark in the address',
      prefixHint: 'With two boards on a page, give each a mark of its own.',
      badPrefix: 'The mark may have 1–20 characters: letters a–z, digits and hyphens.',
      structuredData: 'Tell search engines what is on view',
      structuredDataHint:
        'A description for search engines (JSON-LD) of the records on view is added to the page.',
      doctor: 'Allow a checklist on the page',
      doctorHint:
        'The board checks how it was installed and shows the result on the page when the page’s address ends in ?talkoo-doctor.',
      reportAddress: 'E-mail for mistakes',
      reportAddressHint:
        'Residents can report mistakes here when the association has no address of its own. Optional.',
      accessibilityFeedback: 'Address for accessibility feedback',
      accessibilityFeedbackHint:
        'An e-mail or https address. Shows as a link below the board. Optional.',
      badMail: 'Write one e-mail address, such as associations@example.org.',
      badFeedback: 'Write one e-mail address, or an address that begins with https://.',
    },
    fallback: {
      title: 'The link before the board',
      intro: 'This link shows before the board, and whenever the board cannot be shown.',
      label: 'Text of the link',
      usual: (municipality, name) =>
        municipality === ''
          ? `Associations and activities (${name})`
          : `Associations and activities: ${municipality} (${name})`,
    },
    code: {
      title: 'The code for your page',
      demoNotice:
        'The code now has the address of the sample records, which does not work on your page. Choose your own source in step 1 first.',
      files: 'Where did you put the files?',
      filesHint:
        'The folder that holds the folders 1.0.0 and 1. The address is filled in if this page is on the same server. The server must be open to all, and the address must begin with https://.',
      badFiles: {
        missing:
          'The address is missing. Write that of the folder, such as https://example.org/talkootaulu/',
        'not-an-address':
          'This is no web address. Write the whole address of the folder, such as https://example.org/talkootaulu/',
        'not-http':
          'The address must begin with https://. Write it like this: https://example.org/talkootaulu/',
        'mixed-content':
          'The address begins with http://, and a secure page may not load a script from there. Begin it with https://. If the server does not answer then, ask those who run it to turn https on.',
        credentials: 'The address has a user name or a password in it. Remove them.',
        'not-a-folder':
          'This is not the address of a folder. Write the folder only that holds the folders 1.0.0 and 1, such as https://example.org/talkootaulu/',
      },
      check: 'Check the files',
      checking: 'Checking…',
      filesPublished: (address) =>
        `The file ${address} is there, and it is the published one. So is the folder’s list, integrity.json. No other file was checked.`,
      filesListed: (address, version) =>
        `The file ${address} is there, and it is what the folder’s list integrity.json says (version ${version}). It could not be compared with the published one, and no other file was checked.`,
      filesUnread: (address) =>
        `${address} could not be read. Check the address. If the files are on another server than your page, that server must send the header Access-Control-Allow-Origin: *. Ready settings for whoever runs the server are in the folder server.`,
      filesDiffer: (address) =>
        `The file ${address} is there, but it is not the published one, or the folder has files of different versions. Put the whole folder there again.`,
      version: 'Version',
      versionNames: { exact: 'Fixed version', major: 'Updating version' },
      versions: {
        exact: (version) =>
          `Always ${version}. Its files never change, and browsers check them against a hash (SRI). To update, you change the code.`,
        major: (major) =>
          `The newest version that begins with ${major}. Mends arrive when the folder on the server is updated. There is no hash, since the files change.`,
      },
      noHashes:
        'The hashes have not been read yet and are missing from the code. Press Check the files.',
      settingsAt: 'Place of the settings',
      settingsPlaces: {
        inline: 'In the code. Take this first.',
        file: 'In a file of their own, if your system drops the settings from the code.',
      },
      settingsFile: (address) =>
        `Put the settings file at ${address}. Put it there again whenever you change your choices or replace the folder by a new one.`,
      settingsLink:
        'When talkoo.json lies in the same folder as board.html, the link opens the board without asking.',
      settingsFrame:
        'The frame ends with a link that opens the board in a tab of its own. When talkoo.json lies in the same folder as board.html, the board opens there without asking.',
      frameNote:
        'In a frame the search and the open record are kept in the frame’s own address (board.html?…), not in your page’s, and search engines are told nothing. To see the checklist, add &talkoo-doctor to the end of the address board.html?….',
      download: 'Download talkoo.json',
      grade: 'What does your publishing system allow?',
      grades,
      failed:
        'The test in steps 1 and 2 found something to mend. Mend it first: with this code the board does not show everything.',
      noCode:
        'The code appears here once the address of the service (step 1) and of the files are in order.',
      snippet: 'Paste this where the board shall stand',
      snippetWhere: 'Use the editor’s HTML or source view.',
      policy: 'If the website has a Content-Security-Policy',
      policyHint:
        'Add these addresses to its rules. The board needs nothing else: no rule about styles, and no word with unsafe in it.',
      policyNone: 'A link needs nothing.',
      trustedTypes: 'If the rules have require-trusted-types-for, add this too:',
    },
    next: {
      title: 'What comes next?',
      paste:
        'Open the page for editing in your system and paste the code into its HTML or source view. In WordPress: type /html on a new line, choose the HTML block, and paste the code there.',
      look: 'Publish the page and open it in a browser. You should see the board.',
      check: 'If you do not, find out whether the system removed something of the code:',
      checkLink: (title) => `step 8, ${title}`,
      legalTexts: 'Add what is needed to the website’s own statements. Texts to use:',
      legalTextNames: {
        privacy: 'privacy',
        accessibility: 'accessibility',
        licences: 'licences',
      },
      wordPress:
        'WordPress removes the code when the one who saves it lacks the right to it. The board then comes by a plugin: an administrator installs it once (Plugins, Add New, Upload Plugin), and everyone who may edit pages can then add the block Talkootaulu.',
      plugin: 'Download the WordPress plugin (talkootaulu.zip)',
      pluginSettings:
        'You chose looks, a map or an address for feedback: put talkoo.json on the server and write its address in the block’s field Settings file.',
    },
    saved: {
      title: 'Did all of it stay?',
      intro:
        'A publishing system may drop parts of the code. Save the page, open it in your browser, choose View page source (Ctrl+U), copy all of it and paste it here. Nothing is sent anywhere.',
      label: 'Source of the page',
      whole: 'All of the code is on the page. Everything is fine.',
      works: 'The board works. The page’s code differs from the copied one only like this:',
      again: 'There is something to mend. The page’s code differs from the copied one like this:',
      notSource:
        'This is not the source of the page but its visible text. Choose View page source (Ctrl+U) in your browser, copy all of it and paste it here.',
      otherGrade: (grade: string) =>
        `The whole code is on the page, but in another way than the one chosen in step 7: ${grade}. Choose the same way in step 7 if the board works.`,

      other: (grade) => `On this website, use: ${grade}`,
      withoutPlugin: (grade) => `If the plugin cannot be, use: ${grade}`,
      take: 'Change to this',
      wordPress:
        'The website is made with WordPress. The surest way there is the plugin: an administrator installs it once, and you can then add the block Talkootaulu to the page.',
      ask: 'The system drops even links. Ask its administrator for advice.',
      changeText,
    },
    preview: {
      title: 'Preview',
      hint: 'This is a real board: you can search, filter and open records.',
      width: 'Width',
      widths: { phone: 'Phone', desktop: 'Computer' },
      ground: 'Page background',
      grounds: { light: 'Light', dark: 'Dark' },
      frame: 'Preview of the board',
      heading: 'Heading of the page',
      open: 'Open in a tab of its own',
      nothing: 'The preview shows when the source has been tested.',
    },
  },
  theming: {
    title: 'Looks',
    lead: 'The board takes typeface, text size and text colour from your page. All else is in variables, which you may set. Try it: the board changes along.',
    tokensTitle: 'Variables',
    tokensIntro:
      'The variables (CSS custom properties) go into the website’s style sheet, on the board or on any element around it. The same values may be written in the settings (looks).',
    columns: { name: 'Name', what: 'What for', value: 'Value', contrast: 'Contrast' },
    valueOf: (name) => `${name}: value`,
    pick: (name) => `${name}: pick a colour`,
    tokens: {
      '--talkoo-accent': 'Links, buttons, the chosen tab and focus',
      '--talkoo-accent-ink': 'Text on the accent colour',
      '--talkoo-free': 'The word that tells something is free',
      '--talkoo-muted': 'Secondary text',
      '--talkoo-line': 'Hairlines',
      '--talkoo-tint': 'Background of messages',
      '--talkoo-radius': 'Roundness of corners',
      '--talkoo-space': 'Space above and below a record',
    },
    notText: 'no text',
    noContrast: 'cannot be computed',
    badColour: 'The browser does not know this as a colour. Write it in a form such as #14557a.',
    badLength: 'The browser does not know this as a length. Such as 0.5em or 4px.',
    ground: 'Page background',
    reset: 'Reset the values',
    code: 'For the style sheet',
    copyCode: 'Copy the styles',
    noCode: 'Change a value, and the code to copy comes here.',
    board: 'The board with these values',
    partsTitle: 'Parts',
    partsIntro:
      'The parts of the board’s frame can be styled with the selector talkoo-board::part(name). The list of records is content of the page itself and takes the page’s styles for headings and links.',
    mark: 'Show in the board',
    marked: (name) => `The part ${name} has a frame in the board, if it is on view.`,
    parts: {
      search: 'The search form',
      kinds: 'The row of tabs',
      status: 'The line that tells how many records there are',
      notice: 'A message: nothing found, or something that could not be read',
      more: 'The button that shows more records',
      foot: 'The line that tells where the data is from',
    },
    presetsTitle: 'Ready styles',
    presetsIntro:
      'A style is chosen with the setting looks.preset. Styles are values of the variables and nothing else. They resemble well-known public styles, whose owners have neither made nor approved them.',
    guardTitle: 'What the board does when a colour cannot be told well',
    guard: [
      'Once loaded, the board computes each colour’s contrast with the page’s background. Text needs 4.5:1 at least (WCAG 2.2, level AA).',
      'Where a colour falls short, the board takes its own instead and says so in one line of the browser’s console:',
      'The board does not judge where the background is a picture or see-through, nor where the user’s system sets the colours (high contrast).',
    ],
    guardNow: 'Among the values above is a colour that falls short. The board uses its own.',
  },
};
