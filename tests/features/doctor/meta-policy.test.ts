import { expect } from '@open-wc/testing';
import { allows, parsePolicy } from '../../../src/features/doctor/meta-policy.js';

const page = 'https://kunta.example.org/sivu';
const api = 'https://yhdistykset.example.org/';

/** Policies, and whether each lets the page ask the API, by the rules of CSP Level 3, section 6.7.2. */
const cases: readonly (readonly [policy: string, isAllowed: boolean, address?: string])[] = [
  ['', true],
  ["script-src 'none'", true],
  ["default-src 'none'", false],
  ["default-src 'none'; connect-src *", true],
  ["default-src *; connect-src 'none'", false],
  ["connect-src 'self'", false],
  ["connect-src 'self'", true, 'https://kunta.example.org/'],
  ["connect-src 'self'", false, 'https://kunta.example.org:8443/'],
  ['connect-src https:', true],
  ['connect-src http:', true],
  ['connect-src http:', true, 'http://yhdistykset.example.org/'],
  ['connect-src https:', false, 'http://yhdistykset.example.org/'],
  ['connect-src data: blob:', false],
  ['connect-src yhdistykset.example.org', true],
  ['connect-src YHDISTYKSET.Example.org', true],
  ['connect-src yhdistykset.example.org', false, 'http://yhdistykset.example.org/'],
  ['connect-src https://yhdistykset.example.org', true],
  ['connect-src https://yhdistykset.example.org:443', true],
  ['connect-src https://yhdistykset.example.org:8443', false],
  ['connect-src https://yhdistykset.example.org:*', true, `${api.slice(0, -1)}:8443/`],
  ['connect-src https://yhdistykset.example.org', false, `${api.slice(0, -1)}:8443/`],
  ['connect-src http://yhdistykset.example.org', true],
  ['connect-src *.example.org', true],
  ['connect-src *.example.org', false, 'https://example.org/'],
  ['connect-src *.yhdistykset.example.org', false],
  ['connect-src https://*.example.org/wp-json/', true],
  ['connect-src example.org', false],
  ["CONNECT-SRC 'self'; connect-src *", false],
  ["connect-src 'nonce-abc' 'strict-dynamic'", false],
];

describe('a policy in a page’s markup', () => {
  for (const [policy, isAllowed, address = api] of cases) {
    it(`"${policy}" ${isAllowed ? 'allows' : 'forbids'} ${address}`, () => {
      expect(allows(parsePolicy(policy), 'connect-src', address, page)).to.equal(isAllowed);
    });
  }
});
