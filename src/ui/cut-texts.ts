import { formatCount } from '../i18n/format/format-count.js';
import type { AllMessages } from '../i18n/messages.js';
import { readOf, type KindLoad } from '../loading/load-state.js';

/** That a source has or may have more of a kind than is read; nothing where it has not. */
export function cutTexts({ state, source }: KindLoad, messages: AllMessages): readonly string[] {
  const read = readOf(state);
  if (!read) return [];
  const { received, duplicates, skipped } = read.tally;
  const tooLarge = skipped.filter(({ reason }) => reason === 'too-large').length;
  return [
    ...(read.rest === 'capped'
      ? [messages.limitReached(formatCount(messages, received - duplicates), source.name)]
      : []),
    ...(read.rest === 'repeated' || read.rest === 'unsure'
      ? [messages.maybeNotAll(source.name)]
      : []),
    ...(tooLarge > 0 ? [messages.tooLarge(formatCount(messages, tooLarge), source.name)] : []),
  ];
}
