import { trustedTypes } from '../../../base/rich-text/trusted-types.js';
import { finding, type DoctorFinding } from '../doctor-finding.js';
import { allows, metaPolicies, parsePolicy, type Policy } from '../meta-policy.js';
import {
  forbiddenReadings,
  originWord,
  policyLines,
  policyNeeds,
  trustedWords,
  type PolicyNeed,
} from '../policy-needs.js';
import type { PolicyReport } from '../policy-report-controller.js';
import type { Check, CheckProps } from '../doctor-props.js';

/** What the page's Content Security Policy forbids of what the board needs, and all that it needs. */
export const checkPolicy: Check = (props) => {
  const { words } = props;
  const needs = policyNeeds(props);
  const forbidden = forbiddenOf(needs, props);
  const directives = [...new Set(forbidden.map(({ directive }) => directive))];
  const wrong = [
    ...directives.map((directive) => {
      const own = forbidden.filter((need) => need.directive === directive);
      const origins = [...new Set(own.map(({ address }) => new URL(address).origin))].join(', ');
      const said = words.policyForbids(directive, origins);
      return finding('policy', 'wrong', said, [mendedLine(directive, own, props)]);
    }),
    ...forbiddenNames(props),
  ];
  const sound = metaPolicies().length > 0 ? words.policyInPage : words.policySound;
  const trusted = `require-trusted-types-for 'script'; trusted-types ${trustedWords().join(' ')};`;
  return [
    ...wrong,
    ...(wrong.length > 0 ? [] : [finding('policy', 'well', sound)]),
    finding('needs', 'well', words.policyNeeds, [...policyLines(needs), trusted]),
  ];
};

/** What is forbidden: as the browser reported, as a reading found out, or as the page's markup says. */
function forbiddenOf(needs: readonly PolicyNeed[], props: CheckProps): readonly PolicyNeed[] {
  const policies = metaPolicies();
  const failed = forbiddenReadings(props);
  return needs.filter(
    (need) =>
      props.reports.some((report) => isAbout(report, need)) ||
      failed.some(
        ({ directive, address }) => directive === need.directive && address === need.address,
      ) ||
      // A script that runs has been allowed, by its address, a nonce or a hash.
      (need.directive !== 'script-src' &&
        policies.some((policy) => !allows(policy, need.directive, need.address, location.href))),
  );
}

function isAbout({ directive, blocked }: PolicyReport, need: PolicyNeed): boolean {
  if (!directive.startsWith(need.directive) || !/^https?:/.test(blocked)) return false;
  return blocked.startsWith(need.address) || need.address.startsWith(blocked);
}

/** The directive as it has to be: what the page's policy has, where that is known, and what is missing. */
function mendedLine(
  directive: PolicyNeed['directive'],
  needs: readonly PolicyNeed[],
  { reports }: CheckProps,
): string {
  const breach = reports.find((report) => needs.some((need) => isAbout(report, need)));
  const policies: readonly Policy[] = breach ? [parsePolicy(breach.policy)] : metaPolicies();
  const words = policies.flatMap(
    (policy) => policy.get(directive) ?? policy.get('default-src') ?? [],
  );
  return lineOf(
    directive,
    words,
    needs.map(({ address }) => originWord(address)),
  );
}

/** A line of a policy with what it had and what is added, each once. */
function lineOf(directive: string, words: readonly string[], added: readonly string[]): string {
  const kept = words.filter((word) => word.toLowerCase() !== "'none'");
  return `${directive} ${[...new Set([...kept, ...added])].join(' ')};`;
}

/** Names that Trusted Types forbid; a policy of the page's markup that lists none allows all. */
function forbiddenNames({ reports, words }: CheckProps): readonly DoctorFinding[] {
  const lists = metaPolicies().flatMap((policy) => [policy.get('trusted-types') ?? ['*']]);
  const breaches = reports.filter(({ directive }) => directive === 'trusted-types');
  const names = trustedTypes.filter(
    (name) =>
      breaches.some(({ sample }) => sample === name) ||
      lists.some((list) => !list.includes(name) && !list.includes('*')),
  );
  if (names.length === 0) return [];
  const breach = breaches.find(({ sample }) => names.some((name) => name === sample));
  const policies = breach ? [parsePolicy(breach.policy)] : metaPolicies();
  const listed = policies.flatMap((policy) => policy.get('trusted-types') ?? []);
  const line = lineOf('trusted-types', listed, trustedWords());
  return [finding('policy', 'wrong', words.policyForbidsNames(names.join(', ')), [line])];
}
