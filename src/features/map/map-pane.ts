import type { CSSResult, LitElement, ReactiveController, TemplateResult } from 'lit';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { MapSettings } from '../../sources/settings/source-settings.js';
import { mapFrame, type MapActions, type MapState } from './map-frame.js';
import { mapStyles } from './map-styles.js';
import { surfaceStyles } from './surface-styles.js';
import { tileHost } from './tile-host.js';
import type { MapView, RecordMap } from './record-map.js';

/** The look of the pane, to be adopted into the board's root with it. */
export const mapSheets: readonly CSSResult[] = [mapStyles, surfaceStyles];

/** What the pane shows. */
export interface MapContent extends MapView {
  readonly settings: MapSettings;
}

/**
 * The map of a board: asks first, then loads the map, and says when it cannot be had.
 *
 * That a resident has agreed is known until the board is gone, for the host that they were told
 * of; nothing is stored.
 */
export class MapPane implements ReactiveController {
  readonly #host: LitElement;
  readonly #actions: MapActions;
  #content: MapContent | null = null;
  #module: typeof import('./record-map.js') | null = null;
  #state: MapState = 'loading';
  #agreedHost: string | null = null;
  #areTilesMissing = false;
  #gathered: readonly DirectoryRecord[] = [];
  #surface: HTMLElement | null = null;
  #map: RecordMap | null = null;

  constructor(host: LitElement, actions: MapActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /** The pane; the map in it lives as long as it is rendered in a page. */
  render(content: MapContent): TemplateResult {
    this.#content = content;
    const { records, open, messages, settings } = content;
    const host = tileHost(settings.tiles);
    return mapFrame(
      {
        state: host === this.#agreedHost ? this.#state : 'asking',
        host,
        settings,
        records,
        open,
        messages,
        areTilesMissing: this.#areTilesMissing,
        gathered: this.#gathered.filter((record) => records.includes(record)),
      },
      {
        ...this.#actions,
        onAgree: () => this.#onAgree(host),
        onRetry: () => this.#onRetry(),
        onZoom: (change) => this.#map?.zoomBy(change, null),
        onPan: (x, y) => this.#map?.pan(x, y),
        onUngather: () => this.#onUngather(),
        onSurface: this.#onSurface,
      },
    );
  }

  hostUpdated(): void {
    if (this.#content) this.#map?.show(this.#content);
  }

  readonly #onSurface = (surface: Element | undefined): void => {
    this.#map?.destroy();
    this.#map = null;
    this.#surface = surface instanceof HTMLElement ? surface : null;
    this.#areTilesMissing = false;
    this.#gathered = [];
    if (!this.#surface || !this.#module || !this.#content) return;
    this.#map = new this.#module.RecordMap(this.#surface, this.#content.settings, {
      onOpen: this.#actions.onOpen,
      onGathered: (records) => this.#onGathered(records),
      onTiles: (areMissing) => this.#onTiles(areMissing),
    });
    this.#map.show(this.#content);
  };

  #onAgree(host: string): void {
    this.#agreedHost = host;
    this.#focus('.map');
    void this.#load();
  }

  #onRetry(): void {
    this.#focus('.map');
    if (this.#state === 'failed') return void this.#load();
    this.#onTiles(false);
    this.#map?.retry();
  }

  async #load(): Promise<void> {
    this.#state = this.#module ? 'open' : 'loading';
    this.#host.requestUpdate();
    try {
      this.#module ??= await import('./record-map.js');
      this.#state = 'open';
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }

  #onTiles(areMissing: boolean): void {
    if (areMissing === this.#areTilesMissing) return;
    this.#areTilesMissing = areMissing;
    this.#host.requestUpdate();
  }

  #onGathered(records: readonly DirectoryRecord[]): void {
    this.#gathered = records;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#focus('.gathered button'));
  }

  #onUngather(): void {
    const [first] = this.#gathered;
    this.#gathered = [];
    this.#host.requestUpdate();
    if (first) this.#map?.focusRecord(first.id);
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}
