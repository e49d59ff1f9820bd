import type { Kind } from '../model/kind.js';
import fiMore from './fi-more.js';
import type { MoreMessages } from './messages.js';
import { counted } from './plural.js';

/** "Emme löytäneet tapahtumia" needs the partitive. */
const partitive: Readonly<Record<Kind, string>> = {
  associations: 'yhdistyksiä',
  activities: 'kerhoja tai ryhmiä',
  events: 'tapahtumia',
  'volunteer-tasks': 'tehtäviä vapaaehtoisille',
  premises: 'tiloja',
};

/** Easy Finnish (selkokieli): the words of all that comes after the first view. */
const selkoMore: MoreMessages = {
  ...fiMore,
  dataFrom: (source, time) => `Tiedot ovat palvelusta ${source}. Haimme ne ${time}.`,
  missingAssociation: 'Puuttuuko tästä sinun yhdistyksesi?',
  reportIt: (source) => `Kerro siitä palveluun ${source}`,
  // Full hours stand alone: "kello 12–14".
  atClock: (time) => `kello\u00a0${time.replaceAll('.00', '')}`,
  from: (day) => `alkaa ${day}`,
  until: (day) => `loppuu ${day}`,
  dateUnknown: 'katso aika ilmoituksesta',
  openEnded: 'jatkuu koko ajan',
  persons: counted('fi-FI', 'ihmiselle', 'ihmiselle'),
  free: 'ilmainen',
  freeForAssociations: 'ilmainen yhdistyksille',
  stepFree: 'ei portaita',
  online: 'internetissä',
  byPhone: 'puhelimella',
  postponed: 'siirretty myöhemmäksi',
  agesFrom: (from) => `${from}-vuotiaat ja vanhemmat`,
  agesTo: (to) => `${to}-vuotiaat ja nuoremmat`,
  stillLoading: () => 'Tiedot tulevat nyt hitaasti. Odota vielä hetki.',
  nothingYet: {
    associations: 'Tässä ei ole vielä yhdistyksiä.',
    activities: 'Tässä ei ole nyt kerhoja tai ryhmiä.',
    events: 'Tässä ei ole nyt tapahtumia.',
    'volunteer-tasks': 'Tässä ei ole nyt tehtäviä vapaaehtoisille.',
    premises: 'Tässä ei ole vielä tiloja.',
  },
  nothingFound: (words, kind) => `Hait: ”${words}”. Emme löytäneet ${partitive[kind]}.`,
  foundElsewhere: 'Löysimme nämä:',
  showAll: {
    ...fiMore.showAll,
    activities: 'Näytä kaikki kerhot ja ryhmät',
    'volunteer-tasks': 'Näytä kaikki tehtävät vapaaehtoisille',
  },
  stillReading: 'Odota hetki. Lisää tulee pian.',
  limitReached: (count, source) =>
    `Tässä ovat ensimmäiset ${count}. Löydät loput palvelusta ${source}.`,
  // Whole sentences here: the four after them end before these begin.
  failures: {
    offline: () => 'Laitteesi ei ole yhteydessä internetiin.',
    slow: (source) => `Palvelu ${source} on nyt hidas.`,
    down: (source) => `Palvelu ${source} ei toimi nyt.`,
    wrong: (source) => `Palvelussa ${source} on nyt jokin vika.`,
  },
  allFailed: (why) => `Emme voi nyt näyttää tietoja. ${why}`,
  kindFailed: (kind, why) =>
    `Emme voi nyt näyttää ${partitive[kind]}. ${why} Muut tiedot ovat alla.`,
  restFailed: (why) => `Osa tiedoista puuttuu. ${why}`,
  stale: (time, why) => `Näet vanhat tiedot. Haimme ne ${time}. Emme saa nyt uusia tietoja. ${why}`,
  unknownMunicipality: (names, source) =>
    `Palvelu ${source} ei tunne kuntaa ${names}. Siksi emme voi näyttää mitään.`,
  season: 'Toiminnan aika',
  organiser: 'Kuka järjestää',
  registration: 'Näin ilmoittaudut',
  contacts: 'Ota yhteyttä',
  website: 'Nettisivut',
  capacity: 'Kuinka monelle',
  area: 'Koko',
  equipment: 'Mitä tilassa on',
  openingHours: 'Milloin voit käyttää tilaa',
  booking: 'Näin varaat',
  terms: 'Säännöt',
  prices: 'Mitä tila maksaa',
  group: 'Kuka käyttää',
  freeFor: 'Kenelle ilmainen',
  validity: 'Milloin tiedot pitävät paikkansa',
  owner: 'Kenen tila',
  asked: 'Mitä toivomme sinulta',
  modified: 'Viimeksi muutettu',
  sourcePage: (source) => `Lue ilmoitus palvelusta ${source}`,
  detailsFailed: 'Emme voi näyttää kaikkia tietoja. Lue ne ilmoituksesta.',
};

export default selkoMore;
