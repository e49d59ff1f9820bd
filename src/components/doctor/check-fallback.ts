import { finding } from './finding.js';
import type { Check } from './scene.js';

/** Whether the webmaster wrote a link that residents have when nothing else can be had. */
export const checkFallback: Check = ({ host, words }) => {
  const hasLink = host.querySelector(':scope > :not([slot]) a[href], :scope > a[href]:not([slot])');
  return [
    hasLink
      ? finding('fallback', 'well', words.hasFallback)
      : finding('fallback', 'look', words.noFallback),
  ];
};
