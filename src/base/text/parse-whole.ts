/** Takes a value from the next tokens; `null` when they are something else. */
export type TokenParser<Value> = (tokens: Tokens) => Value | null;

const longestText = 200;
const dashes = '-‐‑‒–—―−';

/**
 * Parses a text that a parser understands to its last token.
 *
 * A full stop may end the text. Upper and lower case and the kind of space do not matter.
 *
 * @returns The value of the first parser that leaves nothing over, else `null`; always `null` for
 *   more than 200 characters.
 */
export function parseWhole<Value>(
  text: string,
  ...parsers: readonly TokenParser<Value>[]
): Value | null {
  if (text.length > longestText) return null;
  const tokens = new Tokens(text);
  for (const parser of parsers) {
    const value = tokens.attempt((all) => {
      const found = parser(all);
      all.sign('.');
      return all.isAtEnd ? found : null;
    });
    if (value !== null) return value;
  }
  return null;
}

/** The words, numbers and signs of a text, of which parsers take one after the other. */
export class Tokens {
  readonly #text: string;
  readonly #all: readonly { readonly word: string; readonly index: number }[];
  #at = 0;

  constructor(text: string) {
    this.#text = text.normalize('NFC');
    this.#all = [...this.#text.matchAll(/\p{L}+|\d+|\S/gu)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      index,
    }));
  }

  get isAtEnd(): boolean {
    return this.#at === this.#all.length;
  }

  /** The text from the next token on, as it is written. */
  get rest(): string {
    return this.#text.slice(this.#all[this.#at]?.index ?? this.#text.length).trim();
  }

  /** Takes what a parser understands; when it gives `null`, nothing is taken. */
  attempt<Value>(parser: TokenParser<Value>): Value | null {
    const start = this.#at;
    const value = parser(this);
    if (value === null) this.#at = start;
    return value;
  }

  /** Takes a number of so many digits and gives them. */
  digits(least: number, most = least): string | null {
    return this.#take(
      (token) => /^\d/.test(token) && token.length >= least && token.length <= most,
    );
  }

  /** Takes one of some signs or words. */
  sign(...signs: readonly string[]): string | null {
    return this.#take((token) => signs.includes(token));
  }

  /** Takes a hyphen or dash of any length. */
  dash(): string | null {
    return this.#take((token) => dashes.includes(token));
  }

  /** Takes a word and gives what it names. */
  name<Value>(names: ReadonlyMap<string, Value>): Value | null {
    const token = this.#take((word) => names.has(word));
    return token === null ? null : (names.get(token) ?? null);
  }

  /** Takes the longest of some phrases that stands here, word by word ('ei maksua'); tells whether there is one. */
  phrase(phrases: readonly string[]): boolean {
    const next = this.#all[this.#at]?.word;
    const start = this.#at;
    let end = start;
    for (const phrase of phrases) {
      if (next === undefined || !phrase.startsWith(next)) continue;
      if (phrase.split(' ').every((word) => this.sign(word) !== null))
        end = Math.max(end, this.#at);
      this.#at = start;
    }
    this.#at = end;
    return end > start;
  }

  #take(fits: (token: string) => boolean): string | null {
    const token = this.#all[this.#at];
    if (token === undefined || !fits(token.word)) return null;
    this.#at += 1;
    return token.word;
  }
}
