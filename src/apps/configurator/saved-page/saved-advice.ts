import type { Change } from './change.js';
import { grades, type Grade } from '../steps/choices.js';

/**
 * What to do after a system has changed a snippet.
 *
 * - `works`: nothing.
 * - `again`: mend the same snippet; each change has its own cure.
 * - a grade: this system does not let the present one through, so use that.
 * - `ask`: not even a link gets through.
 */
export type Advice = 'works' | 'again' | 'ask' | Grade;

/**
 * Advises after the changes of a snippet of one grade.
 *
 * @param isWordPress - Whether the page is WordPress's, which drops frames along with scripts.
 */
export function adviceFor(grade: Grade, changes: readonly Change[], isWordPress: boolean): Advice {
  const harmful = changes.filter((change) => !isHarmless(grade, change));
  if (harmful.length === 0) return 'works';
  if (harmful.some(({ about }) => about === 'link-gone')) return 'ask';
  const needed = harmful
    .map(({ about }) => neededAfter(grade, about, isWordPress))
    .filter((one) => one !== null);
  return needed.sort((one, other) => grades.indexOf(other) - grades.indexOf(one))[0] ?? 'again';
}

/** The grade that gets through where a change is made; `null` when the same one may. */
function neededAfter(grade: Grade, about: Change['about'], isWordPress: boolean): Grade | null {
  switch (about) {
    case 'script-gone':
      return isWordPress ? 'link' : 'plain-frame';
    case 'not-a-module':
      return 'classic';
    case 'board-gone':
    case 'attributes-gone':
      return grade === 'container' ? 'plain-frame' : 'container';
    case 'frame-gone':
      return 'link';
    default:
      return null;
  }
}

/** Tells whether the board works all the same. The script beside a frame only fits its height. */
function isHarmless(grade: Grade, change: Change): boolean {
  const { about } = change;
  if (/^(wrapped|integrity-gone|resizing-gone|script-twice)$/.test(about)) return true;
  if (grade !== 'frame') return false;
  return (
    /^(held|crossorigin-gone|integrity-changed)$/.test(about) ||
    ('of' in change && change.of === 'script')
  );
}
