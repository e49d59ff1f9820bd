import { structuredData, type StructuredDataOptions } from '../../output/structured-data.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { placeStructuredData } from './place-structured-data.js';
import { asksForTrustedTypes } from './trusted-types.js';

/** Keeps one board's data for search engines in step with the records on view. */
export class StructuredDataWriter {
  readonly #board: Element;
  // Asked once a board: on a page with a closed list of policies every asking is a line in the console.
  #isForbidden: boolean | null = null;

  constructor(board: Element) {
    this.#board = board;
  }

  /** Writes the data of these records in place of the last; nothing where the page asks for Trusted Types. */
  write(records: readonly DirectoryRecord[], options: StructuredDataOptions): void {
    this.#isForbidden ??= asksForTrustedTypes(this.#board.shadowRoot ?? this.#board);
    if (!this.#isForbidden) placeStructuredData(this.#board, structuredData(records, options));
  }

  /** Takes the data out of the page. */
  clear(): void {
    placeStructuredData(this.#board, null);
  }
}
