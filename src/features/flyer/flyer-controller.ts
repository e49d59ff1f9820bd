import { nothing, type LitElement } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { KindLoad } from '../../loading/load-state.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import type { Flyer } from './flyer-page.js';

/** What a flyer is about, and when it was asked for. */
export type FlyerTopic = Pick<Flyer, 'title' | 'subtitle' | 'records' | 'address' | 'printedAt'>;

/** What an open flyer is made of. */
export interface FlyerProps {
  readonly topic: FlyerTopic;
  readonly loads: readonly KindLoad[];
  readonly headingLevel: number;
  readonly messages: AllMessages;
}

/** The heading of an open flyer. */
export const flyerHeading = '.leaflet-heading';

/** Whether the page may write into a frame of its own: in a sandbox without an origin every frame has another. */
export function canMakeFlyers(): boolean {
  return window.origin !== 'null';
}

/** The topic of a flyer of one record. */
export function topicOfRecord(
  record: DirectoryRecord,
  address: string,
  printedAt: number,
): FlyerTopic {
  const subtitle = 'organiser' in record ? (record.organiser ?? '') : '';
  return { title: record.title, subtitle, records: [record], address, printedAt };
}

/** Loads the flyer when the first one is open. */
export class FlyerController {
  readonly #module: LazyModule<typeof import('./flyer.js')>;

  constructor(host: LitElement) {
    this.#module = new LazyModule(host, async () => {
      const module = await import('./flyer.js');
      adoptInFrame(host, module.flyerStyles);
      return module;
    });
  }

  /** Looks whether a flyer is open, after each update. */
  follow(topic: FlyerTopic | null): void {
    if (topic) this.#module.load();
  }

  /** The open flyer; nothing until it can be shown. */
  render({ topic, loads, headingLevel, messages }: FlyerProps, onClose: () => void): unknown {
    const { value } = this.#module;
    if (!value) return nothing;
    const sources = value.flyerSources(loads, topic.records);
    return value.flyerView({ ...topic, sources, messages }, headingLevel, onClose);
  }
}
