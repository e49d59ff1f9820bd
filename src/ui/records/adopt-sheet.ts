type Root = Document | ShadowRoot;

/** How many boards under each root use a sheet. */
const uses = new WeakMap<CSSStyleSheet, Map<Root, number>>();

/**
 * Adopts a sheet into the document or shadow root that an element stands in.
 *
 * It is adopted once for all boards there and goes with the last of them, so that a page is left
 * as it was.
 *
 * @returns Undoes it; to be called once.
 */
export function adoptSheet(element: Element, sheet: CSSStyleSheet): () => void {
  const root = element.getRootNode() as Root;
  const counts = uses.get(sheet) ?? new Map<Root, number>();
  uses.set(sheet, counts);
  const count = counts.get(root) ?? 0;
  counts.set(root, count + 1);
  if (count === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    const left = (counts.get(root) ?? 1) - 1;
    if (left > 0) {
      counts.set(root, left);
      return;
    }
    counts.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
