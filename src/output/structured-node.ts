/** A node of JSON-LD: values are texts, numbers, booleans, nodes and lists of them. */
export type DataNode = Readonly<Record<string, unknown>>;

/** A node without what is unknown: `null`, `undefined` and empty lists. */
export function known(node: DataNode): DataNode {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !isEmptyList(value),
    ),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
