import axe from 'axe-core';

/** Declares a test with axe, which finds the same in every engine: `test:engines` leaves it out. */
export const itByAxe = 'isWithoutAxe' in window ? it.skip : it;

/** Every tag of rules that are more than an experiment, WCAG 2.2 and best practice included. */
const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'EN-301-549',
  'best-practice',
];

/** What axe finds wrong on the whole page, as "rule: markup". */
export async function axeViolations(): Promise<readonly string[]> {
  // Colours follow the page's ground with the next frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    rules: {
      // Off or experimental by default, and wanted here.
      'label-content-name-mismatch': { enabled: true },
      'p-as-heading': { enabled: true },
      'table-fake-caption': { enabled: true },
      'td-has-header': { enabled: true },
    },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** The rules that a run of {@link axeViolations} looks into. */
export async function axeRules(): Promise<readonly string[]> {
  const results = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
  const { passes, violations, incomplete, inapplicable } = results;
  return [...passes, ...violations, ...incomplete, ...inapplicable].map(({ id }) => id);
}
