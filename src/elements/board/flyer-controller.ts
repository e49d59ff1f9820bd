import { nothing } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { Flyer } from '../../features/flyer/flyer-page.js';
import type { BoardContext } from './board-context.js';

/** What a leaflet is to tell about. */
export type FlyerTopic = Pick<Flyer, 'title' | 'subtitle' | 'records' | 'address'>;

/** Whether the page may write into a frame of its own: in a sandbox without an origin every frame has another. */
export function canMakeFlyers(): boolean {
  return window.origin !== 'null';
}

/** The leaflet of a board, while it is open; its part is loaded when the first one is asked for. */
export class LeafletKeeper {
  readonly #board: BoardContext;
  readonly #module: LazyModule<typeof import('../../features/flyer/flyer.js')>;
  #topic: (FlyerTopic & { readonly printedAt: number }) | null = null;
  #wantsFocus = false;

  constructor(board: BoardContext) {
    const { host } = board;
    this.#board = board;
    this.#module = new LazyModule(host, async () => {
      const module = await import('../../features/flyer/flyer.js');
      adoptInFrame(host, module.flyerStyles);
      return module;
    });
  }

  /** Shows a leaflet, and moves focus to its heading. */
  open(topic: FlyerTopic): void {
    this.#topic = { ...topic, printedAt: Date.now() };
    this.#wantsFocus = true;
    this.#module.load();
    this.#board.host.requestUpdate();
  }

  /** The leaflet of one record. */
  openRecord(record: DirectoryRecord, address: string): void {
    const subtitle = 'organiser' in record ? (record.organiser ?? '') : '';
    this.open({ title: record.title, subtitle, records: [record], address });
  }

  /** The open leaflet; nothing for none, and until its part is here. */
  render(messages: AllMessages): unknown {
    const { value } = this.#module;
    if (!this.#topic || !value) return nothing;
    const { host, loader } = this.#board;
    const sources = value.flyerSources(loader.loads, this.#topic.records);
    const leaflet = { ...this.#topic, sources, messages };
    return value.flyerView(leaflet, host.headingLevel, () => this.#close());
  }

  /** Moves focus once what it is to go to has been painted. */
  updated(): void {
    const { value } = this.#module;
    if (!this.#wantsFocus || !value) return;
    this.#wantsFocus = false;
    this.#board.host.shadowRoot?.querySelector<HTMLElement>(value.flyerHeading)?.focus();
  }

  #close(): void {
    this.#topic = null;
    this.#board.pane.focusHeading();
    this.#board.host.requestUpdate();
  }
}
