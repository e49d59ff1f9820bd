import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

/** How the two test runners end: web-test-runner by our own reporter, node's by its spec or TAP one. */
const PASSED = /^In browsers: (\d+) passed|^(?:ℹ|#) pass (\d+)$/gm;
const FAILED = /^In browsers: \d+ passed, (\d+) failed$|^(?:ℹ|#) (?:fail|cancelled) (\d+)$/gm;

/** How the two test runners name a failure. */
const FAILURE = /^Failed: .*|^(?:✖|not ok) .*/gm;

/** How our reporters name a slow test file. */
const SLOW = /^Slow: ([\d.]+) s, (.*)$/gm;

/** How many slow test files are named at the end. */
const SLOWEST = 20;

/** Adds up the numbers that a pattern finds. */
function count(output, pattern) {
  return [...output.matchAll(pattern)].reduce((sum, [, a, b]) => sum + Number(a ?? b), 0);
}

/**
 * What one check printed and how it ended.
 *
 * A check is red when it ends with another code than 0, when it names a failure, and when it runs
 * tests and ends without their count or with no test at all: then nobody knows what it checked.
 *
 * @param {{ script: string, ending: number | string, output: string }} ended
 */
function judge({ script, ending, output }) {
  const lines = stripVTControlCharacters(output);
  const failures = [...new Set(lines.match(FAILURE))];
  const passed = count(lines, PASSED);
  const counted = count(lines, FAILED);
  const hasNoCount = script.startsWith('test:') && passed + counted === 0;
  if (hasNoCount) failures.push(`Broke off: ${script}, with ${ending} and without a count`);
  const isGreen = ending === 0 && counted === 0 && failures.length === 0;
  const slow = [...lines.matchAll(SLOW)].map(([, time, file]) => ({ seconds: Number(time), file }));
  return { script, ending, passed, failed: isGreen ? 0 : counted || 1, failures, slow };
}

/** Runs a check and resolves with what it told; never rejects. `show` gets its output as it comes. */
async function run(script, start, show) {
  const since = Date.now();
  const child = start(script);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    show(text);
  });
  const [code, signal] = await once(child, 'close');
  return { ...judge({ script, ending: signal ?? code, output }), took: Date.now() - since };
}

/** Starts an npm script. */
function startScript(script) {
  return spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Names a time span as people do: "2 min 5 s". */
function inWords(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Prints the slowest test files, every failure again, and the one line of counts. */
function printSummary(results) {
  const slow = results.flatMap((result) => result.slow);
  slow.sort((one, other) => other.seconds - one.seconds);
  if (slow.length > 0) console.log('\nThe slowest test files:');
  for (const { seconds, file } of slow.slice(0, SLOWEST)) console.log(`${seconds} s, ${file}`);
  console.log('');
  for (const { script, took } of results) console.log(`${inWords(took)}: ${script}`);
  for (const { failures } of results) for (const failure of failures) console.log(failure);
  for (const { script, ending, failed } of results) {
    if (failed > 0) console.log(`Not green: ${script}, ended with ${ending}`);
  }
  const sum = (name) => results.reduce((total, result) => total + result[name], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

/**
 * Runs checks one after another, all of them, whatever fails.
 *
 * @param {readonly (string | readonly string[])[]} groups Names of npm scripts; those that run tests
 *   begin with `test:`. Those of an inner list run at the same time, and each is shown when it has ended.
 * @param {(script: string) => import('node:child_process').ChildProcess} [start] Starts one.
 * @returns {Promise<boolean>} True when all are green.
 */
export async function runSteps(groups, start = startScript) {
  const began = Date.now();
  const count = groups.flat().length;
  const results = [];
  const show = (text) => process.stdout.write(text);
  const showName = (script) => {
    const place = `${groups.flat().indexOf(script) + 1} of ${count}`;
    show(`\n== npm run ${script} (${place}, after ${inWords(Date.now() - began)})\n`);
  };
  const runAlone = (script) => {
    showName(script);
    return run(script, start, show);
  };
  const runBeside = async (script) => {
    let output = '';
    const result = await run(script, start, (text) => (output += text));
    showName(script);
    show(output);
    return result;
  };
  for (const group of groups) {
    const ended = Array.isArray(group) ? group.map(runBeside) : [runAlone(group)];
    results.push(...(await Promise.all(ended)));
  }
  printSummary(results);
  return results.every(({ failed }) => failed === 0);
}
