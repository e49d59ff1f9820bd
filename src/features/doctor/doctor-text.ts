import { VERSION } from '../../base/version.js';
import { verdict } from './checklist.js';
import type { DoctorFinding } from './doctor-finding.js';
import type { CheckProps } from './doctor-props.js';
import { clock, day } from './format-check.js';

/**
 * The checklist as plain text, for a letter to a helper.
 *
 * The page's address stands in it without its parameters and fragment, which may hold somebody's
 * search, and no address with a user name or password.
 */
export function doctorText(findings: readonly DoctorFinding[], props: CheckProps): string {
  const { words, now } = props;
  const lines = findings.map(({ topic, outcome, found, cure, lines: toCopy }) =>
    [
      `[${words.outcomes[outcome]}] ${words.topics[topic]}: ${found}`,
      ...[cure, ...toCopy].filter(Boolean).map((line) => `    ${line}`),
    ].join('\n'),
  );
  return [
    `${words.title}: ${verdict(findings, words)}`,
    `Talkootaulu ${VERSION}, ${day(props, now)} ${clock(props, now)}`,
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
