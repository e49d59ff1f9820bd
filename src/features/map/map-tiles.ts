import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import type { Coords, DoneCallback, LeafletEvent } from 'leaflet';

const patienceMs = 10_000;

/**
 * The pictures that a map is made of.
 *
 * They tell the server the page's origin even where the page tells nothing to others, since map
 * services ask for it. Leaflet's own layer is not used: on the way out it loads `data:` pictures,
 * which a strict policy reports.
 */
export class MapTiles extends GridLayer {
  readonly #address: string;
  readonly #onOutcome: (isMissing: boolean) => void;
  #hasCome = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param address - With `{z}`, `{x}` and `{y}` in it.
   * @param onOutcome - Told whether pictures are missing: `true` when none of those on view could
   *   be had or none has come in ten seconds, `false` as soon as one comes.
   */
  constructor(address: string, onOutcome: (isMissing: boolean) => void) {
    super({ updateWhenZooming: false, keepBuffer: 1 });
    this.#address = address;
    this.#onOutcome = onOutcome;
    this.on({
      loading: () => this.#begin(),
      tileload: () => this.#end(false),
      load: () => this.#end(!this.#hasCome),
      tileunload: (event: LeafletEvent & { tile?: Element }) => event.tile?.removeAttribute('src'),
      remove: () => clearTimeout(this.#timer),
    });
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.referrerPolicy = 'strict-origin-when-cross-origin';
    tile.addEventListener('load', () => done(undefined, tile));
    tile.addEventListener('error', () => done(new Error('no picture'), tile));
    tile.src = this.#address
      .replaceAll('{z}', String(z))
      .replaceAll('{x}', String(x))
      .replaceAll('{y}', String(y));
    return tile;
  }

  /** Asks for all pictures on view anew. */
  retry(): void {
    this.#begin();
    this.redraw();
  }

  #begin(): void {
    this.#hasCome = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onOutcome(true), patienceMs);
  }

  #end(isMissing: boolean): void {
    this.#hasCome ||= !isMissing;
    clearTimeout(this.#timer);
    this.#onOutcome(isMissing);
  }
}
