import { VERSION } from '../../base/version.js';
import { verdict } from './checklist.js';
import type { Finding } from './finding.js';
import { clock, day, type Scene } from './scene.js';

/**
 * The checklist as plain text, for a letter to whoever helps.
 *
 * The page's address is told without its parameters and fragment, where somebody's search may
 * stand, and no address with a user name or password.
 */
export function doctorText(findings: readonly Finding[], scene: Scene): string {
  const { words, now } = scene;
  const lines = findings.map(({ topic, outcome, found, cure, lines: toCopy }) =>
    [
      `[${words.outcomes[outcome]}] ${words.topics[topic]}: ${found}`,
      ...[cure, ...toCopy].filter(Boolean).map((line) => `    ${line}`),
    ].join('\n'),
  );
  return [
    `${words.title}: ${verdict(findings, words)}`,
    `Talkootaulu ${VERSION}, ${day(scene, now)} ${clock(scene, now)}`,
    location.origin + location.pathname,
    '',
    ...lines,
  ]
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

/** A text without the user names and passwords that addresses in it may have. */
export function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/\s@"]*@/g, '//');
}
