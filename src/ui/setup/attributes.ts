import { isKind, kinds as allKinds, type Kind } from '../../model/kind.js';

/** Reads the attribute `kinds`: known words in their order without doubles, all five when none is left, and the unknown words. */
export function parseKinds(text: string): {
  readonly kinds: readonly Kind[];
  readonly unknown: readonly string[];
} {
  const words = [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ];
  const known = words.filter(isKind);
  return {
    kinds: known.length > 0 ? known : allKinds,
    unknown: words.filter((word) => !isKind(word)),
  };
}

/** Reads a comma list of names; empty when nothing is left. */
export function parseNames(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Narrows the attribute `heading-level` to a whole number from 2 to 6; junk is 2. */
export const headingLevelConverter = {
  fromAttribute: (text: string | null): number => (/^[2-6]$/.test(text ?? '') ? Number(text) : 2),
};
