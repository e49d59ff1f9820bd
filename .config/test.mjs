import { runSteps } from './steps.mjs';

/** What has to hold, cheap checks first. Each is an npm script; those of an inner list run at the same time. */
const STEPS = [
  ['types', 'lint', 'format:check', 'test:structure'],
  'build',
  'test:browser',
  'test:pages',
];

/** Names that stand for several scripts: the other browsers, and all that there is besides. */
const ENGINES = ['test:engines', 'test:pages:oldest', 'test:pages:installed'];
const GROUPS = { engines: ENGINES, all: [...ENGINES, 'test:wordpress', 'test:release'] };

const more = process.argv.slice(2).flatMap((name) => GROUPS[name] ?? [name]);
process.exitCode = (await runSteps([...STEPS, ...more])) ? 0 : 1;
