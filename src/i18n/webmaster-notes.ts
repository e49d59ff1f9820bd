import type { Language } from './messages.js';
import type { NoteWords } from './note-words.js';
import { en } from './note-words-en.js';
import { fi } from './note-words-fi.js';
import { sv } from './note-words-sv.js';
import type { Note } from './webmaster-note.js';

const languages: Readonly<Record<Language, NoteWords>> = { fi, sv, en };

/** Says a note in words: the cause, and the cure. */
export function noteText(note: Note, language: Language): string {
  const words = languages[language];
  switch (note.about) {
    case 'no-source':
      return words.noSource;
    case 'broken':
      return words.broken(note.error);
    case 'kind':
      return words.kind(note.word);
    case 'setting':
      return [words.setting(note.path), words.settingRules.get(note.path) ?? ''].join(' ').trim();
    case 'address':
      return `${words.address(note.address)} ${words.addressProblems[note.problem]}`;
    case 'municipality': {
      const near = note.nearMatches.length > 0 ? ` ${words.near(note.nearMatches.join(', '))}` : '';
      return words.municipality(note.names.join(', '), note.source) + near;
    }
    case 'failure':
      return words.failures[note.failure](note);
    case 'noise':
      return words.noise(note.source);
    case 'url-prefix':
      return words.prefixProblems[note.problem](note.prefix);
    case 'contrast':
      return words.contrast(note.token, note.ratio);
    case 'messages':
      return words.messagesProblems[note.problem](note.tag, fewOf(note.keys));
  }
}

const mostKeys = 20;

function fewOf(keys: readonly string[]): string {
  const rest = keys.length - mostKeys;
  return keys.slice(0, mostKeys).join(', ') + (rest > 0 ? ` … (+${rest})` : '');
}
