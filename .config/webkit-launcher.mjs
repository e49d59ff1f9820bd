import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const HOST = '127.0.0.1';

/** Starts a program that ends when this one does. */
function start(program, parameters, options) {
  const child = spawn(program, parameters, options);
  process.on('exit', () => child.kill());
  return child;
}

/** Rejects when a program ends: nothing else would tell whoever waits for its words. */
async function ended(child, name) {
  const [code, signal] = await once(child, 'exit');
  throw new Error(`${name} ended with ${signal ?? code} before it was ready.`);
}

/** Starts a virtual screen and reads which one it became; without one WebKit hangs. */
async function startScreen(program) {
  const screen = start(
    program,
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [number] = await Promise.race([once(screen.stdout, 'data'), ended(screen, 'Xvfb')]);
  return `:${String(number).trim()}`;
}

/** Asks the system for a port that nobody uses. */
async function freePort() {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Waits until something answers at a port; throws after ten seconds. */
async function answering(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const socket = connect(port, HOST);
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await sleep(100);
    } finally {
      socket.destroy();
    }
  }
  throw new Error('WebKitWebDriver did not start.');
}

/**
 * Waits until a page is open.
 *
 * The launcher that it extends does not: a page that cannot be opened becomes an error that nobody
 * catches, which ends the whole run, where it is to be one failure.
 */
export class WebKitLauncher extends WebdriverLauncher {
  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.driverManager.startSession(id, url);
  }
}

/**
 * Starts WebKitGTK's driver on a screen of its own.
 *
 * @param {{ browser: string, driver: string, screen: string }} found What `findWebKit` found.
 * @returns A launcher for web-test-runner.
 */
export async function webkitLauncher(found) {
  const port = await freePort();
  const DISPLAY = await startScreen(found.screen);
  // Pictures that go by way of a graphics card that is none cost a third of the processor.
  const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
  const driver = start(found.driver, [`--port=${port}`, `--host=${HOST}`], {
    stdio: 'ignore',
    env,
  });
  await Promise.race([answering(port), ended(driver, 'WebKitWebDriver')]);
  return new WebKitLauncher({
    hostname: HOST,
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
}
