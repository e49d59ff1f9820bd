import type { OverviewWords } from '../overview-words.js';
import { counted } from '../format/plural.js';

const locale = 'fi-FI';
const associations = counted(locale, 'yhdistys', 'yhdistystä');

/** The overview in Finnish. */
const words: OverviewWords = {
  title: 'Missä kunnossa yhdistysten ilmoitukset ovat',
  extent: (count, records) =>
    `Mukana on ${associations(count)}. Asukkaat näkevät ${counted(locale, 'ilmoituksen', 'ilmoitusta')(records)}.`,
  busy: (count) =>
    `${counted(locale, 'yhdistyksellä', 'yhdistyksellä')(count)} on jotakin korjattavaa.`,
  allWell: 'Kenelläkään ei ole korjattavaa.',
  staysHere: 'Koonti tehdään selaimessasi avoimista tiedoista. Mitään ei lähetetä eikä tallenneta.',
  mattersTitle: 'Mitä on korjattavaa',
  introduction: 'Yhdistyksen oma esittely ei näy asukkaille',
  matter: 'Korjattavaa',
  chores: 'Kohtia',
  associations: 'Yhdistyksiä',
  sourcesTitle: 'Missä palveluissa',
  source: 'Palvelu',
  shown: 'Ilmoituksia näkyvissä',
  withoutOrganiser: 'Ilman järjestäjää',
  whyWithoutOrganiser:
    'Näistä ilmoituksista ei selviä, kenen ne ovat, joten ne eivät ole minkään yhdistyksen kohdalla.',
  otherPremises: 'Muiden kuin yhdistysten tilat',
  whyOtherPremises:
    'Näiden tilojen haltijalla ei ole muita ilmoituksia, tai haltijaa ei ole ilmoitettu.',
  whomTitle: 'Keneltä pyytää korjausta',
  anyMatter: 'Mitä tahansa',
  anySource: 'Kaikki palvelut',
  found: associations,
  nobody: 'Kenelläkään ei ole tällaista korjattavaa.',
  choreCount: counted(locale, 'kohta', 'kohtaa'),
  noEmail: 'Sähköpostiosoitetta ei ole ilmoitettu.',
  write: 'Kirjoita sähköposti',
  copyLetter: 'Kopioi viesti',
  copyThisLetter: 'Kopioi tämä viesti',
  letterCopied: 'Viesti on kopioitu.',
  download: 'Lataa taulukko (CSV)',
  downloadHint:
    'Aukeaa Excelissä. Taulukossa ovat valitsemasi yhdistykset, rivi kullekin kohdalle.',
  fileTitle: 'korjattavaa',
  columns: {
    association: 'Yhdistys',
    businessId: 'Y-tunnus',
    record: 'Ilmoitus',
    kind: 'Mikä ilmoitus',
    source: 'Palvelu',
    isShown: 'Näkyykö asukkaille',
    matter: 'Korjattavaa',
    email: 'Sähköposti',
    phone: 'Puhelin',
    mendAt: 'Korjataan täällä',
  },
  yes: 'kyllä',
  no: 'ei',
  phone: (phone) => `puh. ${phone}`,
  letterSubject: (name) => `${name}: ilmoitustenne tiedot`,
  letterOpening: (name) => [
    'Hei!',
    '',
    `Asukkaat löytävät yhdistyksen ${name} ilmoitukset kunnan verkkosivuilta.`,
    'Nämä kohdat kannattaa korjata, jotta mukaan olisi helppo tulla:',
  ],
  letterRecord: (title, kind, source) => `${title} (${kind}, ${source})`,
  letterMendAt: (address) => `Korjataan täällä: ${address}`,
  letterMore: (records) =>
    `Korjattavaa on lisäksi ${counted(locale, 'ilmoituksessa', 'ilmoituksessa')(records)}.`,
  letterClosing: [
    'Korjaukset näkyvät kunnan sivuilla pian sen jälkeen, kun ne on tallennettu palveluun.',
    'Kysy, jos jokin on epäselvää. Autan mielelläni.',
    '',
    'Ystävällisin terveisin',
  ],
};

export default words;
