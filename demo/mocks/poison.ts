/** Values that have blanked pages before: objects that look like templates, nodes or promises. */
const poisons: readonly unknown[] = [
  { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
  { _$litDirective$: 'x', values: [] },
  { then: 'now' },
  { nodeType: 1 },
  null,
  [],
  [[[[[]]]]],
  42,
  'Infinity',
  { toString: null },
  '\u0000\u202e',
];

const fields = [
  'title',
  'content',
  'acf',
  'link',
  'tm_keyword',
  'organization',
  'id',
  '_embedded',
] as const;

/** Spoils one field of every second post of a list, each time another field in another way. */
export function poisoned(list: readonly object[]): readonly object[] {
  return list.map((post, order) => {
    if (order % 2 === 0) return post;
    const turn = (order - 1) / 2;
    return { ...post, [fields[turn % fields.length]!]: poisons[turn % poisons.length] };
  });
}
