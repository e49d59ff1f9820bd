import { formatFinding } from '../../../i18n/format/format-finding.js';
import { checkUnclosedTag } from '../../../ui/setup/unclosed-tag-check.js';
import { finding } from '../doctor-finding.js';
import type { Check } from '../doctor-props.js';

/** Whether the webmaster wrote a link that residents have when nothing else can be had, and nothing more. */
export const checkFallback: Check = ({ element, words, language }) => {
  const hasLink = element.querySelector(
    ':scope > :not([slot]) a[href], :scope > a[href]:not([slot])',
  );
  const rest = checkUnclosedTag(element);
  if (rest.length > 0) {
    return rest.map((heard) => finding('fallback', 'wrong', [formatFinding(heard, language)]));
  }
  return [
    hasLink
      ? finding('fallback', 'well', words.hasFallback)
      : finding('fallback', 'look', words.noFallback),
  ];
};
