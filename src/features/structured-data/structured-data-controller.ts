import type { LitElement } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { StructuredDataWriter } from './structured-data-writer.js';

/** What search engines are given. */
export interface StructuredDataProps {
  readonly records: readonly DirectoryRecord[];
  readonly messages: AllMessages;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** An element's data for search engines; what writes it is loaded only where it is asked for. */
export class StructuredDataController {
  readonly #writer: LazyModule<StructuredDataWriter>;

  constructor(host: LitElement) {
    this.#writer = new LazyModule(host, async () => {
      const { StructuredDataWriter } = await import('./structured-data-writer.js');
      return new StructuredDataWriter(host);
    });
  }

  /** Writes the data of what is on view, after each update; `null` takes it out of the page. */
  follow(props: StructuredDataProps | null): void {
    if (!props) return this.#writer.value?.clear();
    const { records, messages, now } = props;
    this.#writer.load();
    this.#writer.value?.write(records, { now, messages });
  }
}
