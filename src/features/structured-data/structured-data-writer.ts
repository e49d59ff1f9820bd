import { structuredData, type StructuredDataOptions } from '../../output/structured-data.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { placeStructuredData } from './place-structured-data.js';

/** Keeps one board's data for search engines in step with the records on view. */
export class StructuredDataWriter {
  readonly #board: Element;

  constructor(board: Element) {
    this.#board = board;
  }

  /** Writes the data of these records in place of the last. */
  write(records: readonly DirectoryRecord[], options: StructuredDataOptions): void {
    placeStructuredData(this.#board, structuredData(records, options));
  }

  /** Takes the data out of the page. */
  clear(): void {
    placeStructuredData(this.#board, null);
  }
}
