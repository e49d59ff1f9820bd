import type { AllMessages } from '../../i18n/messages.js';
import type { Activity } from '../../model/activity.js';
import type { PublicEvent } from '../../model/public-event.js';
import { downloadText } from '../../ui/download-text.js';

/**
 * Saves a record as a calendar file; what makes it is loaded at the first call.
 *
 * @param now - Epoch milliseconds.
 * @returns Whether a file was given to the browser: not when the maker could not be loaded, or when
 * there is nothing to put in a calendar. Never rejects.
 */
export async function saveCalendarFile(
  record: PublicEvent | Activity,
  messages: AllMessages,
  now: number,
): Promise<boolean> {
  try {
    const { calendarFile } = await import('../../output/calendar-file.js');
    const file = calendarFile(record, messages, { now });
    if (file) downloadText(file.fileName, file.text, 'text/calendar');
    return file !== null;
  } catch {
    return false;
  }
}
