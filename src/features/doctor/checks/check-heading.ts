import { finding } from '../doctor-finding.js';
import { levelBefore } from '../heading-before.js';
import type { Check } from '../doctor-props.js';

/** Whether the board's headings go on from the page's own, without a gap. */
export const checkHeading: Check = ({ element, written, words }) => {
  const { headingLevel } = written;
  const before = levelBefore(element);
  if (before === null) return [finding('heading', 'look', words.noHeadingBefore)];
  if (headingLevel > before + 1) {
    const said = words.headingSkips(headingLevel, before, before + 1);
    return [finding('heading', 'wrong', said)];
  }
  if (headingLevel === before && before < 6) {
    return [finding('heading', 'look', words.headingSame(before, before + 1))];
  }
  return [finding('heading', 'well', words.headingFits(headingLevel, before))];
};
