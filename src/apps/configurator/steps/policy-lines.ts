import { trustedTypesLine as lineOfScript } from '../../../base/rich-text/trusted-types.js';
import { policyLines as linesOfBoard, type PolicyLine } from '../../legal-texts/policy-lines.js';
import type { Choices, Grade } from './choices.js';
import { isFrame, scriptOf, settingsAddress } from '../code/snippets.js';

/** What a page's Content Security Policy must let in for a grade of a board; nothing for a link. */
export function policyLines(grade: Grade, choices: Choices): readonly PolicyLine[] {
  const { files: script, source, tiles } = choices;
  if (grade === 'link') return [];
  if (isFrame(grade)) return linesOfFrame(grade, script);
  return linesOfBoard({
    script,
    sources: [source],
    settings: settingsAddress(grade, choices),
    tiles,
  });
}

/** The framed page has a policy of its own: the page around it lets in the frame and its script. */
function linesOfFrame(grade: Grade, script: string): readonly PolicyLine[] {
  return linesOfBoard({ script, sources: [] }).flatMap((line) => [
    ...(grade === 'frame' ? [line] : []),
    { ...line, directive: 'frame-src' as const },
  ]);
}

/** The line of a page's Trusted Types for a grade; `null` where the board has a page of its own. */
export function trustedTypesLine(grade: Grade): string | null {
  if (grade === 'link' || isFrame(grade)) return null;
  return lineOfScript(scriptOf(grade) === 'talkootaulu.classic.js');
}
