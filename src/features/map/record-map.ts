import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { MapSettings } from '../../sources/settings/source-settings.js';
import { extentOf, placesOf } from './extent.js';
import { MapGestures, type Point } from './map-gestures.js';
import { MapMarkers } from './map-markers.js';
import { MapTiles } from './map-tiles.js';
import { PlaceIndex, type Mark } from './place-index.js';
import { QuietMap } from './quiet-map.js';

/** What a map shows. */
export interface MapView {
  readonly records: readonly DirectoryRecord[];
  /** Id of the open record; `null` for none. */
  readonly open: string | null;
  readonly messages: AllMessages;
}

/** What a map tells. */
export interface MapEvents {
  readonly onOpen: (id: string) => void;
  /** Several records are at one place, and were asked for. */
  readonly onGathered: (records: readonly DirectoryRecord[]) => void;
  /** Whether the pictures of the map are missing. */
  readonly onTiles: (areMissing: boolean) => void;
}

const defaultMaxZoom = 16;

/** Share of the view around it for which markers are kept ready. */
const surroundings = 0.25;

/** A map of records in an element, from its making to {@link RecordMap.destroy}. */
export class RecordMap {
  readonly #surface: HTMLElement;
  readonly #map: QuietMap;
  readonly #tiles: MapTiles;
  readonly #markers: MapMarkers;
  readonly #gestures: MapGestures;
  readonly #resize: ResizeObserver;
  readonly #maxZoom: number;
  #view: MapView | null = null;
  #index: PlaceIndex | null = null;
  #frame = 0;
  /** Whether the first view has been chosen, which takes a size. */
  #isReady = false;
  #hasBeenMoved = false;

  constructor(surface: HTMLElement, settings: MapSettings, events: MapEvents) {
    this.#surface = surface;
    this.#maxZoom = settings.maxZoom ?? defaultMaxZoom;
    this.#map = new QuietMap(surface, this.#maxZoom);
    this.#tiles = new MapTiles(settings.tiles, events.onTiles);
    this.#tiles.addTo(this.#map);
    this.#markers = new MapMarkers(this.#map.getPanes().markerPane, {
      onMark: (mark) => this.#onMark(mark, events),
      onFocus: (mark) => this.#map.bringIntoView(mark),
      onLost: () => surface.focus({ preventScroll: true }),
    });
    this.#gestures = new MapGestures(surface, this);
    this.#map.on('zoom viewreset', () => this.#placeMarkers());
    this.#map.on('moveend', () => this.#refreshSoon());
    this.#resize = new ResizeObserver(() => this.#onResize());
    this.#resize.observe(surface);
  }

  /** Shows these records, and where the open one is. */
  show(view: MapView): void {
    const before = this.#view;
    this.#view = view;
    const isOtherList = !before || !isSame(before.records, view.records);
    const isOtherOpen = before?.open !== view.open;
    if (!isOtherList && !isOtherOpen && before.messages === view.messages) return;
    if (isOtherList || isOtherOpen) {
      this.#index = new PlaceIndex(view.records, view.open, this.#maxZoom);
    }
    if (!this.#isReady) return;
    if (isOtherList) this.#showAll();
    if (isOtherOpen) this.#showOpen();
    this.#refresh();
  }

  /** Asks for the missing pictures again. */
  retry(): void {
    this.#tiles.retry();
  }

  /** Moves focus to the marker of a record, or of several that it is among; to the map when there is none. */
  focusRecord(id: string): void {
    this.#markers.focus(id);
  }

  /** Moves the view by so many pixels, at once. */
  drag(x: number, y: number): void {
    if (!this.#isReady) return;
    this.#hasBeenMoved = true;
    this.#map.moveBy([x, y], false);
  }

  /** Moves the view by a part of its size in each direction, smoothly where motion is welcome. */
  pan(x: number, y: number): void {
    if (!this.#isReady) return;
    this.#hasBeenMoved = true;
    const size = this.#map.getSize();
    this.#map.moveBy([x * size.x, y * size.y], true);
  }

  /** Changes the zoom; the given point of the page, or the middle of the map, stays where it is. */
  zoomBy(change: number, at: Point | null): void {
    if (!this.#isReady) return;
    this.#hasBeenMoved = true;
    const { left, top } = this.#surface.getBoundingClientRect();
    this.#map.zoomAbout(change, at && [at.clientX - left, at.clientY - top]);
  }

  /** Brings the zoom to a whole number. */
  settle(): void {
    const zoom = this.#map.getZoom();
    this.zoomBy(Math.round(zoom) - zoom, null);
  }

  /** Leaves nothing behind; the map is of no use afterwards. */
  destroy(): void {
    this.#resize.disconnect();
    this.#gestures.end();
    this.#markers.clear();
    this.#map.off();
    this.#map.remove();
    cancelAnimationFrame(this.#frame);
  }

  #onResize(): void {
    const { clientWidth, clientHeight } = this.#surface;
    if (clientWidth === 0 || clientHeight === 0) return;
    if (this.#isReady) {
      this.#map.invalidateSize({ animate: false, pan: true });
      return;
    }
    this.#isReady = true;
    this.#map.begin();
    this.#showAll();
    this.#showOpen();
    this.#refresh();
  }

  /** Lets all records be seen, unless a resident has chosen a view of their own that shows some. */
  #showAll(): void {
    const places = placesOf(this.#view?.records ?? []);
    const extent = extentOf(places);
    if (!extent) return;
    const seen = this.#map.getBounds();
    const isOnView = places.some(({ latitude, longitude }) => seen.contains([latitude, longitude]));
    if (this.#hasBeenMoved && isOnView) return;
    this.#hasBeenMoved = false;
    this.#map.fit(extent);
  }

  #showOpen(): void {
    const record = this.#view?.records.find(({ id }) => id === this.#view?.open);
    const place = record?.place?.coordinates;
    if (place) this.#map.bringIntoView(place);
  }

  #onMark(mark: Mark, { onOpen, onGathered }: MapEvents): void {
    if (mark.record) return onOpen(mark.record.id);
    if (mark.partingZoom === null) return onGathered(this.#index?.recordsOf(mark) ?? []);
    this.#hasBeenMoved = true;
    this.#map.lookAt(mark, mark.partingZoom);
    this.#refresh();
  }

  #refreshSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#refresh());
  }

  #refresh(): void {
    if (!this.#isReady || !this.#view || !this.#index) return;
    const bounds = this.#map.getBounds().pad(surroundings);
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    const { open, messages } = this.#view;
    this.#markers.show(this.#index.marksIn(box, this.#map.getZoom()), open, messages);
    this.#placeMarkers();
  }

  #placeMarkers(): void {
    this.#markers.place(
      ({ latitude, longitude }) => this.#map.latLngToLayerPoint([latitude, longitude]),
      ({ latitude, longitude }) =>
        this.#map.latLngToContainerPoint([latitude, longitude]).x / this.#map.getSize().x,
    );
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
