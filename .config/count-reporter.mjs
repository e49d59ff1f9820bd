/** Lists the tests of a suite and of the suites within. */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** Counts one test file in one browser; a file that broke outside of its tests is one failure. */
function countSession({ passed, testResults }) {
  const tests = testsOf(testResults).filter(({ skipped }) => !skipped);
  const failed = tests.filter((test) => !test.passed).length;
  return { passed: tests.length - failed, failed: passed ? failed : Math.max(failed, 1) };
}

/** A web-test-runner reporter that ends the run with one line of counts over all browsers. */
export const countReporter = {
  stop({ sessions }) {
    const counts = [...sessions].map(countSession);
    const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
    console.log(`In browsers: ${sum('passed')} passed, ${sum('failed')} failed`);
  },
};
