import type { PlainDate } from '../../base/time/plain-date.js';
import type { Kind } from '../../model/kind.js';
import { formatLanguage } from './format-count.js';
import { formatRange } from './format-time.js';
import type { FacetWord } from '../filter-messages.js';
import type { AllMessages } from '../messages.js';

/**
 * An option of a filter as people say it: "viikonloppuna", "vähintään 20 henkilöä", "1.12.2026 alkaen".
 *
 * @param option - As a query holds it; an option that has no word of ours is the source's own.
 * @param kind - The kind on view: what is free for residents is not what is free for associations.
 */
export function formatOption(
  messages: AllMessages,
  name: FacetWord,
  option: string,
  kind: Kind,
): string {
  switch (name) {
    case 'when':
      return formatDays(messages, option);
    case 'weekday':
      return messages.everyWeekday[Number(option) - 1] ?? option;
    case 'age':
      return wordOf(messages.ageGroups, option);
    case 'capacity':
      return messages.atLeast(messages.persons(Number(option)));
    case 'booking':
      return wordOf(messages.bookingWays, option);
    case 'way':
      return wordOf(
        { 'on-site': messages.onSite, online: messages.online, phone: messages.byPhone },
        option,
      );
    case 'language':
      return formatLanguage(messages, option);
    case 'free':
      return kind === 'premises' ? messages.freeForAssociations : messages.free;
    case 'stepFree':
      return messages.stepFree;
    case 'theme':
    case 'place':
    case 'equipment':
      return option;
  }
}

function formatDays(messages: AllMessages, option: string): string {
  const { today, tomorrow, thisWeekend: weekend, thisWeek: week } = messages;
  if (!option.includes('/')) return wordOf({ today, tomorrow, weekend, week }, option);
  const [from, until] = option.split('/') as (PlainDate | '')[];
  return formatRange(messages, { from: from || null, until: until || null }) ?? option;
}

function wordOf(words: Readonly<Record<string, string>>, option: string): string {
  return Object.hasOwn(words, option) ? (words[option] ?? option) : option;
}
