import type { Kind } from '../model/kind.js';

/** "Emme löytäneet tapahtumia" needs the partitive. */
export const partitive: Readonly<Record<Kind, string>> = {
  associations: 'yhdistyksiä',
  activities: 'kerhoja tai ryhmiä',
  events: 'tapahtumia',
  'volunteer-tasks': 'tehtäviä vapaaehtoisille',
  premises: 'tiloja',
};
