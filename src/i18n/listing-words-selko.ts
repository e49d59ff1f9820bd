import { gapWordsSelko } from './gap-words-selko.js';
import fi from './listing-words-fi.js';
import type { ListingWords } from './listing-words.js';

/** A listing in easy Finnish; what has no easier form is as in Finnish. */
const words: ListingWords = {
  ...fi,
  gaps: gapWordsSelko,
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
