/**
 * Leaves out the top-level fields that `_fields` does not name, as WordPress does.
 *
 * WordPress embeds only what the kept links lead to: without `_links` there is nothing embedded.
 */
export function withoutUnasked(body: unknown, url: URL): unknown {
  const asked = [...url.searchParams]
    .filter(([name]) => name === '_fields' || name.startsWith('_fields['))
    .flatMap(([, value]) => value.split(','))
    .map((name) => name.trim())
    .filter(Boolean);
  if (asked.length === 0) return body;
  const keys = new Set(asked.map((name) => name.split('.')[0]!));
  if (!keys.has('_links')) keys.delete('_embedded');
  const trim = (value: unknown): unknown =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => keys.has(key)))
      : value;
  if (Array.isArray(body)) return body.map(trim);
  return isObject(body) && 'code' in body && 'data' in body ? body : trim(body);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
