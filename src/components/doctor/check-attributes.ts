import { closest } from '../../base/closest.js';
import { primarySubtag, wordingOf } from '../../i18n/language.js';
import { noteText } from '../../i18n/webmaster-notes.js';
import { kinds } from '../../model/kind.js';
import { parseKinds } from '../board/attributes.js';
import { finding, type Finding } from './finding.js';
import type { Check, Scene } from './scene.js';

/** Attributes that any element may have, or that are for scripts and styles of the page. */
const common =
  /^(?:id|class|style|slot|part|hidden|dir|title|role|tabindex|translate|inert|nonce|is|accesskey|autofocus|contenteditable|draggable|enterkeyhint|exportparts|inputmode|item\w+|popover|spellcheck|(?:data|aria)-.+|on.+|xml.*)$/;

/** What stands on the board: what was read, what is not known, and what cannot be. */
export const checkAttributes: Check = (scene) => {
  const { host, words } = scene;
  const known = (host.constructor as CustomElementConstructor & { observedAttributes: string[] })
    .observedAttributes;
  const names = host.getAttributeNames().filter((name) => !common.test(name));
  const read = names.filter((name) => known.includes(name));
  const list = read.map((name) => `${name}="${host.getAttribute(name) ?? ''}"`).join(', ');
  return [
    ...names.filter((name) => !known.includes(name)).map((name) => unknown(name, known, scene)),
    ...badValues(scene),
    finding('attributes', 'well', list ? words.attributesRead(list) : words.noAttributes),
  ];
};

function unknown(name: string, known: readonly string[], { words }: Scene): Finding {
  const near = closest([name], known).join(', ');
  return finding('attributes', near ? 'wrong' : 'look', words.unknownAttribute(name, near));
}

function badValues({ host, settings, language, notes, words }: Scene): readonly Finding[] {
  const wrong = parseKinds(host.kinds ?? '').unknown.map((word) => {
    const near = closest([word], kinds).join(', ');
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
  const isBadDoctor = host.doctor !== '' && host.doctor !== 'address';
  return [
    ...wrong,
    ...prefixes.map((note) => finding('attributes', 'wrong', [noteText(note, language)])),
    ...(level !== null && !/^[2-6]$/.test(level)
      ? [finding('attributes', 'wrong', words.badHeadingLevel(level))]
      : []),
    ...(isSpoken ? [] : [finding('attributes', 'wrong', words.unspokenLanguage(lang))]),
    ...(isStillOn ? [finding('attributes', 'look', words.stillOn('structured-data'))] : []),
    ...(isBadDoctor ? [finding('attributes', 'look', words.badDoctor(host.doctor ?? ''))] : []),
  ];
}
