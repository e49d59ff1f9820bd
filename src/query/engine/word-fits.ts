import { fitOf, type AskedWord } from './match.js';
import type { Vocabulary } from './vocabulary.js';

/** How well each word of a vocabulary fits one asked word: found out once, however many records have it. */
export class WordFits {
  #fits = new Uint8Array(0);
  #known = 0;

  constructor(
    private readonly asked: AskedWord,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The fits by the words' numbers, of all words that the vocabulary has by now. */
  current(): Uint8Array {
    const { size } = this.vocabulary;
    if (size > this.#fits.length) {
      const longer = new Uint8Array(size * 2);
      longer.set(this.#fits);
      this.#fits = longer;
    }
    const fits = this.#fits;
    this.vocabulary.visit(this.asked.core, this.#known, (word, number) => {
      fits[number] = fitOf(this.asked, word);
    });
    this.#known = size;
    return fits;
  }
}
