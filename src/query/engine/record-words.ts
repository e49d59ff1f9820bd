import type { DirectoryRecord } from '../../model/directory-record.js';
import { factsOf } from './fact-words.js';
import { organiserOf, recordText } from './record-text.js';
import type { Vocabulary } from './vocabulary.js';

/** The words of a record by their numbers in a vocabulary; one may come several times. */
export interface RecordWords {
  /** Those of the title, then of the organiser, then all others. */
  readonly numbers: readonly number[];
  readonly titleEnd: number;
  readonly organiserEnd: number;
}

/** Reads the words of records, each record once for as long as it lives. */
export interface WordReader {
  readonly read: (record: DirectoryRecord) => RecordWords;
  /** Reads until a time of `performance.now()`, which may be past; whether all are read. */
  readonly prepare: (records: readonly DirectoryRecord[], end: number) => boolean;
}

/** Makes a reader that numbers the words by a vocabulary. */
export function createWordReader(vocabulary: Vocabulary): WordReader {
  const known = new WeakMap<DirectoryRecord, RecordWords>();
  const read = (record: DirectoryRecord): RecordWords => {
    const found = known.get(record);
    if (found) return found;
    const words = wordsOf(record, vocabulary);
    known.set(record, words);
    return words;
  };
  return {
    read,
    prepare: (records, end) => {
      for (const record of records) {
        if (known.has(record)) continue;
        if (performance.now() > end) return false;
        read(record);
      }
      return true;
    },
  };
}

function wordsOf(record: DirectoryRecord, vocabulary: Vocabulary): RecordWords {
  const numbers: number[] = [];
  vocabulary.collect(record.title, numbers);
  const titleEnd = numbers.length;
  vocabulary.collect(organiserOf(record) ?? '', numbers);
  const organiserEnd = numbers.length;
  vocabulary.collect(recordText(record), numbers);
  for (const fact of factsOf(record)) numbers.push(...vocabulary.factsOf(fact));
  return { numbers, titleEnd, organiserEnd };
}
