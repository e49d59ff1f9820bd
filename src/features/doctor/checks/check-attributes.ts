import type { LitElement } from 'lit';
import { nearWord } from '../../../base/text/near-words.js';
import { primarySubtag, wordingOf } from '../../../i18n/language.js';
import { translatedKind } from '../../../i18n/meant-word.js';
import { noteText } from '../../../i18n/webmaster-notes.js';
import { kinds } from '../../../model/kind.js';
import { unknownAttributes } from '../../../ui/setup/attribute-check.js';
import { parseKinds } from '../../../ui/setup/attributes.js';
import { missingAssociationNote } from '../../../ui/setup/missing-association.js';
import { finding, type Finding } from '../finding.js';
import type { Check, Scene } from '../scene.js';

/** What stands on the board: what was read, what is not known, and what cannot be. */
export const checkAttributes: Check = (scene) => {
  const { host, words } = scene;
  const known = (host.constructor as typeof LitElement).observedAttributes;
  const read = host.getAttributeNames().filter((name) => known.includes(name));
  const list = read.map((name) => `${name}="${host.getAttribute(name) ?? ''}"`).join(', ');
  return [
    ...unknown(scene),
    ...badValues(scene),
    finding('attributes', 'well', list ? words.attributesRead(list) : words.noAttributes),
  ];
};

function unknown({ host, language }: Scene): readonly Finding[] {
  return unknownAttributes(host).map((note) => {
    const isForeign = note.about === 'attribute' && note.near === null && note.owner === null;
    return finding('attributes', isForeign ? 'look' : 'wrong', [noteText(note, language)]);
  });
}

function badValues({ host, parts, settings, language, notes, words }: Scene): readonly Finding[] {
  const wrong = parseKinds(host.kinds ?? '').unknown.map((word) => {
    const near = translatedKind(word) ?? nearWord(word, kinds);
    const note = noteText({ about: 'kind', word }, language);
    return finding('attributes', 'wrong', near ? [note, words.kindNear(near)] : [note]);
  });
  const prefix = host.getAttribute('url-prefix');
  const prefixes = notes.filter((note) => note.about === 'url-prefix' && note.prefix === prefix);
  const level = host.getAttribute('heading-level');
  const lang = host.getAttribute('lang');
  const isSpoken =
    !lang || wordingOf(lang) || Object.hasOwn(settings?.messages ?? {}, primarySubtag(lang));
  const isStillOn = host.getAttribute('structured-data') === 'false';
  const missing = missingAssociationNote(host.association ?? '', parts);
  const isBadDoctor = host.doctor !== '' && host.doctor !== 'address';
  return [
    ...wrong,
    ...prefixes.map((note) => finding('attributes', 'wrong', [noteText(note, language)])),
    ...(missing ? [finding('attributes', 'wrong', [noteText(missing, language)])] : []),
    ...(level !== null && !/^[2-6]$/.test(level)
      ? [finding('attributes', 'wrong', words.badHeadingLevel(level))]
      : []),
    ...(isSpoken ? [] : [finding('attributes', 'wrong', words.unspokenLanguage(lang))]),
    ...(isStillOn ? [finding('attributes', 'look', words.stillOn('structured-data'))] : []),
    ...(isBadDoctor ? [finding('attributes', 'look', words.badDoctor(host.doctor ?? ''))] : []),
  ];
}
