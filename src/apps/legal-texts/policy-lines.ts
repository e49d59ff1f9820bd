import { trustedTypesLine } from '../../base/rich-text/trusted-types.js';
import { contactsOf, type ContactSettings, type PolicyDirective } from './contacts.js';

/** A line of a Content Security Policy: a directive and the origins it must let in. */
export interface PolicyLine {
  readonly directive: PolicyDirective | 'frame-src';
  readonly origins: readonly string[];
}

const order: readonly PolicyDirective[] = ['script-src', 'connect-src', 'img-src'];

/** What a page's policy must let in for a board, and nothing that it could do without. */
export function policyLines(settings: ContactSettings): readonly PolicyLine[] {
  const hosts = contactsOf(settings);
  return order
    .map((directive) => {
      const wanted = hosts.filter(({ directives }) => directives.includes(directive));
      return { directive, origins: [...new Set(wanted.map(({ origin }) => origin))] };
    })
    .filter(({ origins }) => origins.length > 0);
}

/** The lines as they stand in a policy. */
export function policyText(lines: readonly PolicyLine[]): string {
  return lines.map(({ directive, origins }) => `${directive} ${origins.join(' ')};`).join('\n');
}

/** What a page with Trusted Types must let in for the module script, as it stands in a policy. */
export const trustedTypesText = `require-trusted-types-for 'script';
${trustedTypesLine(false)}`;
