import { gapWordsFi } from './gap-words-fi.js';
import type { ListingWords } from './listing-words.js';
import { counted } from './plural.js';

const locale = 'fi-FI';
const notices = counted(locale, 'ilmoituksen', 'ilmoitusta');
const tellKeeper = 'Tätä et voi korjata itse. Kerro asiasta palvelun ylläpidolle.';

/** A listing in Finnish. */
const words: ListingWords = {
  gaps: gapWordsFi,
  searchName: 'Yhdistyksen haku',
  label: 'Yhdistyksen nimi tai Y-tunnus',
  hint: 'Kirjoita nimen alku ja valitse yhdistys luettelosta.',
  clear: 'Tyhjennä',
  suggestions: (count) =>
    count === 1
      ? 'Löytyi yksi yhdistys. Valitse se.'
      : `Löytyi ${counted(locale, 'yhdistys', 'yhdistystä')(count)}. Valitse omasi.`,
  tooMany: 'Yhdistyksiä on enemmän. Kirjoita nimestä lisää.',
  reading: (sources) => `Haetaan yhdistyksiä palvelusta ${sources}…`,

  seen: (count) =>
    count === 0 ? 'Asukkaat eivät näe yhtään ilmoitusta.' : `Asukkaat näkevät ${notices(count)}.`,
  unseen: (count) => (count === 1 ? 'Yksi ilmoitus ei näy.' : `${count} ilmoitusta ei näy.`),
  toMend: (count) =>
    count === 1 ? 'Yksi asia kannattaa korjata.' : `${count} asiaa kannattaa korjata.`,
  allWell: 'Kaikki on kunnossa. Hienoa!',
  allWellGiven: 'Kaikki, mitä palvelusta saa, on kunnossa.',
  notGiven: (source, names) =>
    `${source} ei anna kenestäkään näitä tietoja, joten niitä ei lasketa puutteeksi eikä ansioksi: ${names}.`,
  checking: 'Katsotaan vielä, onko yhdistyksellä ilmoituksia, jotka eivät näy…',
  uncheckable: 'Nyt ei saatu selville, onko yhdistyksellä ilmoituksia, jotka eivät näy.',
  again: 'Yritä uudelleen',
  inOrder: (names) => `Kunnossa: ${names}.`,

  mendTitle: 'Mitä kannattaa korjata',
  mendIn: (title) => `Korjaa: ${title}`,
  signIn: (sources) =>
    `Korjaukset tehdään palvelussa ${sources}. Sinne kirjaudutaan yhdistyksen tunnuksella.`,
  remarksTitle: 'Hyvä tietää',
  introductionTitle: 'Yhdistyksen oma esittely puuttuu',
  introductionWhy:
    'Asukkaat näkevät ilmoituksesi, mutta yhdistystä ei ole yhdistysten luettelossa.',
  introductionHow: (source) =>
    `Lisää yhdistys palveluun ${source}: nimi, lyhyt kuvaus ja puhelinnumero tai sähköposti.`,
  sorts: {
    link: 'verkko-osoite',
    email: 'sähköpostiosoite',
    phone: 'puhelinnumero',
    time: 'päivä tai kellonaika',
  },
  writtenWrongly: (sort, written) => `${sort} ”${written}”`,

  hiddenTitle: 'Ilmoitukset, joita asukkaat eivät näe',
  reasons: {
    expired: () => ({
      why: 'Päivä on mennyt.',
      how: 'Mitään ei tarvitse tehdä. Jos järjestätte saman uudelleen, vaihda ilmoitukseen uusi päivä.',
    }),
    'no-municipality': (place) => ({
      why: 'Ilmoitukseen ei ole merkitty kuntaa.',
      how: `Merkitse ilmoitukseen kunnaksi ${place}.`,
    }),
    'other-municipality': (place, municipalities) => ({
      why: `Ilmoituksen kunta on ${municipalities}.`,
      how: `Jos se on tarkoitettu myös tänne, lisää siihen kunnaksi ${place}.`,
    }),
    protected: () => ({
      why: 'Ilmoitus on suojattu salasanalla.',
      how: 'Jos haluat sen näkyvän, poista suojaus.',
    }),
    'no-title': () => ({
      why: 'Ilmoituksella ei ole otsikkoa, jonka voi lukea.',
      how: 'Kirjoita ilmoitukselle otsikko.',
    }),
    'no-id': () => ({ why: 'Ilmoitukselta puuttuu palvelun antama numero.', how: tellKeeper }),
    'not-an-object': () => ({ why: 'Ilmoitus tuli palvelusta rikkinäisenä.', how: tellKeeper }),
    'too-large': () => ({ why: 'Ilmoitus on liian suuri luettavaksi.', how: tellKeeper }),
  },
  field: (path) => `Kenttä palvelussa: ${path}`,
  untitled: 'Ilmoitus ilman otsikkoa',

  seenTitle: 'Näin asukkaat näkevät ilmoituksesi',
  lacks: (names) => `Korjattavaa: ${names}`,
  lacksNothing: 'Tässä ilmoituksessa kaikki on kunnossa.',

  print: 'Tulosta yhteenveto',
  printed: (day) => `Tarkistettu ${day}`,
  askFriend: 'Kopioi viesti auttajalle',
  friendField: 'Kopioi tämä viesti auttajalle',
  friendCopied: 'Viesti on kopioitu. Liitä se sähköpostiin.',
  ownPage: 'Kopioi koodi omille sivuillenne',
  ownPageField: 'Kopioi tämä koodi omille sivuillenne',
  ownPageCopied: 'Koodi on kopioitu. Lähetä se sivujenne ylläpitäjälle.',
  friendHello: (name) =>
    `Hei! Auttaisitko korjaamaan yhdistyksen ${name} tiedot? Nämä asiat kannattaa korjata:`,
  friendLook: (url) => `Tästä näet, miltä tiedot nyt näyttävät: ${url}`,
  hiddenOne: 'Ilmoitus ei näy asukkaille.',
  friendThanks: 'Kiitos!',

  notFound: (asked) => `Yhdistystä ”${asked}” ei löytynyt.`,
  didYouMean: 'Tarkoititko jotakin näistä?',
  stepsTitle: 'Näin saat yhdistyksesi näkyviin',
  stepSpelling: 'Tarkista ensin kirjoitusasu. Kokeile pelkkää nimen alkua tai Y-tunnusta.',
  stepJoin: 'Jos yhdistystä ei ole vielä ilmoitettu, avaa palvelu ja hanki sinne tunnus:',
  stepFill: 'Lisää palveluun yhdistyksesi: nimi, lyhyt kuvaus ja puhelinnumero tai sähköposti.',
  stepMunicipality: (place) => `Merkitse kunnaksi ${place}.`,
  stepReturn: 'Palaa tälle sivulle ja hae uudelleen, kun ilmoitus on julkaistu.',

  rulesTitle: 'Mitä tässä tarkistetaan',
  rulesFair:
    'Puutteeksi lasketaan vain sellainen, minkä yhdistys voi itse korjata. Tietoa, jolle palvelussa ei ole kohtaa, ei kysytä.',
};

export default words;
