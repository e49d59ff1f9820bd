import type { LitElement } from 'lit';
import { nearWord } from '../../../base/text/near-words.js';
import { primarySubtag, wordingOf } from '../../../i18n/language.js';
import { translatedKind } from '../../../i18n/meant-word.js';
import { formatFinding } from '../../../i18n/format/format-finding.js';
import { kinds } from '../../../model/kind.js';
import { unknownAttributes } from '../../../ui/setup/attribute-check.js';
import { parseKinds } from '../../../ui/setup/attributes.js';
import { missingAssociationFinding } from '../../../ui/setup/missing-association.js';
import { finding, type DoctorFinding } from '../doctor-finding.js';
import type { Check, CheckProps } from '../doctor-props.js';

/** What stands on the board: what was read, what is not known, and what cannot be. */
export const checkAttributes: Check = (props) => {
  const { element, words } = props;
  const known = (element.constructor as typeof LitElement).observedAttributes;
  const read = element.getAttributeNames().filter((name) => known.includes(name));
  const list = read.map((name) => `${name}="${element.getAttribute(name) ?? ''}"`).join(', ');
  return [
    ...unknown(props),
    ...badValues(props),
    finding('attributes', 'well', list ? words.attributesRead(list) : words.noAttributes),
  ];
};

function unknown({ element, language }: CheckProps): readonly DoctorFinding[] {
  return unknownAttributes(element).map((heard) => {
    const isForeign = heard.about === 'attribute' && heard.near === null && heard.owner === null;
    return finding('attributes', isForeign ? 'look' : 'wrong', [formatFinding(heard, language)]);
  });
}

function badValues(props: CheckProps): readonly DoctorFinding[] {
  const { element, written, loads, settings, findings, language, words } = props;
  const wrong = parseKinds(written.kinds ?? '').unknown.map((word) => {
    const near = translatedKind(word) ?? nearWord(word, kinds);
    const heard = formatFinding({ about: 'kind', word }, language);
    return finding('attributes', 'wrong', near ? [heard, words.kindNear(near)] : [heard]);
  });
  const prefix = element.getAttribute('url-prefix');
  const prefixes = findings.filter(
    (heard) => heard.about === 'url-prefix' && heard.prefix === prefix,
  );
  const level = element.getAttribute('heading-level');
  const lang = element.getAttribute('lang');
  const isSpoken =
    !lang || wordingOf(lang) || Object.hasOwn(settings?.messages ?? {}, primarySubtag(lang));
  const isStillOn = element.getAttribute('structured-data') === 'false';
  const missing = missingAssociationFinding(written.association ?? '', loads);
  const isBadDoctor = written.doctor !== '' && written.doctor !== 'address';
  return [
    ...wrong,
    ...prefixes.map((heard) => finding('attributes', 'wrong', [formatFinding(heard, language)])),
    ...(missing ? [finding('attributes', 'wrong', [formatFinding(missing, language)])] : []),
    ...(level !== null && !/^[2-6]$/.test(level)
      ? [finding('attributes', 'wrong', words.badHeadingLevel(level))]
      : []),
    ...(isSpoken ? [] : [finding('attributes', 'wrong', words.unspokenLanguage(lang))]),
    ...(isStillOn ? [finding('attributes', 'look', words.stillOn('structured-data'))] : []),
    ...(isBadDoctor ? [finding('attributes', 'look', words.badDoctor(written.doctor ?? ''))] : []),
  ];
}
