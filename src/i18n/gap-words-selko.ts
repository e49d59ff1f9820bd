import { gapWordsFi } from './gap-words-fi.js';
import type { GapWords } from './gap-words.js';

/** The gaps in easy Finnish; what has no easier form is as in Finnish. */
export const gapWordsSelko: GapWords = {
  ...gapWordsFi,
  'no-future': {
    ...gapWordsFi['no-future'],
    title: 'Ilmoituksen aika on loppunut',
    why: 'Ilmoituksessa on vanha aika. Ihmiset eivät tiedä, mikä on nyt totta.',
    how: 'Kirjoita uusi aika. Poista ilmoitus, jos sitä ei enää tarvita.',
  },
  contact: {
    ...gapWordsFi.contact,
    why: 'Kukaan ei voi soittaa tai kirjoittaa teille.',
    how: 'Lisää puhelinnumero tai sähköposti. Yksi riittää.',
  },
  times: {
    ...gapWordsFi.times,
    why: 'Ihmiset eivät tiedä, milloin pitää tulla.',
    how: 'Lisää päivä ja kellonaika.',
  },
  place: {
    ...gapWordsFi.place,
    why: 'Ihmiset eivät tiedä, minne pitää tulla.',
    how: 'Lisää osoite. Kerro, jos tapaatte verkossa tai puhelimessa.',
  },
  unreadable: {
    ...gapWordsFi.unreadable,
    why: 'Tieto on kirjoitettu väärin. Siksi ihmiset eivät löydä sitä.',
    how: 'Kirjoita tieto uudelleen. Tarkista jokainen merkki. Kirjoita päivä näin: 6.12.2026. Kirjoita viikonpäivä näin: tiistai. Kirjoita kellonaika näin: 18.00.',
  },
  link: {
    ...gapWordsFi.link,
    why: 'Linkissä on virhe. Sivu ei avaudu.',
    how: 'Avaa oikea sivu. Kopioi sivun osoite. Liitä osoite ilmoitukseen.',
  },
  'description-empty': {
    ...gapWordsFi['description-empty'],
    why: 'Ihmiset eivät tiedä, mitä teette.',
    how: 'Kirjoita kaksi lausetta. Kerro, mitä teette ja kuka voi tulla.',
  },
  price: {
    ...gapWordsFi.price,
    why: 'Ihmiset eivät tiedä, paljonko pitää maksaa.',
    how: 'Kerro hinta. Kerro myös, jos toiminta on ilmaista.',
  },
  accessibility: {
    ...gapWordsFi.accessibility,
    why: 'Kaikki eivät pääse portaita. He eivät tiedä, voivatko he tulla.',
    how: 'Kerro, pääseekö paikkaan pyörätuolilla. Kerro myös, jos siellä on portaita.',
  },
  old: {
    ...gapWordsFi.old,
    why: 'Ihmiset eivät tiedä, ovatko tiedot oikein.',
    how: 'Lue ilmoitus. Korjaa, jos jokin on väärin. Tallenna ilmoitus, vaikka mikään ei muutu.',
  },
  'contact-role': {
    ...gapWordsFi['contact-role'],
    why: 'On helpompi soittaa, kun tietää, kuka vastaa.',
    how: 'Kerro, onko vastaaja esimerkiksi sihteeri. Nimeä ei tarvita.',
  },
  'description-shouting': {
    ...gapWordsFi['description-shouting'],
    why: 'Isoja kirjaimia on vaikea lukea.',
    how: 'Kirjoita pienillä kirjaimilla. Yksi huutomerkki riittää.',
  },
  'image-alt': {
    ...gapWordsFi['image-alt'],
    why: 'Kaikki eivät näe kuvaa.',
    how: 'Kirjoita yksi lause siitä, mitä kuvassa on.',
  },
  'image-terms': {
    ...gapWordsFi['image-terms'],
    why: 'Muut eivät tiedä, saavatko he näyttää kuvan.',
    how: 'Kirjoita kuvan alle, kuka kuvan otti.',
  },
  swedish: {
    ...gapWordsFi.swedish,
    why: 'Osa ihmisistä puhuu ruotsia.',
    how: 'Kirjoita muutama lause ruotsiksi.',
  },
};
