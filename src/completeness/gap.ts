/**
 * What a record may lack, in the order in which it is shown: first what keeps a resident from coming,
 * last what is good to have. Each has its rule, by this name, in `gap-rules.ts`.
 */
export const gaps = [
  'no-future',
  'contact',
  'times',
  'place',
  'unreadable',
  'link',
  'description-empty',
  'price',
  'accessibility',
  'old',
  'contact-role',
  'description-shouting',
  'image-alt',
  'image-terms',
  'swedish',
  'ptv-business-id',
  'ptv-long-term',
] as const;

/** The name of one of them. */
export type Gap = (typeof gaps)[number];

/** What is good to know and may well be as it is meant: nobody is asked to change it. */
export const remarks: ReadonlySet<Gap> = new Set<Gap>(['ptv-long-term']);
