import type { Words } from './fi.js';

/** The words of the pages for webmasters in English. */
export const en: Words = {
  frame: {
    ownName: 'In English',
    skip: 'Skip to content',
    pagesName: 'Pages for webmasters',
    pages: { index: 'Installing', theming: 'Looks', measuring: 'Measuring', papers: 'Papers' },
    languagesName: 'Language',
    foot: 'Talkootaulu is open source (EUPL-1.2). These pages store nothing.',
  },
};
