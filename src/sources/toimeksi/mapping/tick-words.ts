import { isTicked } from '../../values/field-value.js';
import { wordsOf } from '../../values/value.js';

/** What says no more than an empty box does. */
const plainNo = /^(?:ei|nej|no|false|off)[.!]?$/i;

/** What a field that should be a tick says in words; `null` when it is a plain yes or no. */
export function tickWordsOf(value: unknown): string | null {
  const words = isTicked(value) ? null : wordsOf(value);
  return words === null || plainNo.test(words) ? null : words;
}
