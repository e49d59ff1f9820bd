import type { Words } from './fi.js';

/** The words of the pages for webmasters in Swedish. */
export const sv: Words = {
  frame: {
    ownName: 'På svenska',
    skip: 'Gå till innehållet',
    pagesName: 'Sidor för webbansvariga',
    pages: { index: 'Installation', theming: 'Utseende', measuring: 'Mätning', papers: 'Dokument' },
    languagesName: 'Språk',
    foot: 'Talkootaulu är öppen källkod (EUPL-1.2). De här sidorna sparar ingenting.',
  },
};
