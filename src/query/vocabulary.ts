import { foldCase } from '../base/fold.js';
import { wordOf, type Word } from './match.js';

/** Sign before facts, which no word of a text begins with. */
const factSign = '=';

/** Words by number: each is kept and folded once, however many records have it. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: Word[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The word of a number that this vocabulary gave. */
  word(number: number): Word {
    return this.#words[number] as Word;
  }

  /** Adds the numbers of a text's words to others. */
  collect(text: string, numbers: Set<number>): void {
    for (const word of foldCase(text).split(' ')) {
      const number = this.#numbers.get(word) ?? this.#add(word, wordOf(word));
      if (number >= 0) numbers.add(number);
    }
  }

  /** Adds the numbers of words that are facts about a record to others. */
  collectFacts(words: readonly string[], numbers: Set<number>): void {
    for (const word of words) {
      const key = factSign + word;
      const number = this.#numbers.get(key) ?? this.#add(key, wordOf(word), true);
      numbers.add(number);
    }
  }

  #add(key: string, word: Word | null, isFact = false): number {
    const number = word ? this.#words.push({ ...word, isFact }) - 1 : -1;
    this.#numbers.set(key, number);
    return number;
  }
}
