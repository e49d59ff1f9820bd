/** The names by which a board makes markup and script addresses where Trusted Types are enforced. */
export const trustedTypes = ['lit-html', 'talkoo-rich-text'] as const;

/** What a page's list of Trusted Types needs; the extras of the classic script bring a second Lit along. */
export function trustedTypesLine(isClassic: boolean): string {
  return `trusted-types ${trustedTypesWords(isClassic).join(' ')};`;
}

/** The same, word by word. */
export function trustedTypesWords(isClassic: boolean): readonly string[] {
  return [...trustedTypes, ...(isClassic ? ["'allow-duplicates'"] : [])];
}
