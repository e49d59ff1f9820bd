import type { Note } from '../../i18n/webmaster-note.js';
import { noteText } from '../../i18n/webmaster-notes.js';
import { finding } from './finding.js';
import type { Check } from './scene.js';

/** Notes on matters that a check of their own looks at as they stand now. */
const checkedElsewhere: readonly Note['about'][] = [
  'no-source',
  'kind',
  'address',
  'municipality',
  'failure',
  'noise',
  'url-prefix',
  'contrast',
];

/** What goes beyond the attributes, and what of it could not be used. */
export const checkSettings: Check = ({ settings, notes, language, words }) => {
  const own = notes.filter(({ about }) => !checkedElsewhere.includes(about));
  const keys = Object.keys(settings ?? {}).join(', ');
  return [
    ...own.map((note) => {
      const isSmall = note.about === 'messages' && /^(?:missing|unknown)$/.test(note.problem);
      return finding('settings', isSmall ? 'look' : 'wrong', [noteText(note, language)]);
    }),
    ...(settings === null ? [finding('settings', 'wait', words.settingsWait)] : []),
    ...(keys ? [finding('settings', 'well', words.settingsRead(keys))] : []),
    ...(settings && !keys && own.length === 0
      ? [finding('settings', 'well', words.noSettings)]
      : []),
  ];
};
