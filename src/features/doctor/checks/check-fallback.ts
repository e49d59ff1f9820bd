import { noteText } from '../../../i18n/webmaster-notes.js';
import { swallowed } from '../../../ui/setup/unclosed-tag-check.js';
import { finding } from '../finding.js';
import type { Check } from '../scene.js';

/** Whether the webmaster wrote a link that residents have when nothing else can be had, and nothing more. */
export const checkFallback: Check = ({ host, words, language }) => {
  const hasLink = host.querySelector(':scope > :not([slot]) a[href], :scope > a[href]:not([slot])');
  const rest = swallowed(host);
  if (rest.length > 0) {
    return rest.map((note) => finding('fallback', 'wrong', [noteText(note, language)]));
  }
  return [
    hasLink
      ? finding('fallback', 'well', words.hasFallback)
      : finding('fallback', 'look', words.noFallback),
  ];
};
