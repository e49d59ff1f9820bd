import type { Language } from '../messages.js';
import { formatFinding } from './format-finding.js';
import type { WebmasterFinding } from '../webmaster-finding.js';

/** Says notes in one line, what would be the same words once. */
export function consoleLine(notes: readonly WebmasterFinding[], language: Language): string {
  return [...new Set(notes.map((note) => formatFinding(note, language)))].join(' ');
}
