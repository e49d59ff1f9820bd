import type { DirectoryRecord } from '../model/directory-record.js';
import { factWords } from './fact-words.js';
import { recordText } from './record-text.js';
import { Vocabulary } from './vocabulary.js';

/** The words of a record by number, each once and where it counts most. */
export interface IndexedRecord {
  readonly title: readonly number[];
  /** The organiser's name. */
  readonly organiser: readonly number[];
  readonly rest: readonly number[];
}

/** Makes records searchable, each once for as long as it lives. */
export class SearchIndex {
  readonly vocabulary = new Vocabulary();
  readonly #known = new WeakMap<DirectoryRecord, IndexedRecord>();

  /** Whether a record has been made searchable. */
  has(record: DirectoryRecord): boolean {
    return this.#known.has(record);
  }

  /** The words of a record. */
  wordsOf(record: DirectoryRecord): IndexedRecord {
    const known = this.#known.get(record) ?? this.#read(record);
    this.#known.set(record, known);
    return known;
  }

  #read(record: DirectoryRecord): IndexedRecord {
    const title = new Set<number>();
    const organiser = new Set<number>();
    const rest = new Set<number>();
    this.vocabulary.collect(record.title, title);
    if ('organiser' in record) this.vocabulary.collect(record.organiser ?? '', organiser);
    this.vocabulary.collect(recordText(record), rest);
    this.vocabulary.collectFacts(factWords(record), rest);
    return {
      title: [...title],
      organiser: [...organiser].filter((number) => !title.has(number)),
      rest: [...rest].filter((number) => !title.has(number) && !organiser.has(number)),
    };
  }
}
