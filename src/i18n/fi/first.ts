import type { Messages } from '../messages.js';
import { counted } from '../format/plural.js';

const locale = 'fi-FI';

/** Finnish: the words of the first view. */
const fi: Messages = {
  language: 'fi',
  locale,
  kinds: {
    associations: 'Yhdistykset',
    activities: 'Toiminta',
    events: 'Tapahtumat',
    'volunteer-tasks': 'Vapaaehtoistehtävät',
    premises: 'Tilat',
  },
  count: { associations: counted(locale, 'yhdistys', 'yhdistystä') },
  moreThan: (count) => `yli ${count}`,
  orders: { associations: 'aakkosjärjestyksessä' },
  kindsLabel: 'Mitä näytetään',
  search: 'Haku',
  searchAll: 'Hae toimintaa, yhdistystä tai tilaa',
  searchKind: {
    associations: 'Hae yhdistystä',
    activities: 'Hae toimintaa',
    events: 'Hae tapahtumaa',
    'volunteer-tasks': 'Hae vapaaehtoistehtävää',
    premises: 'Hae tilaa',
  },
  filter: (count) => (count ? `Rajaa (${count})` : 'Rajaa'),
  loading: (source) => `Haetaan tietoja palvelusta ${source}…`,
  showMore: (shown, total) => `Näytä lisää (${shown}/${total})`,
  association: 'yhdistys',
  inLanguage: {
    fi: 'suomeksi',
    sv: 'ruotsiksi',
    en: 'englanniksi',
    se: 'pohjoissaameksi',
    smn: 'inarinsaameksi',
    sms: 'koltansaameksi',
    ru: 'venäjäksi',
    et: 'viroksi',
    uk: 'ukrainaksi',
    ar: 'arabiaksi',
  },
  loadingDetails: 'Haetaan tietoja…',
  cutOff: 'Osa taulusta ei latautunut, joten kaikki ei näy.',
  retry: 'Yritä uudelleen',
};

export default fi;
