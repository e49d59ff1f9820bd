import type { DirectoryRecord } from '../../model/directory-record.js';

/**
 * Numbers the options of records, so that counting thousands of records is counting numbers.
 *
 * The options come in groups, one for each filter. A record's options are looked up once.
 */
export class OptionTable {
  readonly #known = new WeakMap<DirectoryRecord, readonly number[]>();
  readonly #numbers = new Map<string, number>();
  readonly #options: { readonly group: number; readonly name: string }[] = [];

  /** @param optionsOf - A record's options, by group. */
  constructor(
    private readonly optionsOf: (record: DirectoryRecord) => readonly (readonly string[])[],
  ) {}

  /** How many options have got a number. */
  get size(): number {
    return this.#options.length;
  }

  /** Whether a record's options have been looked up. */
  has(record: DirectoryRecord): boolean {
    return this.#known.has(record);
  }

  /** The numbers of a record's options. */
  numbersOf(record: DirectoryRecord): readonly number[] {
    const known = this.#known.get(record);
    if (known) return known;
    const numbers = this.optionsOf(record).flatMap((names, group) =>
      [...new Set(names)].map((name) => this.numberOf(group, name)),
    );
    this.#known.set(record, numbers);
    return numbers;
  }

  /** The number of an option, a new one at the first time. */
  numberOf(group: number, name: string): number {
    const key = `${group} ${name}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#options.length);
    return this.#options.push({ group, name }) - 1;
  }

  /** The numbers of a group. */
  numbersIn(group: number): readonly number[] {
    return [...this.#options.keys()].filter((number) => this.groupOf(number) === group);
  }

  groupOf(number: number): number {
    return this.#options[number]?.group ?? -1;
  }

  nameOf(number: number): string {
    return this.#options[number]?.name ?? '';
  }
}
