import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('start.sh', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/wordpress/', import.meta.url));

/** Finds a port on loopback that is free now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * A WordPress that runs.
 *
 * @typedef {object} RunningWordPress
 * @property {string} address Its front page, without a slash at the end.
 * @property {string} password Of its users: admin, and kirjoittaja, who is an author.
 * @property {() => Promise<object[]>} requests What it was asked so far, as router.php notes it.
 * @property {() => Promise<{ posts: object[], terms: object }>} dataSet What it was filled with.
 * @property {() => Promise<void>} stop Stops it with all its workers.
 */

/**
 * Starts a real WordPress filled with the demo's data set.
 *
 * @param {{ isPlain?: boolean }} [options] `isPlain` leaves its permalinks plain.
 * @returns {Promise<RunningWordPress>}
 * @throws {Error} With what the script said, when it cannot be started.
 */
export async function startWordPress({ isPlain = false } = {}) {
  const port = await freePort();
  const options = ['--port', String(port), ...(isPlain ? ['--plain'] : [])];
  const child = spawn('bash', [script, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    // The script stops the server and its workers when it is asked to end.
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  process.once('exit', () => child.kill('SIGTERM'));
  const said = await untilItIsUp(child);
  const readLines = async () => {
    const text = await readFile(`${cache}run-${port}/requests.log`, 'utf8');
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  return {
    address: `http://127.0.0.1:${port}`,
    password: /password: (\w+)/.exec(said)[1],
    requests: readLines,
    dataSet: async () => JSON.parse(await readFile(`${cache}run-${port}/data-set.json`, 'utf8')),
    stop,
  };
}

/** Resolves with what the script said when it has printed the lines to paste; rejects when it ends before. */
function untilItIsUp(child) {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('</talkoo-board>')) resolve(said);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.once('exit', () => reject(new Error(`WordPress did not start.\n${said}`)));
  });
}
