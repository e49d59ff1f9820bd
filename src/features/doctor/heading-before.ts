/**
 * The level of the nearest heading before an element, in its own tree or in those around it.
 *
 * @returns `null` when no heading that is shown comes before.
 */
export function levelBefore(element: Element): number | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')]
    .filter((one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((one) => one.getClientRects().length > 0);
  const last = headings.at(-1);
  if (last) return levelOf(last);
  return root instanceof ShadowRoot ? levelBefore(root.host) : null;
}

function levelOf(heading: Element): number {
  const written = Number(heading.getAttribute('aria-level'));
  const own = /^h([1-6])$/.exec(heading.localName)?.[1];
  // A heading by role alone is of level 2.
  return written > 0 ? written : Number(own ?? 2);
}
