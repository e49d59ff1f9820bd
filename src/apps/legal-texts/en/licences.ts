import type { LegalTextWriter } from '../legal-text.js';

export const licences: LegalTextWriter = ({ version }) => ({
  title: `Licences of Talkootaulu, version ${version}`,
  sections: [
    {
      key: 'code',
      heading: 'The program',
      blocks: [
        'The licence of Talkootaulu is EUPL-1.2. The licences of the libraries in it stand in the file licenses.md beside the program’s files. Embedding the board does not change the licence of a page’s own content.',
      ],
    },
    {
      key: 'data',
      heading: 'Listings and pictures',
      blocks: [
        'The listings’ texts and pictures come from the source and belong to those who published them. Talkootaulu grants no rights to them and does not know their licence. Terms of use: {dataTerms}.',
        'The board names the source and links each listing to it. Pictures are shown from the source’s own address, and no copies are made.',
      ],
    },
    {
      key: 'map',
      heading: 'The map',
      blocks: [
        'The map’s maker stands under the map as the settings have it (map.attribution). The map: {mapTerms}. Open material of the National Land Survey of Finland is under CC BY 4.0; the data of OpenStreetMap is under ODbL, and its contributors are to be named.',
      ],
    },
    {
      key: 'fonts',
      heading: 'Typefaces',
      blocks: ['The board uses the page’s typefaces. It brings no typefaces or pictures along.'],
    },
  ],
});
