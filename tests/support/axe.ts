import axe, { type RunOptions } from 'axe-core';
import options from './axe-options.json';

/** Declares a test with axe, which finds the same in every engine: `test:engines` leaves it out. */
export const itByAxe = 'isWithoutAxe' in window ? it.skip : it;

/** What axe finds wrong on the whole page, as "rule: markup". */
export async function axeViolations(): Promise<readonly string[]> {
  // Colours follow the page's ground with the next frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { violations } = await axe.run(document, options as RunOptions);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** The rules that a run of {@link axeViolations} looks into. */
export async function axeRules(): Promise<readonly string[]> {
  const results = await axe.run(document, { ...(options as RunOptions), resultTypes: [] });
  const { passes, violations, incomplete, inapplicable } = results;
  return [...passes, ...violations, ...incomplete, ...inapplicable].map(({ id }) => id);
}
