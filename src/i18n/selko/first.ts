import fi from '../fi/first.js';
import type { Messages } from '../messages.js';

/** Easy Finnish (selkokieli): the words of the first view; what has no easier form is as in Finnish. */
const selko: Messages = {
  ...fi,
  isEasy: true,
  kinds: {
    ...fi.kinds,
    activities: 'Kerhot ja ryhmät',
    'volunteer-tasks': 'Vapaaehtoistyö',
  },
  orders: { associations: 'aakkosten mukaan' },
  kindsLabel: 'Mitä haluat nähdä?',
  searchAll: 'Kirjoita, mitä etsit',
  searchKind: {
    associations: 'Etsi yhdistys',
    activities: 'Etsi kerho tai ryhmä',
    events: 'Etsi tapahtuma',
    'volunteer-tasks': 'Etsi vapaaehtoistyötä',
    premises: 'Etsi tila',
  },
  loading: (source) => `Odota hetki. Tiedot tulevat palvelusta ${source}.`,
  showMore: (shown, total) => `Näytä lisää: nyt ${shown}, yhteensä ${total}`,
  loadingDetails: 'Odota hetki. Tiedot tulevat pian.',
  cutOff: 'Emme saa nyt kaikkea näkyviin.',
};

export default selko;
