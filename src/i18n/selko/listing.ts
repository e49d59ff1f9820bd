import fi from '../fi/listing.js';
import type { GapWords, ListingWords } from '../listing-words.js';

/** The gaps in easy Finnish; what has no easier form is as in Finnish. */
const gaps: GapWords = {
  ...fi.gaps,
  'no-future': {
    ...fi.gaps['no-future'],
    title: 'Ilmoituksen aika on loppunut',
    why: 'Ilmoituksessa on vanha aika. Ihmiset eivät tiedä, mikä on nyt totta.',
    how: 'Kirjoita uusi aika. Poista ilmoitus, jos sitä ei enää tarvita.',
  },
  contact: {
    ...fi.gaps.contact,
    why: 'Kukaan ei voi soittaa tai kirjoittaa teille.',
    how: 'Lisää puhelinnumero tai sähköposti. Yksi riittää.',
  },
  times: {
    ...fi.gaps.times,
    why: 'Ihmiset eivät tiedä, milloin pitää tulla.',
    how: 'Lisää päivä ja kellonaika.',
  },
  place: {
    ...fi.gaps.place,
    why: 'Ihmiset eivät tiedä, minne pitää tulla.',
    how: 'Lisää osoite. Kerro, jos tapaatte verkossa tai puhelimessa.',
  },
  unreadable: {
    ...fi.gaps.unreadable,
    why: 'Tieto on kirjoitettu väärin. Siksi ihmiset eivät löydä sitä.',
    how: 'Kirjoita tieto uudelleen. Tarkista jokainen merkki. Kirjoita päivä näin: 6.12.2026. Kirjoita viikonpäivä näin: tiistai. Kirjoita kellonaika näin: 18.00.',
  },
  link: {
    ...fi.gaps.link,
    why: 'Linkissä on virhe. Sivu ei avaudu.',
    how: 'Avaa oikea sivu. Kopioi sivun osoite. Liitä osoite ilmoitukseen.',
  },
  'description-empty': {
    ...fi.gaps['description-empty'],
    why: 'Ihmiset eivät tiedä, mitä teette.',
    how: 'Kirjoita kaksi lausetta. Kerro, mitä teette ja kuka voi tulla.',
  },
  price: {
    ...fi.gaps.price,
    why: 'Ihmiset eivät tiedä, paljonko pitää maksaa.',
    how: 'Kerro hinta. Kerro myös, jos toiminta on ilmaista.',
  },
  accessibility: {
    ...fi.gaps.accessibility,
    why: 'Kaikki eivät pääse portaita. He eivät tiedä, voivatko he tulla.',
    how: 'Kerro, pääseekö paikkaan pyörätuolilla. Kerro myös, jos siellä on portaita.',
  },
  old: {
    ...fi.gaps.old,
    why: 'Ihmiset eivät tiedä, ovatko tiedot oikein.',
    how: 'Lue ilmoitus. Korjaa, jos jokin on väärin. Tallenna ilmoitus, vaikka mikään ei muutu.',
  },
  'contact-role': {
    ...fi.gaps['contact-role'],
    why: 'On helpompi soittaa, kun tietää, kuka vastaa.',
    how: 'Kerro, onko vastaaja esimerkiksi sihteeri. Nimeä ei tarvita.',
  },
  'description-shouting': {
    ...fi.gaps['description-shouting'],
    why: 'Isoja kirjaimia on vaikea lukea.',
    how: 'Kirjoita pienillä kirjaimilla. Yksi huutomerkki riittää.',
  },
  'image-alt': {
    ...fi.gaps['image-alt'],
    why: 'Kaikki eivät näe kuvaa.',
    how: 'Kirjoita yksi lause siitä, mitä kuvassa on.',
  },
  'image-terms': {
    ...fi.gaps['image-terms'],
    why: 'Muut eivät tiedä, saavatko he näyttää kuvan.',
    how: 'Kirjoita kuvan alle, kuka kuvan otti.',
  },
  swedish: {
    ...fi.gaps.swedish,
    why: 'Osa ihmisistä puhuu ruotsia.',
    how: 'Kirjoita muutama lause ruotsiksi.',
  },
};

/** A listing in easy Finnish; what has no easier form is as in Finnish. */
const words: ListingWords = {
  ...fi,
  gaps,
  hint: 'Kirjoita yhdistyksen nimi. Valitse yhdistys listasta.',
  reading: (sources) => `Odota hetki. Yhdistykset tulevat palvelusta ${sources}.`,
  tooMany: 'Yhdistyksiä on paljon. Kirjoita lisää kirjaimia.',
  notGiven: (source, names) =>
    `Palvelu ${source} ei kerro näitä tietoja kenestäkään: ${names}. Yhdistys ei voi korjata niitä.`,
  checking: 'Odota hetki. Etsimme ilmoituksia, jotka eivät näy.',
  uncheckable: 'Emme saaneet kaikkia tietoja. Yritä myöhemmin uudelleen.',
  signIn: (sources) => `Korjaa tiedot palvelussa ${sources}. Tarvitset tunnuksen.`,
  introductionWhy: 'Ihmiset eivät löydä yhdistystä listasta.',
  introductionHow: (source) =>
    `Lisää yhdistys palveluun ${source}. Kerro nimi ja puhelinnumero. Kerro, mitä yhdistys tekee.`,
  reasons: {
    ...fi.reasons,
    expired: () => ({ why: 'Tämä on jo ollut.', how: 'Sinun ei tarvitse tehdä mitään.' }),
    'no-municipality': (place) => ({
      why: 'Ilmoituksessa ei ole kuntaa.',
      how: `Lisää kunta: ${place}.`,
    }),
    'other-municipality': (place, municipalities) => ({
      why: `Ilmoituksessa on toinen kunta: ${municipalities}.`,
      how: `Lisää myös ${place}, jos haluat sen näkyvän täällä.`,
    }),
    protected: () => ({
      why: 'Ilmoituksessa on salasana.',
      how: 'Poista salasana, jos haluat sen näkyvän.',
    }),
  },
  stepSpelling: 'Tarkista, onko nimi oikein. Kokeile nimen alkua.',
  stepJoin: 'Avaa palvelu. Hanki sinne tunnus:',
  stepFill: 'Lisää yhdistys. Kerro nimi ja puhelinnumero. Kerro, mitä yhdistys tekee.',
  stepMunicipality: (place) => `Valitse kunnaksi ${place}.`,
  stepReturn: 'Tule takaisin tälle sivulle. Hae yhdistys uudelleen.',
  rulesFair: 'Kysymme vain asioita, jotka yhdistys voi itse korjata.',
};

export default words;
