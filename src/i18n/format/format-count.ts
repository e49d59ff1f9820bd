import { numberFormat } from '../../base/intl-cache.js';
import type { Messages } from '../messages.js';

/** A number as people write it: "2 000". */
export function formatCount(messages: Messages, count: number): string {
  return numberFormat(messages.locale).format(count);
}

/** A language by its primary subtag: "ruotsiksi"; the bare tag when there is no word for it. */
export function formatLanguage(messages: Messages, language: string): string {
  return messages.inLanguage[language] ?? language;
}
