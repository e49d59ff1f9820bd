import type { TokenParser, Tokens } from './parse-whole.js';

/** A number as people write it. */
export interface WrittenNumber {
  /** Never negative. */
  readonly value: number;
  /** Whether a machine may have meant it otherwise: '1.200' is twelve hundred to a Finn, 1.2 to a program. */
  readonly isDoubtful: boolean;
}

/**
 * Takes a number: '5', '8,50', '8.5', '1 200', '1.200', '1.200,50', '1,200.50'.
 *
 * @returns `null` for more than nine digits in a row, and for '1,200', which means two things.
 */
export const takeNumber: TokenParser<WrittenNumber> = (tokens) => {
  const first = tokens.digits(1, 9);
  if (first === null) return null;
  const { groups, mark } = groupsOf(tokens, first);
  const decimals = tokens.attempt((rest) => decimalsOf(rest, mark));
  const isAlone = groups.length === 1 && decimals === null;
  if (isAlone && mark === ',') return null;
  return {
    value: Number(`${first}${groups.join('')}.${decimals ?? '0'}`),
    isDoubtful: isAlone && mark === '.',
  };
};

interface Groups {
  /** Three digits each. */
  readonly groups: readonly string[];
  /** What stands before each; `null` for nothing but a space. */
  readonly mark: '.' | ',' | null;
}

function groupsOf(tokens: Tokens, first: string): Groups {
  if (first.length > 3 || first.startsWith('0')) return { groups: [], mark: null };
  for (const mark of ['.', ',', null] as const) {
    const group = (): string | null =>
      tokens.attempt((rest) => (mark === null || rest.sign(mark) ? rest.digits(3) : null));
    const groups: string[] = [];
    for (let next = group(); next !== null && groups.length < 3; next = group()) groups.push(next);
    if (groups.length > 0) return { groups, mark };
  }
  return { groups: [], mark: null };
}

function decimalsOf(tokens: Tokens, mark: Groups['mark']): string | null {
  const point = tokens.sign(...[',', '.'].filter((sign) => sign !== mark));
  if (point === null) return null;
  return tokens.digits(1, 2) ?? tokens.digits(4, 20);
}
