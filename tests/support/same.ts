import { expect } from '@open-wc/testing';
import { focused } from './view.js';

/**
 * Checks that nodes are the very same, in the same order.
 *
 * Whole nodes in a report of differences would take a browser minutes; the beginning of their
 * markup is told instead.
 */
export function expectSame(
  actual: readonly (Node | null)[],
  expected: readonly (Node | null)[],
): void {
  const isSame =
    actual.length === expected.length && actual.every((node, index) => node === expected[index]);
  const told = `${actual.map(brief).join(' | ')} instead of ${expected.map(brief).join(' | ')}`;
  expect(isSame, told).to.be.true;
}

/** Checks that an element has the focus, also within shadow roots. */
export function expectFocus(element: Element | null): void {
  expectSame([focused()], [element]);
}

/** Checks that there is no such element. */
export function expectNone(found: Node | null | undefined): void {
  expect(brief(found ?? null)).to.equal('nothing');
}

function brief(node: Node | null): string {
  return node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.nodeName ?? 'nothing');
}
