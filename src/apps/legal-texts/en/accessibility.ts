import type { LegalTextWriter } from '../legal-text.js';

export const accessibility: LegalTextWriter = ({ version, releasedOn, engines, tools }) => ({
  title: `Accessibility of Talkootaulu, version ${version}`,
  sections: [
    {
      key: 'use',
      heading: 'What this text is about',
      blocks: [
        `This text is about Talkootaulu, version ${version}, which {municipality} has embedded in its page. It is not about the rest of the site. The municipality may add it to its accessibility statement.`,
      ],
    },
    {
      key: 'status',
      heading: 'How far the requirements are met',
      blocks: [
        'The aim is level AA of WCAG 2.2 and chapter 9, on web pages, of the standard EN 301 549 V3.2.1.',
        'By the developers’ own assessment the search, filters, lists, listings, map and printouts meet these requirements; but the defects below are known, and some checks have not been made. So the board is said to meet the requirements in part. Nobody from outside has assessed it.',
      ],
    },
    {
      key: 'defects',
      heading: 'Known defects',
      blocks: [
        'Each may fail the success criterion of WCAG 2.2 that is named after it.',
        [
          'A header of the page that stays on the screen and is higher than five times the size of the text can cover what has the focus, unless the page keeps room for it (scroll-padding). (WCAG 2.4.11)',
          'The board chooses colours that can be read on the colour painted behind it. On a picture, a gradient or a see-through background it cannot measure the contrast and keeps the colours that it was given. (WCAG 1.4.3, WCAG 1.4.11)',
          'What is missing from a message file of the municipality’s is shown in Finnish without being marked as Finnish. (WCAG 3.1.2)',
          'A text whose language the source does not tell is marked as one in the language of the board, also when it is in another. (WCAG 3.1.2)',
          'A picture without a text alternative at the source is passed over as decoration, also when it tells something. Other text alternatives are as they are at the source. (WCAG 1.1.1)',
          'The associations’ texts are shown as they are at the source: headings and links may be named so that they say little. Levels of headings are fitted to the page. (WCAG 2.4.4, WCAG 2.4.6)',
        ],
      ],
    },
    {
      key: 'limits',
      heading: 'Limits that fail no criterion',
      blocks: [
        [
          'The board speaks Finnish, easy Finnish, Swedish and English. It speaks Sámi languages only if the municipality gives it a message file.',
          'The map’s pictures stay light on a dark page.',
          'Fields for dates are the browser’s own: they show the day in the way of the browser’s language, not the page’s.',
          'The map, the printout, the calendar file and the like are fetched when they are first wanted. If one of them does not come, the board says so and offers to try again.',
        ],
      ],
    },
    {
      key: 'unexamined',
      heading: 'What has not been examined',
      blocks: [
        [
          'The board has not yet been tried by hand with the screen readers NVDA, VoiceOver and TalkBack. They have been imitated by a program.',
          'The easy Finnish has not yet been read by those it is written for, and has no easy-language symbol.',
        ],
      ],
    },
    {
      key: 'map',
      heading: 'The map',
      blocks: [
        'The map is an extra. All that is on it stands with its address as text in the list beside it, and the map can be used with a keyboard.',
      ],
    },
    {
      key: 'method',
      heading: 'How accessibility was examined',
      blocks: [
        `Version ${version} was assessed on ${releasedOn} with automatic tests that come with the program’s source code. Anybody can run them. The first two ran in the browser engines ${engines}, the others in Chromium.`,
        [
          'Keyboard: usual tasks with the keyboard alone, and the focus can be seen at every step.',
          `An imitated screen reader (${tools.reader}): what the board says, and in which order.`,
          `${tools.axe}: the states of the board, of an association’s listing, of the overview and of the checklist, light and dark, 1280 and 320 pixels wide, also in Swedish.`,
          `IBM Equal Access (${tools.checker}): the usual states of the board, the listing, the overview and the checklist, also dark, in forced colours and in Swedish.`,
          'Sight: text of 200 per cent, text spacing, more contrast, less motion, size of targets, and the page without styles.',
        ],
      ],
    },
    {
      key: 'feedback',
      heading: 'Feedback',
      blocks: [
        'Did you meet a barrier on the board? Tell us: {feedback}. The municipality answers within 14 days.',
      ],
    },
    {
      key: 'authority',
      heading: 'Supervision',
      blocks: ['If you are not content with the answer, you may complain: {authority}.'],
    },
    {
      key: 'made',
      heading: 'When this was written',
      blocks: [`This text was written on ${releasedOn} and is about version ${version}.`],
    },
  ],
});
