import type { PlainDate } from '../../base/time/plain-date.js';
import { hasEnded, type DayRange } from '../../model/period.js';
import { formatDate } from './format-time.js';
import type { AllMessages } from '../messages.js';

/** That a season is over: "kausi päättyi 31.5.2026"; `null` while it is not, and without a season. */
export function formatSeasonEnd(
  messages: AllMessages,
  season: DayRange | null,
  today: PlainDate,
): string | null {
  if (!season?.until || !hasEnded(season, today)) return null;
  return messages.seasonEnded(formatDate(messages, season.until));
}
