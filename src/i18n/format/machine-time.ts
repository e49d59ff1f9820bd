import { dateTimeFormat } from '../../base/intl-cache.js';
import { helsinki, type TimePoint } from '../../base/time/helsinki-time.js';

/** For the `datetime` attribute: a calendar day, or the instant with Finland's offset. */
export function machineTime(point: TimePoint): string {
  if (point.instant === null) return point.day;
  const parts = dateTimeFormat('sv-SE', {
    timeZone: helsinki,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(point.instant);
  const local = parts.replace(' ', 'T');
  const offsetMinutes = Math.round((Date.parse(`${local}Z`) - point.instant) / 60_000);
  const hours = String(Math.floor(offsetMinutes / 60)).padStart(2, '0');
  return `${local}+${hours}:${String(offsetMinutes % 60).padStart(2, '0')}`;
}
