import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { WebKitLauncher } from '../../.config/webkit-launcher.mjs';

const lastWords = JSON.stringify(new URL('../../.config/last-words.mjs', import.meta.url).href);

/** What web-test-runner does: it keeps what is printed for later, and exits when something is thrown. */
const RUNNER = `
  import { speakBeforeExit } from ${lastWords};
  speakBeforeExit();
  console.error = () => undefined;
  process.on('uncaughtException', () => process.exit(1));
`;

/** Runs a program; resolves with how it ended and what it said of errors. */
function run(program) {
  const parameters = ['--input-type=module', '--eval', program];
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, (error, _stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stderr });
    });
  });
}

describe('A runner of browser tests', () => {
  it('says what nobody caught before it ends', async () => {
    const { code, stderr } = await run(`${RUNNER} Promise.reject(new Error('no page'));`);
    assert.equal(code, 1);
    assert.match(stderr, /^The test runner broke off: Error: no page/);
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    it(`says that ${signal} ended it`, { skip: process.platform === 'win32' }, async () => {
      const program = `${RUNNER} setInterval(() => process.kill(process.pid, '${signal}'), 10);`;
      const { code, stderr } = await run(program);
      assert.equal(code, 1);
      assert.equal(stderr, `The test runner was ended by ${signal}.\n`);
    });
  }

  it('hears of a WebKit page that cannot be opened, as of any failure', async () => {
    const launcher = new WebKitLauncher({ capabilities: {} });
    launcher.driverManager = { startSession: () => Promise.reject(new Error('no page')) };
    await assert.rejects(launcher.startSession('id', 'http://127.0.0.1/'), /no page/);
  });
});
