import { expect } from '@open-wc/testing';
import { event } from '../../model/records.js';
import { foundRecords } from '../found-records.js';

const finds = (words: string, title: string) =>
  foundRecords([event({ title })], words).length === 1;

/** Words of which any finds any other, by the change that they are examples of. */
const forms: Readonly<Record<string, readonly string[]>> = {
  'o, u, y': ['kuoro kuoron kuorossa kuorot kuoroja kuoroihin', 'Oulu Oulussa Ouluun'],
  'a, ä': [
    'kirja kirjat kirjoja kirjojen',
    'koira koirat koirien koirille',
    'ryhmä ryhmään ryhmiä',
  ],
  i: ['kurssi kursseja kurssien', 'nuori nuoren nuoria nuorille', 'talvi talven talvella'],
  e: ['huone huoneet huoneita huoneissa', 'perhe perheen perheille', 'liike liikkeen'],
  nen: ['nainen naisille naisten', 'eläkeläinen eläkeläiset eläkeläisten'],
  'us, ys': ['kokous kokouksen kokouksia', 'vanhus vanhukset vanhuksille', 'terveys terveyden'],
  as: ['asukas asukkaat asukkaille', 'opas oppaat oppaita'],
  'ton, in': ['maksuton maksuttomia maksuttoman', 'puhelin puhelimen puhelimia'],
  'ai, ii': ['tiistai tiistaina tiistaisin', 'Ii Iissä Iin'],
  'oo, aa': [
    'talkoot talkoisiin talkoissa talkoita',
    'vapaa vapaita vapaassa',
    'Sipoo Sipoossa',
    'alue alueen alueita',
  ],
  'kk, pp, tt': ['kirkko kirkon kirkossa', 'jumppa jumpan', 'Martat Marttojen', 'matka matkoja'],
  'p to v, t to d, k to none': ['apu avun apua', 'lehti lehden lehtiä', 'mäki mäen mäellä'],
  'nk to ng, nt to nn': [
    'Liminka Limingassa',
    'kunta kunnan kunnassa',
    'Lappeenranta Lappeenrannan',
  ],
  ea: ['hopea hopeaa hopeita'],
  'their own ways': [
    'vapaa-aika vapaa-ajan',
    'aika aikaa ajan',
    'ruoka ruoan ruokaa',
    'jalka jalat',
    'lapset lasten lapsille',
    'miehet mies miehille',
    'työ työt töitä töissä',
  ],
  'places with joki, vesi and järvi': [
    'Seinäjoki Seinäjoen Seinäjoella',
    'Turku Turussa',
    'tuki tukea tuen',
    'Kiuruvesi Kiuruvedellä Kiuruveden',
    'Haapajärvi Haapajärven',
  ],
  Swedish: ['kör kören körer', 'förening föreningar föreningens', 'flicka flickor flickorna'],
  English: ['club clubs', 'volunteer volunteers'],
};

/** Words of which none finds another. */
const strangers = [
  'kuoro kuori kuorma',
  'talo talvi talkoot',
  'koti kota',
  'kissa kisa',
  'kirja kirje kirkko',
  'tila tili',
  'kunta kunto',
  'pallo palo',
  'lapsi lasi lapio',
  'laulu lauta',
  'nuori nuora',
  'isä iso',
  'maa mäki',
  'kesä keso',
  'joki jos',
  'ajan hunajaa ohjaaja',
  'lasten delas allas',
  'töitä neljäätoista',
];

describe('forms of a word', () => {
  for (const [change, groups] of Object.entries(forms)) {
    it(`find each other where words change by ${change}`, () => {
      for (const group of groups) {
        const words = group.split(' ');
        const missed = words.flatMap((asked) =>
          words.filter((word) => !finds(asked, word)).map((word) => `${asked} → ${word}`),
        );
        expect(missed).to.deep.equal([]);
      }
    });
  }

  it('find the word in compounds, first or last', () => {
    for (const [asked, title] of [
      ['kuorot', 'Mieskuoro'],
      ['jumppaa', 'Vesijumpan vetäjä'],
      ['koirat', 'Koiraharrastajat'],
      ['nainen', 'Naiskuoro'],
      ['vanhuksille', 'Vanhustyö'],
      ['förening', 'Hembygdsföreningen'],
    ] as const) {
      expect(finds(asked, title), `${asked} → ${title}`).to.equal(true);
    }
  });

  it('do not find other words that are much like them', () => {
    for (const group of strangers) {
      const words = group.split(' ');
      const wrong = words.flatMap((asked) =>
        words
          .filter((word) => word !== asked && finds(asked, word))
          .map((word) => `${asked} → ${word}`),
      );
      expect(wrong).to.deep.equal([]);
    }
  });
});
