import { writeSync } from 'node:fs';
import { inspect } from 'node:util';

const STANDARD_ERROR = 2;

/**
 * Prints why a test runner ends before its time.
 *
 * web-test-runner keeps what goes to the console until the next turn of the event loop, and exits
 * on an uncaught error without that turn: the error was lost with it. So these words go out at once.
 */
export function speakBeforeExit() {
  process.on('uncaughtExceptionMonitor', (error) => {
    writeSync(STANDARD_ERROR, `The test runner broke off: ${inspect(error)}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      writeSync(STANDARD_ERROR, `The test runner was ended by ${signal}.\n`);
      process.exit(1);
    });
  }
}
