import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { StructuredDataWriter } from '../../features/structured-data/structured-data-writer.js';
import type { BoardHost } from './board-context.js';

/** A board's data for search engines; what writes it is loaded only for boards that ask for it. */
export class DataKeeper {
  readonly #host: BoardHost;
  readonly #writer: LazyModule<StructuredDataWriter>;

  constructor(host: BoardHost) {
    this.#host = host;
    this.#writer = new LazyModule(host, async () => {
      const { StructuredDataWriter } =
        await import('../../features/structured-data/structured-data-writer.js');
      return new StructuredDataWriter(host);
    });
  }

  /** Keeps the data in step with the records on view. */
  write(records: readonly DirectoryRecord[], messages: AllMessages): void {
    if (!this.#host.structuredData) return this.clear();
    this.#writer.load();
    this.#writer.value?.write(records, { now: Date.now(), messages });
  }

  /** Takes the data out of the page. */
  clear(): void {
    this.#writer.value?.clear();
  }
}
