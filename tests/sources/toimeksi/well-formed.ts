import { expect } from '@open-wc/testing';
import type { DirectoryRecord } from '../../../src/model/directory-record.js';

/**
 * Checks that nothing of a record can blank a page: only texts, numbers that are numbers, booleans
 * and `null`, in lists and objects of the model's own making and depth.
 */
export function expectWellFormed(record: DirectoryRecord): void {
  expectPlain(record, 'record', 0);
  expect(record.title, 'title').to.match(/\S/);
  expect(record.id, 'id').to.match(/^[^:]+(:\d+)?:[a-z-]+:\d+$/);
  const addresses = [record.link, record.image?.url];
  for (const address of addresses) {
    complain(!/^https?:/.test(address ?? 'https:'), `${address} is an address`);
  }
}

function expectPlain(value: unknown, path: string, depth: number): void {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return;
  if (typeof value === 'number') return complain(!Number.isFinite(value), `${path} is ${value}`);
  complain(typeof value !== 'object', `${path} is a ${typeof value}`);
  complain(depth > 3, `${path} is deep`);
  for (const [key, part] of Object.entries(value as object)) {
    complain(!/^([a-z][A-Za-z]*|\d+)$/.test(key), `${path} has a ${key}`);
    expectPlain(part, `${path}.${key}`, depth + 1);
  }
}

// Not by `expect`: with thousands of values it would take most of the time.
function complain(isWrong: boolean, message: string): void {
  if (isWrong) throw new Error(message);
}
