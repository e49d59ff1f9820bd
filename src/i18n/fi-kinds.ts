import type { Kind } from '../model/kind.js';

/** "Yhdistyksiä ei nyt saada näkyviin" needs the partitive. */
export const partitive: Readonly<Record<Kind, string>> = {
  associations: 'yhdistyksiä',
  activities: 'toimintaa',
  events: 'tapahtumia',
  'volunteer-tasks': 'vapaaehtoistehtäviä',
  premises: 'tiloja',
};
