/** One way in which words are inflected. All letters are folded: a is also ä, o also ö. */
export interface Declension {
  /** Everything that forms of a word have after its stem. */
  readonly endings: ReadonlySet<string>;
  /** What the stem must end with. */
  readonly stemEnd: RegExp;
  /** What the stem has after it in the first part of a compound ("nais" + "kuoro"). */
  readonly joint: string;
  /** How long the first part of a compound must be to tell the word. */
  readonly shortestPart: number;
  /** Whether the last consonants of the stem change between strong and weak grade. */
  readonly isGraded: boolean;
  /** Whether some words change their stem in a way of their own. */
  readonly isChanging: boolean;
}

const list = (words: string): readonly string[] => words.split(' ');
const each = (stems: readonly string[], endings: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => endings.map((ending) => stem + ending));

/** "-ssa", "-ssamme", "-ssanne", "-ssansa", "-ssaan". */
const cases = /* @__PURE__ */ list('ssa sta lla lta lle na').flatMap((one) =>
  each([one], ['', 'mme', 'nne', 'nsa', `${one.slice(-1)}n`]),
);
const singular = [...list(' n t tta ksi mme nne nsa han hon hun'), ...cases];
const plural = [...list('a ta den tten hin siin ksi tta sin amme ansa demme densa'), ...cases];
const verbal = list('maan massa minen misen mista');

/** The singular with the vowel that the stem ends with, and the partitive and illative in it. */
function withVowel(vowel: string): readonly string[] {
  const long = vowel + vowel;
  return [
    ...each([vowel], [...singular, ...verbal, 'a', 'amme', 'ansa']),
    ...each([long], ['n', 'mme', 'nsa']),
  ];
}

const pluralInI = each(['i'], [...plural, 'en', 'emme', 'ensa', 'in']);
const shortForms = list('ta ten temme tensa');
const consonant = /[^aeiouy]$/;
const vowel = /[aeiouy]$/;

function declension(
  stemEnd: RegExp,
  joint: string,
  endings: readonly string[],
  { shortestPart = 5, isGraded = false, isChanging = true } = {},
): Declension {
  return { endings: new Set(endings), stemEnd, joint, shortestPart, isGraded, isChanging };
}

const graded = { isGraded: true };
const steady = { isChanging: false };
const telling = { shortestPart: 4 };

/** The declensions that the search knows, each with words that it is made for. */
export const declensions: readonly Declension[] = [
  // kuoro, kuoron, kuoroissa; käsityö, käsityöt
  declension(
    /[ouy]$/,
    '',
    [
      ...singular,
      ...list('a amme ansa on un yn ja jen jemme jensa'),
      ...verbal,
      ...each(['i'], plural),
    ],
    graded,
  ),
  // jumppa, jumpan, kirjoja, koirien, jumpata; ruoka, ruoan
  declension(
    /[^aeiouy]$|ruo$/,
    'a',
    [
      ...withVowel('a'),
      'ata',
      ...each(['oi'], plural),
      ...list('oja ojen ojemme ojensa'),
      ...pluralInI,
    ],
    graded,
  ),
  // tanssi, tansseja; nuori, nuoren, nuorten
  declension(
    consonant,
    'i',
    [
      ...withVowel('i'),
      ...withVowel('e'),
      ...each(['ei'], plural),
      ...list('eja ejamme ejansa'),
      ...pluralInI,
      ...shortForms,
    ],
    graded,
  ),
  // tuki, tuen; the ends of Seinäjoki and Kirkkomäki
  declension(/(?:jo|la|ma|re|tu|va)k?$/, 'i', [...list('i ia ien'), ...withVowel('e')]),
  // tiistai, tiistaisin; Ii, Iissä
  declension(/[ns]tai$|ii$/, '', [...singular, ...list('den hin sin ta')]),
  // talkoot, talkoisiin; vapaa, vapaita
  ...list('a e o u y').map((last) =>
    declension(
      RegExp(`${last}$`),
      last,
      [...each([last], [...singular, 'seen', 'ta']), ...each(['i'], plural)],
      steady,
    ),
  ),
  // alue, aluetta, alueita
  declension(
    /[aiouy]e$/,
    '',
    [...list(' tta'), ...each(['e'], [...singular, 'seen']), ...each(['i'], plural)],
    steady,
  ),
  // hopea, hopeaa, hopeita
  declension(/e$/, 'a', [...withVowel('a'), ...each(['i'], plural)], steady),
  // perhe, perheen, perhettä
  declension(
    consonant,
    'e',
    [...list('e etta'), ...each(['ee'], [...singular, 'seen']), ...each(['ei'], plural)],
    graded,
  ),
  // vanhempi, vanhemman
  declension(/m[mp]$/, 'i', [...withVowel('i'), ...withVowel('a'), ...pluralInI], graded),
  // nainen, naisten
  declension(
    vowel,
    's',
    ['nen', ...each(['s'], [...withVowel('e'), ...pluralInI, ...shortForms])],
    telling,
  ),
  // kokous, kokouksen; kirppis, kirppiksen; terveys, terveyden
  declension(
    vowel,
    's',
    [
      's',
      ...each(['s'], shortForms),
      ...each(['ks'], [...withVowel('e'), ...pluralInI]),
      ...each(['d'], withVowel('e')),
      ...list('tta teen'),
    ],
    telling,
  ),
  // maksuton, maksuttomia
  declension(/[aeiouy]$/, 'ton', [
    'ton',
    'tonta',
    'ttomasti',
    ...each(['ttom'], [...withVowel('a'), ...pluralInI]),
  ]),
  // puhelin, puhelimen
  declension(
    consonant,
    'in',
    ['in', 'inta', ...each(['im'], [...withVowel('e'), ...pluralInI])],
    graded,
  ),
  // sairas, sairaan, sairaille
  declension(
    consonant,
    'as',
    ['as', 'asta', ...each(['aa'], [...singular, 'seen']), ...each(['ai'], plural)],
    graded,
  ),
  // jäsen, jäsenet, jäsenten
  declension(consonant, '', [
    '',
    ...withVowel('e'),
    ...withVowel('i'),
    ...pluralInI,
    ...shortForms,
  ]),
  // möte, möten, mötes-
  declension(/e$/, 's', list(' s t ts n ns na nas'), steady),
  // kör, kören, körer; lokal, lokaler; förening, föreningar; club, clubs
  declension(
    /[^a]$/,
    's',
    list(' s n t a an as en ens et ets er ers erna ernas r ar ars arna arnas na'),
    { ...steady, shortestPart: 6 },
  ),
  // flicka, flickor
  declension(consonant, 'a', list('a an as ans or ors orna ornas'), steady),
];

/** The letters of the longest ending. */
export const longestEnding = Math.max(
  ...declensions.flatMap(({ endings }) => [...endings].map(({ length }) => length)),
);
