import { nearest, primarySubtag, wordingOf } from '../../../i18n/language.js';
import { readOf } from '../../../loading/load-state.js';
import { finding } from '../finding.js';
import { figure, type Check, type Scene } from '../scene.js';

/** What the page says of its language, what the board speaks, and what records are written in. */
export const checkLanguage: Check = (scene) => {
  const { host, settings, spoken, words } = scene;
  const page = primarySubtag(document.documentElement.lang);
  if (page === '') return [finding('language', 'wrong', words.noPageLanguage)];
  const isKnown = (tag: string | null): true | null =>
    wordingOf(tag) || Object.hasOwn(settings?.messages ?? {}, primarySubtag(tag)) ? true : null;
  if (!host.hasAttribute('lang') && nearest(host, isKnown) === null) {
    return [finding('language', 'look', words.unspokenPage(page))];
  }
  const [found] = words.languages(page, spoken);
  return [finding('language', 'well', [[found, ...shares(scene)].join(' ')])];
};

function shares(scene: Scene): readonly string[] {
  const { parts, spoken, words } = scene;
  const records = parts.flatMap(({ state }) => readOf(state)?.records ?? []);
  const untold = records.filter(({ language }) => language === null).length;
  const others = records.filter(({ language }) => language !== null && language !== spoken).length;
  return [
    ...(others > 0
      ? [words.otherLanguages(figure(scene, others), figure(scene, records.length))]
      : []),
    ...(untold > 0 ? [words.untoldLanguages(figure(scene, untold))] : []),
  ];
}
