import { nearest, primarySubtag, wordingOf } from '../../../i18n/language.js';
import { readOf } from '../../../loading/load-state.js';
import { finding } from '../doctor-finding.js';
import type { Check, CheckProps } from '../doctor-props.js';
import { figure } from '../format-check.js';

/** What the page says of its language, what the board speaks, and what records are written in. */
export const checkLanguage: Check = (props) => {
  const { element, settings, spoken, words } = props;
  const page = primarySubtag(document.documentElement.lang);
  if (page === '') return [finding('language', 'wrong', words.noPageLanguage)];
  const isKnown = (tag: string | null): true | null =>
    wordingOf(tag) || Object.hasOwn(settings?.messages ?? {}, primarySubtag(tag)) ? true : null;
  if (!element.hasAttribute('lang') && nearest(element, isKnown) === null) {
    return [finding('language', 'look', words.unspokenPage(page))];
  }
  const [found] = words.languages(page, spoken);
  return [finding('language', 'well', [[found, ...shares(props)].join(' ')])];
};

function shares(props: CheckProps): readonly string[] {
  const { loads, spoken, words } = props;
  const records = loads.flatMap(({ state }) => readOf(state)?.records ?? []);
  const untold = records.filter(({ language }) => language === null).length;
  const others = records.filter(({ language }) => language !== null && language !== spoken).length;
  return [
    ...(others > 0
      ? [words.otherLanguages(figure(props, others), figure(props, records.length))]
      : []),
    ...(untold > 0 ? [words.untoldLanguages(figure(props, untold))] : []),
  ];
}
