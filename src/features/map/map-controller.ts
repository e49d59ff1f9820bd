import { nothing, type LitElement } from 'lit';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { MapActions } from './map-frame.js';
import type { MapContent, MapPane } from './map-pane.js';

/** The place of a map in a board; its part and its look are loaded when it is first asked for. */
export class MapKeeper {
  readonly #pane: LazyModule<MapPane>;

  constructor(host: LitElement, actions: MapActions) {
    this.#pane = new LazyModule(host, async () => {
      const { MapPane, mapSheets } = await import('./map-pane.js');
      adoptInFrame(host, ...mapSheets);
      return new MapPane(host, actions);
    });
  }

  /** The question, then the map; nothing for `null` and until its part is here. */
  render(content: MapContent | null): unknown {
    if (!content) return nothing;
    this.#pane.load();
    return this.#pane.value?.render(content) ?? nothing;
  }
}
