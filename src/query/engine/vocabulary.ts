import { foldCase } from '../../base/text/fold.js';
import { joinedNumbers } from './digit-runs.js';
import { wordOf, type Word } from './match.js';

/**
 * Words by number: each is kept and folded once, however many records have it.
 *
 * Words of texts and words that are facts have numbers of their own.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #facts = new Map<readonly string[], readonly number[]>();
  readonly #words: Word[] = [];
  readonly #starts: number[] = [];
  #folded = '';

  /** How many words have got a number. */
  get size(): number {
    return this.#words.length;
  }

  /** Adds the numbers of a text's words to others, in order; those of its joined digits come last. */
  collect(text: string, numbers: number[]): void {
    if (!text) return;
    for (const key of foldCase(text).split(' ')) {
      const number = this.#numbers.get(key) ?? this.#add(key);
      if (number >= 0) numbers.push(number);
    }
    for (const digits of joinedNumbers(text)) {
      // No word of a text has a plus in it.
      const key = `+${digits}`;
      numbers.push(this.#numbers.get(key) ?? this.#addJoined(key, digits));
    }
  }

  /** The numbers of words that are a fact; the same list is looked up once. */
  factsOf(words: readonly string[]): readonly number[] {
    const known = this.#facts.get(words);
    if (known) return known;
    const numbers = words.flatMap((text) => {
      const word = wordOf(text);
      return word ? [this.#push({ ...word, origin: 'fact' })] : [];
    });
    this.#facts.set(words, numbers);
    return numbers;
  }

  /** Visits the words that have a text in them when folded, from a number on, with their numbers. */
  visit(core: string, from: number, visitor: (word: Word, number: number) => void): void {
    const starts = this.#starts;
    let number = from;
    while (number < starts.length) {
      const at = this.#folded.indexOf(core, starts[number]);
      if (at < 0) return;
      number = this.#numberAt(at, number);
      visitor(this.#words[number] as Word, number);
      number += 1;
    }
  }

  /** The number of the word that stands at a place in the joined words, which is no earlier than another's. */
  #numberAt(at: number, first: number): number {
    let low = first;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  #add(key: string): number {
    const word = wordOf(key);
    const number = word ? this.#push(word) : -1;
    this.#numbers.set(key, number);
    return number;
  }

  #addJoined(key: string, digits: string): number {
    const number = this.#push({ folded: digits, exact: digits, origin: 'digits' });
    this.#numbers.set(key, number);
    return number;
  }

  #push(word: Word): number {
    this.#starts.push(this.#folded.length);
    this.#folded += `${word.folded}\n`;
    return this.#words.push(word) - 1;
  }
}
