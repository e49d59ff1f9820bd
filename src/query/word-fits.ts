import { fitOf, type AskedWord } from './match.js';
import type { Vocabulary } from './vocabulary.js';

/** As many asked words are remembered as a search has at most, so that each further letter costs one word. */
const mostKept = 30;

interface Kept {
  /** By number of the word. */
  readonly fits: Uint8Array;
  /** How many words of the vocabulary it covers. */
  readonly size: number;
}

/** How well the words of a vocabulary fit asked ones; each pair is compared once. */
export class WordFits {
  readonly #vocabulary: Vocabulary;
  readonly #kept = new Map<string, Kept>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** How well every word of the vocabulary fits, by number: a `Fit` each. */
  of(asked: AskedWord): Uint8Array {
    const key = asked.exact;
    const { size } = this.#vocabulary;
    const known = this.#kept.get(key);
    if (known?.size === size) return known.fits;
    const fits = new Uint8Array(size);
    if (known) fits.set(known.fits);
    for (let number = known?.size ?? 0; number < size; number += 1) {
      fits[number] = fitOf(asked, this.#vocabulary.word(number));
    }
    this.#kept.delete(key);
    this.#kept.set(key, { fits, size });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return fits;
  }
}
