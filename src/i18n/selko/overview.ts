import fi from '../fi/overview.js';
import type { OverviewWords } from '../overview-words.js';
import { counted } from '../format/plural.js';

const locale = 'fi-FI';

/** The overview in easy Finnish; what has no easier form is as in Finnish. */
const words: OverviewWords = {
  ...fi,
  title: 'Ovatko yhdistysten tiedot kunnossa?',
  extent: (count, records) =>
    `Täällä on ${fi.found(count)}. Ihmiset näkevät ${counted(locale, 'ilmoituksen', 'ilmoitusta')(records)}.`,
  busy: (count) =>
    `Näin monen yhdistyksen tiedoissa on jotain väärin: ${String(count)}. Tiedot voi korjata.`,
  allWell: 'Kaikki tiedot ovat kunnossa.',
  staysHere: 'Teemme koosteen sinun laitteessasi. Emme lähetä mitään.',
  mattersTitle: 'Mitä pitää korjata?',
  withoutOrganiser: 'Ilman järjestäjää',
  whyWithoutOrganiser:
    'Emme tiedä, kuka on tehnyt nämä ilmoitukset. Ne eivät ole minkään yhdistyksen kohdalla.',
  otherPremises: 'Tilat, jotka eivät ole yhdistyksen',
  whyOtherPremises: 'Näitä tiloja ei tarjoa yhdistys. Tai emme tiedä, kuka tarjoaa tilaa.',
  whomTitle: 'Kuka voi korjata?',
  nobody: 'Tässä ei ole mitään korjattavaa.',
  noEmail: 'Emme tiedä yhdistyksen sähköpostia.',
  write: 'Lähetä sähköposti',
  download: 'Tallenna taulukko',
  downloadHint: 'Voit avata taulukon Excel-ohjelmassa.',
  letterOpening: (name) => [
    'Hei!',
    '',
    `Ihmiset lukevat yhdistyksen ${name} ilmoituksia kunnan nettisivuilla.`,
    'Korjatkaa nämä asiat. Sitten ihmisten on helppo tulla mukaan.',
  ],
  letterMendAt: (address) => `Korjatkaa täällä: ${address}`,
  letterMore: (records) => `Korjattavia ilmoituksia on lisää: ${String(records)}.`,
  letterClosing: [
    'Tallentakaa muutokset. Muutokset näkyvät pian kunnan sivuilla.',
    'Kysykää, jos tarvitsette apua.',
    '',
    'Ystävällisin terveisin',
  ],
};

export default words;
