import { wordPressAddress } from '../../src/sources/toimeksi/wordpress-address.js';
import type { Choices, Grade } from './choices.js';
import { scriptOf, settingsAddress } from './snippets.js';

/** A line of a Content Security Policy: a directive and the origins it must let in. */
export interface PolicyLine {
  readonly directive: 'script-src' | 'connect-src' | 'img-src' | 'frame-src';
  readonly origins: readonly string[];
}

/** What a page's Content Security Policy must let in for a grade of a board; nothing for a link. */
export function policyLines(grade: Grade, choices: Choices): readonly PolicyLine[] {
  const files = originOf(choices.files);
  const isFrame = grade === 'frame' || grade === 'plain-frame';
  const source = wordPressAddress(choices.source, 'https://example.org/');
  const sourceOrigin = typeof source === 'string' ? null : source.origin;
  const isInPage = !isFrame && grade !== 'link';
  const wanted: readonly (readonly [PolicyLine['directive'], readonly (string | null)[]])[] = [
    ['script-src', [scriptOf(grade) ? files : null]],
    ['frame-src', [isFrame ? files : null]],
    [
      'connect-src',
      isInPage ? [sourceOrigin, originOf(settingsAddress(grade, choices) ?? '')] : [],
    ],
    ['img-src', isInPage ? [sourceOrigin, originOf(choices.tiles)] : []],
  ];
  return wanted
    .map(([directive, origins]) => ({
      directive,
      origins: [...new Set(origins.filter((origin) => origin !== null))],
    }))
    .filter(({ origins }) => origins.length > 0);
}

/** The lines as they stand in the policy. */
export function policyText(lines: readonly PolicyLine[]): string {
  return lines.map(({ directive, origins }) => `${directive} ${origins.join(' ')};`).join('\n');
}

function originOf(address: string): string | null {
  const whole = address.replace(/\{[zxys]\}/g, '0');
  if (!URL.canParse(whole)) return null;
  const { origin } = new URL(whole);
  return origin === 'null' ? null : origin;
}
