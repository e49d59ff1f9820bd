import type { Messages } from '../messages.js';
import { counted } from '../format/plural.js';

const locale = 'en-GB';

/** English, for readers in Finland: the words of the first view. */
const en: Messages = {
  language: 'en',
  locale,
  kinds: {
    associations: 'Associations',
    activities: 'Activities',
    events: 'Events',
    'volunteer-tasks': 'Volunteer tasks',
    premises: 'Premises',
  },
  count: { associations: counted(locale, 'association', 'associations') },
  moreThan: (count) => `over ${count}`,
  orders: { associations: 'in alphabetical order' },
  kindsLabel: 'What is shown',
  search: 'Search',
  searchAll: 'Search for an activity, an association or premises',
  searchKind: {
    associations: 'Search for an association',
    activities: 'Search for an activity',
    events: 'Search for an event',
    'volunteer-tasks': 'Search for a volunteer task',
    premises: 'Search for premises',
  },
  filter: (count) => (count ? `Filter (${count})` : 'Filter'),
  loading: (source) => `Loading from ${source}…`,
  showMore: (shown, total) => `Show more (${shown} of ${total})`,
  association: 'association',
  inLanguage: {
    fi: 'in Finnish',
    sv: 'in Swedish',
    en: 'in English',
    se: 'in Northern Sámi',
    smn: 'in Inari Sámi',
    sms: 'in Skolt Sámi',
    ru: 'in Russian',
    et: 'in Estonian',
    uk: 'in Ukrainian',
    ar: 'in Arabic',
  },
  loadingDetails: 'Loading the details…',
  cutOff: 'Part of the board could not be loaded, so not everything is shown.',
  retry: 'Try again',
};

export default en;
