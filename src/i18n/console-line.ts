import type { Language } from './messages.js';
import { noteText } from './webmaster-notes.js';
import type { Note } from './webmaster-note.js';

/** Says notes in one line, what would be the same words once. */
export function consoleLine(notes: readonly Note[], language: Language): string {
  return [...new Set(notes.map((note) => noteText(note, language)))].join(' ');
}
