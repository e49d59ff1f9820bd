import { press, pressShiftTab, typeText } from './keys.js';
import { painted, until, type Board } from './mount.js';
import { answered, focused, frameOf, recordsOf, textOf, titleLinks } from './view.js';

/** More stops than any way through a board has. */
const farthest = 150;

/** Somebody who uses a board by keyboard alone, and keeps a record of the steps. */
export class Resident {
  /** What was done, in words. */
  readonly steps: string[] = [];
  /** How many keys were pressed. */
  keys = 0;

  readonly #board: Board;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Goes forward with Tab to what has a name that begins with these words. */
  async goTo(name: string): Promise<void> {
    await this.#go(name, () => press('Tab'), 'Tab');
  }

  /** Goes back with Shift and Tab. */
  async goBackTo(name: string): Promise<void> {
    await this.#go(name, pressShiftTab, 'Shift+Tab');
  }

  /** Goes along the tabs to one whose text begins with a word. */
  async opensTab(word: string): Promise<void> {
    const first = [...frameOf(this.#board).querySelectorAll('[role=tab]')].find((tab) =>
      tab.matches('[aria-selected=true]'),
    );
    await this.goTo(textOf(first));
    await this.#go(word, () => press('ArrowRight'), 'ArrowRight');
    await answered(this.#board);
  }

  /** Presses a key and waits for what it brings. */
  async press(key: string): Promise<void> {
    this.steps.push(key);
    this.keys += 1;
    await press(key);
    await answered(this.#board);
  }

  /** Goes on to something and presses Enter there. */
  async choose(name: string): Promise<void> {
    await this.goTo(name);
    await this.press('Enter');
  }

  /** Goes on to the first record and opens it. */
  async opensFirst(): Promise<void> {
    const [first] = titleLinks(this.#board);
    await this.choose(textOf(first));
  }

  /** Goes back from the tabs to the filters and opens them. */
  async opensFilters(): Promise<void> {
    await this.goBackTo('Rajaa');
    await this.press('Enter');
    await until(() => frameOf(this.#board).querySelector('.facet'), 'the filters');
    await painted(this.#board);
  }

  /** Types words and waits for what they find. */
  async type(words: string): Promise<void> {
    this.steps.push(`types "${words}"`);
    this.keys += words.length;
    // At once, WebKit's driver would lose one of two like letters.
    for (const letter of words) await typeText(letter);
    await answered(this.#board);
  }

  /** Reads until the records say something. */
  async reads(words: RegExp): Promise<void> {
    await until(
      () => words.test(textOf(recordsOf(this.#board))),
      `${String(words)} in "${textOf(recordsOf(this.#board)).slice(0, 400)}"`,
    );
  }

  async #go(name: string, step: () => Promise<void>, key: string): Promise<void> {
    for (let count = 1; count <= farthest; count += 1) {
      await step();
      await painted(this.#board);
      if (!spokenName(focused()).startsWith(name)) continue;
      this.steps.push(`${key} ×${count} to "${name}"`);
      this.keys += count;
      return;
    }
    throw new Error(`"${name}" cannot be reached with ${key}, after: ${this.steps.join(', ')}.`);
  }
}

/** The name that a screen reader says of what has focus. */
function spokenName(element: Element | null): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
  return element?.getAttribute('aria-label') ?? textOf(label ?? element);
}
