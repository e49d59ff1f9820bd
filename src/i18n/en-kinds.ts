import type { Kind } from '../model/kind.js';

/** In the middle of a sentence. */
export const plural: Readonly<Record<Kind, string>> = {
  associations: 'associations',
  activities: 'activities',
  events: 'events',
  'volunteer-tasks': 'volunteer tasks',
  premises: 'premises',
};
