import { contrastRatio, parseColour } from '../../../base/contrast.js';
import type { Words } from '../words/fi.js';

/** How well a colour can be told from another. */
export interface Contrast {
  /** To one, from 1 to 21. */
  readonly ratio: number;
  /** By WCAG 2.2 for text: `good` is AAA, `enough` AA. */
  readonly grade: 'good' | 'enough' | 'poor';
}

/** Compares two colours given as `#rrggbb`; `null` when one of them is not. */
export function contrastOf(one: string, other: string): Contrast | null {
  const [first, second] = [parseColour(rgb(one)), parseColour(rgb(other))];
  if (!first || !second) return null;
  return gradeOf(contrastRatio(first, second));
}

/** Grades a contrast. */
export function gradeOf(ratio: number): Contrast {
  return { ratio, grade: ratio >= 7 ? 'good' : ratio >= 4.5 ? 'enough' : 'poor' };
}

/** Says a contrast in a number, rounded down so that what fails never looks as if it passed, and a word. */
export function contrastText({ ratio, grade }: Contrast, words: Words): string {
  const number = words.number(Math.floor(ratio * 10) / 10);
  return `${number}:1, ${words.setup.looks[grade]}`;
}

function rgb(hex: string): string {
  const [, ...parts] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  return parts.length === 3 ? `rgb(${parts.map((part) => parseInt(part, 16)).join(', ')})` : '';
}
