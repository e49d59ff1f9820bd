import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

/** What has to hold, cheap checks first. Each is an npm script; more may be named as arguments. */
const STEPS = [
  'types',
  'lint',
  'format:check',
  'test:structure',
  'build',
  'test:engines',
  'test:pages',
  ...process.argv.slice(2),
];

/** How the two test runners end: web-test-runner by our own reporter, node's by its spec or TAP one. */
const PASSED = /^In browsers: (\d+) passed|^(?:ℹ|#) pass (\d+)$/gm;
const FAILED = /^In browsers: \d+ passed, (\d+) failed$|^(?:ℹ|#) (?:fail|cancelled) (\d+)$/gm;

/** How the two test runners name a failure. */
const FAILURE = /^Failed: .*|^(?:✖|not ok) .*/gm;

/** Adds up the numbers that a pattern finds. */
function count(output, pattern) {
  return [...output.matchAll(pattern)].reduce((sum, [, a, b]) => sum + Number(a ?? b), 0);
}

/** Lets a runner tell what makes it exit. */
const TRACED = { ...process.env, NODE_OPTIONS: '--trace-exit' };

/** Runs an npm script, shows its output as it comes, and resolves with its counts and failures; never rejects. */
async function runOnce(script, env) {
  console.log(`\n== npm run ${script}`);
  const child = spawn('npm', ['run', '--silent', script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const [code, signal] = await once(child, 'close');
  const lines = stripVTControlCharacters(output);
  const failed = count(lines, FAILED);
  return {
    script,
    ending: signal ?? code,
    hasCounted: lines.search(PASSED) !== -1,
    passed: count(lines, PASSED),
    // A check that counts nothing, or broke before it counted, is one failure.
    failed: code === 0 ? failed : failed || 1,
    failures: [...new Set(lines.match(FAILURE))],
  };
}

/** Runs a check, up to twice more where a test runner itself broke off: that tells nothing of the project. */
async function run(script) {
  const brokenOff = [];
  for (;;) {
    const result = await runOnce(script, brokenOff.length > 0 ? TRACED : process.env);
    const isOver = result.hasCounted || !script.startsWith('test:') || brokenOff.length === 2;
    if (isOver) return { ...result, failures: [...brokenOff, ...result.failures] };
    brokenOff.push(`Broke off: ${script}, with ${result.ending} and without a count`);
  }
}

const results = [];
for (const script of STEPS) results.push(await run(script));

const sum = (name) => results.reduce((total, result) => total + result[name], 0);
const broken = results.filter(({ failed }) => failed > 0);
for (const { failures } of results) for (const failure of failures) console.log(failure);
for (const { script, ending } of broken) console.log(`Not green: ${script}, ended with ${ending}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
