/** The words of the pages for webmasters in Finnish. */
export const fi = {
  frame: {
    ownName: 'Suomeksi',
    skip: 'Siirry sisältöön',
    pagesName: 'Ylläpitäjän sivut',
    pages: { index: 'Asennus', theming: 'Ulkoasu', measuring: 'Mittaus', papers: 'Paperit' },
    languagesName: 'Kieli',
    foot: 'Talkootaulu on avointa lähdekoodia (EUPL-1.2). Nämä sivut eivät tallenna mitään.',
  },
};

/** The words that every language has. */
export type Words = typeof fi;
