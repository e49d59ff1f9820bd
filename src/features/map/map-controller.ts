import { nothing, type LitElement } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import type { MapActions } from './map-frame.js';
import type { MapContent, MapPane } from './map-pane.js';

/** The place of a map in an element; its code and its look are loaded when it is first open. */
export class MapController {
  readonly #pane: LazyModule<MapPane>;

  constructor(host: LitElement, actions: MapActions) {
    this.#pane = new LazyModule(host, async () => {
      const { MapPane, mapSheets } = await import('./map-pane.js');
      adoptInFrame(host, ...mapSheets);
      return new MapPane(host, actions);
    });
  }

  /** Looks whether the map is open, after each update. */
  follow(isOpen: boolean): void {
    if (isOpen) this.#pane.load();
  }

  /** The question, then the map; nothing for `null` and until its code is here. */
  render(content: MapContent | null): unknown {
    return (content && this.#pane.value?.render(content)) ?? nothing;
  }
}
