import type { Kind } from '../model/kind.js';

/** In the middle of a sentence. */
export const plural: Readonly<Record<Kind, string>> = {
  associations: 'föreningar',
  activities: 'verksamhet',
  events: 'evenemang',
  'volunteer-tasks': 'frivilliguppdrag',
  premises: 'lokaler',
};
