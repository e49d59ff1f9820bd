import { relative } from 'node:path';

/** How many slow files are named. */
const SLOWEST = 20;

/** Lists the tests of a suite and of the suites within. */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** Names what failed in one test file in one browser, each with the first line of its error. */
function failuresOf({ browser, testFile, passed, testResults, errors }) {
  const failed = testsOf(testResults).filter((test) => !test.passed && !test.skipped);
  const causes = failed.map(({ name, error }) => `${name}: ${firstLine(error?.message)}`);
  const broken = passed || causes.length > 0 ? [] : [firstLine(errors?.[0]?.message)];
  return [...causes, ...broken].map((text) => `${browser.name}, ${testFile}: ${text}`);
}

function firstLine(text = 'broke off') {
  return text.split('\n', 1)[0];
}

/** Counts one test file in one browser; a file that broke outside of its tests is one failure. */
function countSession({ passed, testResults }) {
  const tests = testsOf(testResults).filter(({ skipped }) => !skipped);
  const failed = tests.filter((test) => !test.passed).length;
  return { passed: tests.length - failed, failed: passed ? failed : Math.max(failed, 1) };
}

/**
 * A web-test-runner reporter that ends the run with the slowest files, a line for each failure and
 * one of counts over all browsers.
 */
export function countReporter() {
  /** When a session got a page, and how many milliseconds it had it. */
  const began = new Map();
  const took = new Map();
  return {
    start({ sessions, startTime }) {
      // The first ones began before.
      for (const { id } of sessions.all()) began.set(id, startTime);
      sessions.on('session-status-updated', ({ id, status }) => {
        if (status === 'INITIALIZING') began.set(id, Date.now());
        if (status === 'FINISHED') took.set(id, Date.now() - began.get(id));
      });
    },

    stop({ sessions }) {
      const slow = sessions.toSorted((one, other) => took.get(other.id) - took.get(one.id));
      for (const { id, browser, testFile } of slow.slice(0, SLOWEST)) {
        const seconds = (took.get(id) / 1000).toFixed(1);
        console.log(`Slow: ${seconds} s, ${relative('', testFile)} in ${browser.name}`);
      }
      for (const failure of sessions.flatMap(failuresOf)) console.log(`Failed: ${failure}`);
      const counts = sessions.map(countSession);
      const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
      console.log(`In browsers: ${sum('passed')} passed, ${sum('failed')} failed`);
    },
  };
}
