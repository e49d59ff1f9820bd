/** A file for translators, as JSON. */
export type MessageFile = Readonly<Record<string, unknown>>;

/** The template for translators. */
export async function readTemplate(): Promise<MessageFile> {
  const answer = await fetch('/demo/messages-template.json');
  return (await answer.json()) as MessageFile;
}

/**
 * A message file in a language that nobody speaks: every text of the template becomes its path in
 * brackets, with its places ("⟦söe showMore {0} {1}⟧").
 */
export function inInventedWords(template: MessageFile): MessageFile {
  return { ...(invented(template, []) as MessageFile), locale: 'se' };
}

/** A file that lacks one of its messages. */
export function withoutMessage(file: MessageFile, name: string): MessageFile {
  return Object.fromEntries(Object.entries(file).filter(([other]) => other !== name));
}

function invented(value: unknown, path: readonly string[]): unknown {
  if (typeof value === 'string') {
    return `⟦${['söe', path.join('.'), ...(value.match(/\{\d\}/g) ?? [])].join(' ')}⟧`;
  }
  if (Array.isArray(value)) return value.map((part, at) => invented(part, [...path, String(at)]));
  return Object.fromEntries(
    Object.entries(value as MessageFile).map(([name, part]) => [
      name,
      invented(part, [...path, name]),
    ]),
  );
}
