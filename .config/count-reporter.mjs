/** Lists the tests of a suite and of the suites within. */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** Names what failed in one test file in one browser, each with the first line of its error. */
function failuresOf({ browser, testFile, passed, testResults, errors }) {
  const failed = testsOf(testResults).filter((test) => !test.passed && !test.skipped);
  const causes = failed.map(({ name, error }) => `${name}: ${firstLine(error?.message)}`);
  const broken = passed || causes.length > 0 ? [] : [firstLine(errors[0]?.message)];
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

/** A web-test-runner reporter that ends the run with a line for each failure and one of counts over all browsers. */
export const countReporter = {
  stop({ sessions }) {
    const counts = [...sessions].map(countSession);
    for (const failure of [...sessions].flatMap(failuresOf)) console.log(`Failed: ${failure}`);
    const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
    console.log(`In browsers: ${sum('passed')} passed, ${sum('failed')} failed`);
  },
};
