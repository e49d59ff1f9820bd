import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('fake-steps.mjs', import.meta.url));

/** Runs `npm test`'s runner on steps made of code, one by one or as told; resolves with how it ended and its lines. */
function runSteps(steps, groups = Object.keys(steps)) {
  const parameters = [program, JSON.stringify(steps), JSON.stringify(groups)];
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, (error, stdout) => {
      resolve({ code: error ? error.code : 0, lines: stdout.trim().split('\n') });
    });
  });
}

const say = (...lines) => lines.map((line) => `console.log(${JSON.stringify(line)});`).join('\n');

const BROWSERS = say('In browsers: 3 passed, 0 failed');
const PAGES = say('✔ opens (2ms)', 'ℹ pass 2', 'ℹ fail 0', 'ℹ cancelled 0');

describe('npm test', () => {
  it('is green when every step is, and adds up what passed', async () => {
    const { code, lines } = await runSteps({
      lint: '',
      'test:browser': BROWSERS,
      'test:pages': PAGES,
    });
    assert.deepEqual([code, lines.at(-1)], [0, '5 passed, 0 failed']);
  });

  for (const [what, script, step] of [
    ['ends with 0 and without a count', 'test:browser', ''],
    ['ends with 0 after it ran no test', 'test:pages', say('ℹ pass 0', 'ℹ fail 0')],
    ['breaks off without a count', 'test:browser', 'process.exit(1)'],
    ['is killed', 'test:browser', `${BROWSERS} process.kill(process.pid, 'SIGKILL')`],
    ['counts failures and ends with 0', 'test:browser', say('In browsers: 3 passed, 1 failed')],
    ['counts none and ends with 1', 'test:pages', `${PAGES} process.exitCode = 1`],
    ['names a failure and ends with 0', 'test:pages', say('✖ opens (2ms)', 'ℹ pass 2', 'ℹ fail 0')],
    ['was cancelled', 'test:pages', say('ℹ pass 2', 'ℹ fail 0', 'ℹ cancelled 1')],
    ['is no test and ends with 1', 'lint', 'process.exitCode = 1'],
  ]) {
    it(`is red when a step ${what}`, async () => {
      const { code, lines } = await runSteps({ [script]: step, 'test:structure': PAGES });
      assert.equal(code, 1);
      assert.match(lines.at(-1), /^\d+ passed, [1-9]\d* failed$/);
      assert.ok(lines.some((line) => line.startsWith(`Not green: ${script}, ended with `)));
    });
  }

  it('runs no step again, and keeps what failed before a runner broke off', async () => {
    const { code, lines } = await runSteps({
      'test:browser': `${say('Failed: Chromium, a.test.ts: opens')} process.exit(1)`,
    });
    assert.equal(code, 1);
    assert.equal(lines.filter((line) => line.startsWith('== npm run test:browser')).length, 1);
    // Once as it came, once in the summary.
    assert.equal(lines.filter((line) => line.startsWith('Failed: ')).length, 2);
    assert.ok(lines.includes('Broke off: test:browser, with 1 and without a count'));
  });

  it('goes on after a red step', async () => {
    const { lines } = await runSteps({ lint: 'process.exit(1)', 'test:pages': PAGES });
    assert.equal(lines.at(-1), '2 passed, 1 failed');
  });

  it('runs at the same time what stands together, and shows each whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'steps-'));
    // Ends when the other one has begun.
    const meet = (own, other) => `
      const { existsSync, writeFileSync } = require('node:fs');
      process.chdir(${JSON.stringify(folder)});
      console.log('${own} begins');
      writeFileSync('${own}', '');
      const look = () => existsSync('${other}') ? console.log('${own} ends') : setTimeout(look, 5);
      look();`;
    const steps = { types: meet('types', 'lint'), lint: meet('lint', 'types') };
    const { code, lines } = await runSteps(steps, [['types', 'lint']]);
    rmSync(folder, { recursive: true });
    assert.equal(code, 0);
    for (const name of ['types', 'lint']) {
      const at = lines.indexOf(`${name} begins`);
      assert.ok(lines[at - 1].startsWith(`== npm run ${name} `));
      assert.equal(lines[at + 1], `${name} ends`);
    }
  });

  it('names the twenty slowest files of all runners, the slowest first', async () => {
    const slow = (from) =>
      Array.from({ length: 15 }, (_, index) => `Slow: ${from + index}.5 s, tests/${from + index}`);
    const { lines } = await runSteps({
      'test:browser': BROWSERS + say(...slow(0)),
      'test:pages': PAGES + say(...slow(15)),
    });
    const named = lines.filter((line) => /^[\d.]+ s, tests/.test(line));
    assert.equal(named.length, 20);
    assert.deepEqual([named[0], named[19]], ['29.5 s, tests/29', '10.5 s, tests/10']);
  });
});
