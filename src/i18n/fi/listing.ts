import type { GapWords, ListingWords } from '../listing-words.js';
import { counted } from '../format/plural.js';

const locale = 'fi-FI';
const notices = counted(locale, 'ilmoituksen', 'ilmoitusta');
const tellKeeper = 'Tätä et voi korjata itse. Kerro asiasta palvelun ylläpidolle.';

/** The gaps in Finnish. */
const gaps: GapWords = {
  'no-future': {
    name: 'voimassaolo',
    title: 'Voimassaolo on päättynyt',
    why: 'Ilmoitus näkyy yhä, mutta siihen merkitty aika on päättynyt. Asukas ei tiedä, mikä nyt pitää paikkansa.',
    how: 'Vaihda ilmoitukseen uusi aika: toiminnan seuraava kausi tai se, mihin asti tilan hinnat ovat voimassa. Jos toiminta on loppunut tai tila ei ole enää käytettävissä, poista ilmoitus.',
    rule: 'Toiminnan kausi tai tilan hinnasto on voimassa.',
  },
  contact: {
    name: 'yhteystiedot',
    title: 'Puhelinnumero ja sähköposti puuttuvat',
    why: 'Asukas ei voi kysyä mitään eikä ilmoittautua.',
    how: 'Lisää puhelinnumero tai sähköpostiosoite. Yksi riittää. Yhdistyksen oma osoite on parempi kuin kenenkään henkilökohtainen.',
    rule: 'Yhdistyksellä on puhelinnumero tai sähköpostiosoite. Muissa ilmoituksissa riittää myös ilmoittautumislinkki.',
  },
  times: {
    name: 'aika',
    title: 'Aika puuttuu',
    why: 'Asukas ei tiedä, milloin pitäisi tulla.',
    how: 'Lisää päivä tai viikonpäivä ja kellonaika. Jos aika vaihtelee, kerro siitä sanoin.',
    rule: 'Tapahtumalla on päivä, ja toiminta kertoo, milloin kokoonnutaan.',
  },
  place: {
    name: 'paikka',
    title: 'Paikka puuttuu',
    why: 'Asukas ei tiedä, minne pitäisi tulla.',
    how: 'Lisää osoite. Jos kokoonnutte verkossa tai puhelimessa, merkitse se.',
    rule: 'Ilmoituksessa on paikka, tai siinä lukee, että se on verkossa tai puhelimessa. Yhdistyksellä itsellään ei tarvitse olla osoitetta.',
  },
  unreadable: {
    name: 'kirjoitusvirhe',
    title: 'Tiedossa on kirjoitusvirhe',
    why: 'Kohta on täytetty, mutta sitä ei ymmärretä. Siksi asukkaat eivät näe tietoa tai löydä sitä, eivätkä saa aikaa kalenteriinsa.',
    how: 'Kirjoita tieto uudelleen. Sähköpostiosoitteessa on @-merkki, puhelinnumerossa numeroita, päivä on esimerkiksi muodossa 6.12.2026, ja viikoittaisella ajalla on viikonpäivä (tiistai) ja kellonaika (18.00–19.30). Jos aika vaihtelee, kerro siitä sanoin kuvauksessa.',
    rule: 'Sähköpostiosoitteet, puhelinnumerot ja ajat on kirjoitettu niin, että ne voi ymmärtää.',
  },
  link: {
    name: 'linkki',
    title: 'Linkki ei toimi',
    why: 'Verkko-osoitteessa on virhe, joten asukas ei pääse sivulle.',
    how: 'Avaa oikea sivu selaimessa, kopioi sen osoite ja liitä se ilmoitukseen. Osoitteen alussa on https://.',
    rule: 'Verkko-osoitteet on kirjoitettu oikein.',
  },
  'description-empty': {
    name: 'kuvaus',
    title: 'Kuvaus puuttuu',
    why: 'Pelkkä otsikko ei kerro, mitä tehdään ja kenelle se sopii.',
    how: 'Kirjoita kaksi tai kolme lausetta: mitä teette, kenelle, ja miten pääsee mukaan.',
    rule: 'Ilmoituksessa on kuvaus.',
  },
  price: {
    name: 'hinta',
    title: 'Hinta puuttuu',
    why: 'Moni jättää tulematta, jos ei tiedä, mitä osallistuminen maksaa.',
    how: 'Kerro hinta. Jos mitään ei makseta, merkitse ilmoitus maksuttomaksi.',
    rule: 'Toiminta, tapahtuma tai tila kertoo hintansa tai sen, että se on maksuton.',
  },
  accessibility: {
    name: 'esteettömyys',
    title: 'Esteettömyydestä ei kerrota',
    why: 'Pyörätuolin tai rollaattorin käyttäjä ei tiedä, pääseekö hän sisään.',
    how: 'Merkitse paikka esteettömäksi, jos se on esteetön. Jos sisään noustaan portaita, kerro se kuvauksessa.',
    rule: 'Ilmoitus kertoo, miten paikkaan pääsee sisään: merkinnällä tai sanoin.',
  },
  old: {
    name: 'tietojen tuoreus',
    title: 'Ilmoitusta ei ole tallennettu vuoteen',
    why: 'Asukas ei voi tietää, ovatko tiedot ajan tasalla.',
    how: 'Tarkista tiedot ja tallenna ilmoitus, vaikka mikään ei muuttuisi.',
    rule: 'Ilmoitus on tallennettu viimeisen vuoden aikana. Tapahtumalta tätä ei vaadita.',
  },
  'contact-role': {
    name: 'vastaajan tehtävä',
    title: 'Ei kerrota, kuka vastaa',
    why: 'On helpompi soittaa, kun tietää, vastaako puheenjohtaja, sihteeri vai ryhmän ohjaaja.',
    how: 'Kirjoita yhteystiedon viereen tehtävä, esimerkiksi sihteeri. Henkilön nimeä ei tarvita.',
    rule: 'Yhdistyksen yhteystiedoista näkee, missä tehtävässä vastaaja on.',
  },
  'description-shouting': {
    name: 'isot kirjaimet tai huutomerkit',
    title: 'Teksti on isoilla kirjaimilla tai täynnä huutomerkkejä',
    why: 'Pelkkiä isoja kirjaimia on vaikea lukea, ja ne tuntuvat huutamiselta.',
    how: 'Kirjoita pienillä kirjaimilla. Yksi huutomerkki riittää.',
    rule: 'Otsikko ja kuvaus on kirjoitettu pienillä kirjaimilla ja ilman huutomerkkirivejä.',
  },
  'image-alt': {
    name: 'kuvan sanallinen kuvaus',
    title: 'Kuvaa ei ole kerrottu sanoin',
    why: 'Asukas, joka ei näe kuvaa, ei saa tietää, mitä siinä on.',
    how: 'Lisää kuvaan vaihtoehtoinen teksti: yhdellä lauseella, mitä kuvassa on.',
    rule: 'Kuvalla on vaihtoehtoinen teksti.',
  },
  'image-terms': {
    name: 'kuvan tekijä',
    title: 'Kuvan tekijää ei mainita',
    why: 'Kukaan muu ei uskalla näyttää kuvaa, jos ei tiedä, kuka sen on ottanut ja saako sitä käyttää.',
    how: 'Kirjoita kuvatekstiin, kuka kuvan otti, esimerkiksi ”Kuva: yhdistyksen oma arkisto”.',
    rule: 'Kuvateksti kertoo kuvan tekijän tai sen, miten kuvaa saa käyttää.',
  },
  swedish: {
    name: 'ruotsinkielinen esittely',
    title: 'Ruotsinkielinen esittely puuttuu',
    why: 'Kunta on kaksikielinen, ja osa asukkaista etsii yhdistystä ruotsiksi.',
    how: 'Lisää yhdistyksen kuvaukseen muutama lause ruotsiksi.',
    rule: 'Kaksikielisessä kunnassa yhdistyksen esittelyssä on tekstiä myös ruotsiksi.',
  },
  'ptv-business-id': {
    name: 'Y-tunnus',
    title: 'Y-tunnus puuttuu',
    why: 'Tiedot siirtyvät valtakunnalliseen Palvelutietovarantoon ja sieltä Suomi.fi-sivuille vain, jos yhdistyksellä on Y-tunnus.',
    how: 'Lisää Y-tunnus yhdistyksen tietoihin. Y-tunnuksen saa Yritys- ja yhteisötietojärjestelmästä (YTJ).',
    rule: 'Jos palvelu siirtää tietoja Palvelutietovarantoon, yhdistyksellä on Y-tunnus.',
  },
  'ptv-long-term': {
    name: 'kauden pituus',
    title: 'Toiminta kestää alle kahdeksan viikkoa',
    why: 'Palvelutietovarantoon ja Suomi.fi-sivuille siirtyy vain pitkäaikainen toiminta. Täällä ilmoitus näkyy silti.',
    how: 'Jos toiminta jatkuu, muuta kauden loppu tai jätä se pois. Jos se on lyhyt kurssi, mitään ei tarvitse tehdä.',
    rule: 'Jos palvelu siirtää tietoja Palvelutietovarantoon, toiminnan kausi on vähintään kahdeksan viikkoa.',
  },
};

/** A listing in Finnish. */
const words: ListingWords = {
  gaps,
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
