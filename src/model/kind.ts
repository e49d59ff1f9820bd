/** The five kinds of records, in the order a board shows them when nothing else is asked. */
export const kinds = [
  'associations',
  'activities',
  'events',
  'volunteer-tasks',
  'premises',
] as const;

/** One of the five kinds of records. */
export type Kind = (typeof kinds)[number];

/** Makes a table with an entry for each kind. */
export function tableOfKinds<Value>(make: (kind: Kind) => Value): Readonly<Record<Kind, Value>> {
  return {
    associations: make('associations'),
    activities: make('activities'),
    events: make('events'),
    'volunteer-tasks': make('volunteer-tasks'),
    premises: make('premises'),
  };
}

/** Tells whether a word is the name of a kind, as written in the `kinds` attribute. */
export function isKind(word: string): word is Kind {
  return (kinds as readonly string[]).includes(word);
}
