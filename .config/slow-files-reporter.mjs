import { relative } from 'node:path';

/** How many slow files are named. */
const SLOWEST = 20;

/** A reporter of node's test runner that names the slowest files, by what their tests took together. */
export default async function* slowFiles(events) {
  const seconds = new Map();
  for await (const { type, data } of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.nesting > 0 || !data.file) continue;
    const before = seconds.get(data.file) ?? 0;
    seconds.set(data.file, before + data.details.duration_ms / 1000);
  }
  const slow = [...seconds].sort(([, one], [, other]) => other - one).slice(0, SLOWEST);
  for (const [file, took] of slow) yield `Slow: ${took.toFixed(1)} s, ${relative('', file)}\n`;
}
