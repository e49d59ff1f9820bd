/** The tags in a source, each from its `<` to its `>`, in order. */
export function tagsIn(source: string): readonly string[] {
  return [...source.matchAll(/<\/?[a-z][^<>]*>?/gi)].map(([tag]) => tag);
}

/** A source without its comments and without the elements whose content a page does not show. */
export function withoutUnread(source: string): string {
  const lower = source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let read = '';
  let at = 0;
  for (const { 0: start, index } of lower.matchAll(/<(?:!--|(?:script|template|noscript)\b)/g)) {
    if (index < at) continue;
    read += source.slice(at, index);
    const end = start === '<!--' ? '-->' : `</${start.slice(1)}>`;
    const endsAt = lower.indexOf(end, index);
    if (endsAt < 0) return read;
    at = endsAt + end.length;
  }
  return read + source.slice(at);
}
