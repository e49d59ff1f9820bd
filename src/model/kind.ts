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
  // `Object.fromEntries` forgets the names of the entries.
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, Value>;
}

/** Tells whether a word is the name of a kind, as written in the `kinds` attribute. */
export function isKind(word: string): word is Kind {
  return (kinds as readonly string[]).includes(word);
}
