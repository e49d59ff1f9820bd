import type { Note } from '../../../i18n/webmaster-note.js';
import { noteText } from '../../../i18n/webmaster-notes.js';
import { finding } from '../finding.js';
import type { Check, Scene } from '../scene.js';

/** Notes on matters that a check of their own looks at as they stand now, or that are kept with the settings. */
const checkedElsewhere: readonly Note['about'][] = [
  'no-source',
  'kind',
  'attribute',
  'quotes',
  'quote-missing',
  'container',
  'swallowed',
  'setting',
  'settings-file',
  'settings-text',
  'settings-part',
  'address',
  'municipality',
  'association',
  'failure',
  'noise',
  'url-prefix',
  'contrast',
];

/** What goes beyond the attributes, and what of it could not be used. */
export const checkSettings: Check = (scene) => {
  const { settings, language, words } = scene;
  const troubles = troublesOf(scene);
  const keys = Object.keys(settings ?? {}).join(', ');
  return [
    ...troubles.map((note) => {
      const isSmall = note.about === 'messages' && /^(?:missing|unknown)$/.test(note.problem);
      return finding('settings', isSmall ? 'look' : 'wrong', [noteText(note, language)]);
    }),
    ...(settings === null && scene.settingsNotes.length === 0
      ? [finding('settings', 'wait', words.settingsWait)]
      : []),
    ...(keys ? [finding('settings', 'well', words.settingsRead(keys))] : []),
    ...(settings && !keys && troubles.length === 0
      ? [finding('settings', 'well', words.noSettings)]
      : []),
  ];
};

/** A file that the page's policy forbids is looked at with the policy. */
function troublesOf({ settings, settingsNotes, notes }: Scene): readonly Note[] {
  const files = settings?.messages ?? {};
  const regions = settings?.regions ?? [];
  return [
    ...settingsNotes.filter((note) => note.about !== 'settings-file' || note.problem !== 'csp'),
    ...notes
      .filter(({ about }) => !checkedElsewhere.includes(about))
      .filter((note) => note.about !== 'messages' || Object.hasOwn(files, note.tag))
      .filter(
        (note) => note.about !== 'region' || note.names.every((one) => regions.includes(one)),
      ),
  ];
}
