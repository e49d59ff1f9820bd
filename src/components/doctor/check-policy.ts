import { finding } from './finding.js';
import { allows, metaPolicies } from './meta-policy.js';
import {
  forbiddenReadings,
  policyLines,
  policyNeeds,
  trustedNames,
  type PolicyNeed,
} from './policy-needs.js';
import type { PolicyReport } from './policy-reports.js';
import type { Check, Scene } from './scene.js';

/** What the page's Content Security Policy forbids of what the board needs, and all that it needs. */
export const checkPolicy: Check = (scene) => {
  const { words, reports } = scene;
  const policies = metaPolicies();
  const needs = policyNeeds(scene);
  const forbidden = forbiddenOf(needs, scene);
  const names = trustedNames.filter(
    (name) =>
      reports.some(({ directive, sample }) => directive === 'trusted-types' && sample === name) ||
      policies.some((policy) => !allowsName(policy.get('trusted-types'), name)),
  );
  const sound = policies.length > 0 ? words.policyInPage : words.policySound;
  const all = [
    ...policyLines(needs),
    `require-trusted-types-for 'script'; trusted-types ${trustedNames.join(' ')};`,
  ];
  return [
    ...forbidden.map((need) => {
      const { origin } = new URL(need.address);
      return finding(
        'policy',
        'wrong',
        words.policyForbids(need.directive, origin),
        policyLines([need]),
      );
    }),
    ...(names.length > 0
      ? [
          finding('policy', 'wrong', words.policyForbidsNames(names.join(', ')), [
            `trusted-types ${trustedNames.join(' ')};`,
          ]),
        ]
      : []),
    ...(forbidden.length + names.length === 0
      ? [finding('policy', 'well', [sound[0], words.policyNeeds], all)]
      : []),
  ];
};

/** What is forbidden: as the browser reported, as a reading found out, or as the page's markup says. */
function forbiddenOf(needs: readonly PolicyNeed[], scene: Scene): readonly PolicyNeed[] {
  const isReported = (need: PolicyNeed) => scene.reports.some((report) => isAbout(report, need));
  const policies = metaPolicies();
  const failed = forbiddenReadings(scene);
  return needs.filter(
    (need) =>
      isReported(need) ||
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

function allowsName(words: readonly string[] | undefined, name: string): boolean {
  return !words || words.includes(name) || words.includes('*');
}
