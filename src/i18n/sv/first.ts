import type { Messages } from '../messages.js';
import { counted } from '../format/plural.js';

const locale = 'sv-FI';

/** Swedish as it is used in Finland: the words of the first view. */
const sv: Messages = {
  language: 'sv',
  locale,
  kinds: {
    associations: 'Föreningar',
    activities: 'Verksamhet',
    events: 'Evenemang',
    'volunteer-tasks': 'Frivilliguppdrag',
    premises: 'Lokaler',
  },
  count: { associations: counted(locale, 'förening', 'föreningar') },
  moreThan: (count) => `över ${count}`,
  orders: { associations: 'i alfabetisk ordning' },
  kindsLabel: 'Vad som visas',
  search: 'Sök',
  searchAll: 'Sök verksamhet, förening eller lokal',
  searchKind: {
    associations: 'Sök förening',
    activities: 'Sök verksamhet',
    events: 'Sök evenemang',
    'volunteer-tasks': 'Sök frivilliguppdrag',
    premises: 'Sök lokal',
  },
  filter: (count) => (count ? `Avgränsa (${count})` : 'Avgränsa'),
  loading: (source) => `Hämtar uppgifter från ${source}…`,
  showMore: (shown, total) => `Visa fler (${shown}/${total})`,
  association: 'förening',
  inLanguage: {
    fi: 'på finska',
    sv: 'på svenska',
    en: 'på engelska',
    se: 'på nordsamiska',
    smn: 'på enaresamiska',
    sms: 'på skoltsamiska',
    ru: 'på ryska',
    et: 'på estniska',
    uk: 'på ukrainska',
    ar: 'på arabiska',
  },
  loadingDetails: 'Hämtar uppgifter…',
  cutOff: 'En del av tavlan kunde inte laddas, så allt syns inte.',
  retry: 'Försök igen',
};

export default sv;
