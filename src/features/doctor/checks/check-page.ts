import { checkUnclosedTag } from '../../../ui/setup/unclosed-tag-check.js';
import { finding } from '../doctor-finding.js';
import type { Check } from '../doctor-props.js';

const leastZoom = 2;

/** What the page's own markup does that a board, or its residents, suffer from. */
export const checkPage: Check = ({ element, written, words }) => {
  const isFramed = window.parent !== window;
  const viewports = document.querySelectorAll<HTMLMetaElement>('meta[name=viewport i]');
  const viewport = [...viewports].at(-1)?.content;
  const isRelative = /^\s*[./?]/.test(written.source ?? '');
  const isBased = document.querySelector('base[href]') !== null;
  const found = [
    ...(document.compatMode === 'BackCompat' ? [finding('page', 'look', words.quirks)] : []),
    // What a frame shows is as wide as the frame.
    ...(viewport === undefined && !isFramed ? [finding('page', 'wrong', words.noViewport)] : []),
    ...(viewport !== undefined && forbidsZooming(viewport)
      ? [finding('page', 'look', words.noZooming)]
      : []),
    ...(isBased && isRelative
      ? [finding('page', 'look', words.baseAddress(document.baseURI))]
      : []),
  ];
  // What is told of the board's own tag is told with its fallback.
  const isSound = found.length === 0 && checkUnclosedTag(element).length === 0;
  return isSound ? [finding('page', 'well', words.pageSound)] : found;
};

function forbidsZooming(viewport: string): boolean {
  const most = Number(/maximum-scale\s*=\s*([\d.]+)/i.exec(viewport)?.[1] ?? leastZoom);
  return most < leastZoom || /user-scalable\s*=\s*(?:no|0)\b/i.test(viewport);
}
