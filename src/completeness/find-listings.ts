import { fold } from '../base/text/fold.js';
import { nearWords } from '../base/text/near-words.js';
import { createRelationKeys } from '../query/relations/relation-keys.js';
import type { Listing } from './listed-record.js';

/** From so many letters on a word may stand inside another: Finnish puts words together. */
const inside = 3;

/**
 * The listings whose name has each of the asked words, short ones at the beginning of one of its
 * own ("kerho" is in "Käsityökerho"), or whose business id begins as asked; names that begin so come
 * first, then in their own order.
 *
 * @returns Empty for words without any letter or digit.
 */
export function findListings(listings: readonly Listing[], words: string): readonly Listing[] {
  const asked = fold(words);
  if (asked === '') return [];
  const number = words.replace(/\D/g, '');
  const isNumber = /^[\d\s-]+$/.test(words);
  const found = listings.filter(({ name, businessId }) =>
    isNumber ? businessId?.replace(/\D/g, '').startsWith(number) : hasWords(fold(name), asked),
  );
  const begins = ({ name }: Listing): boolean => fold(name).startsWith(asked);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}

/** The listing of that name, by which spelling soever listings gather records; `null` when there is none. */
export function listingNamed(listings: readonly Listing[], name: string): Listing | null {
  const { ofName } = createRelationKeys();
  const key = (text: string): string => fold(ofName(text));
  return listings.find((one) => key(one.name) === key(name)) ?? null;
}

/** Up to three listings whose names look like the asked one, nearest first. */
export function nearListings(listings: readonly Listing[], words: string): readonly Listing[] {
  const near = nearWords([words], [...new Set(listings.map(({ name }) => name))], 3);
  return near.flatMap((name) => listings.find((one) => one.name === name) ?? []);
}

function hasWords(name: string, asked: string): boolean {
  const own = name.split(' ');
  return asked
    .split(' ')
    .every((word) =>
      own.some((one) => (word.length < inside ? one.startsWith(word) : one.includes(word))),
    );
}
