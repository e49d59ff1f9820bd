import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import type { PointTuple } from 'leaflet';
import type { Coordinates } from '../../model/place.js';
import type { Extent } from './extent.js';

/** Leaflet's way to move without throwing its pictures away, which its own handlers use too. */
interface Moving {
  _moveStart(zoomChanged: boolean, noMoveStart: boolean): void;
  _move(center: LatLng, zoom: number): void;
  _moveEnd(zoomChanged: boolean): void;
}

/** The zoom at which a village fills the view: places are never fitted nearer. */
const nearestFit = 14;
const minZoom = 4;
const wholeFinland: Coordinates = { latitude: 64.9, longitude: 26 };

/** Pixels that are kept free around places, so that their markers are seen whole. */
const margin = 44;

/** Leaflet's map without its own buttons, listeners and animations, except for a pan where motion is welcome. */
export class QuietMap extends LeafletMap {
  constructor(surface: HTMLElement, maxZoom: number) {
    super(surface, {
      attributionControl: false,
      fadeAnimation: false,
      maxZoom,
      minZoom,
      trackResize: false,
      zoomAnimation: false,
      zoomControl: false,
    });
  }

  /** Leaflet's own listening: it would hide focus and leave a listener on the page's window. */
  protected _initEvents(): void {
    // What a resident does is told to the map by MapGestures.
  }

  /** Shows all of Finland. */
  begin(): void {
    this.setView(latLngOf(wholeFinland), minZoom + 1, { animate: false });
  }

  /** Shows a place in the middle; pictures stay on view until nearer or farther ones have come. */
  lookAt(place: Coordinates, zoom: number): void {
    this.#look(latLngOf(place), zoom);
  }

  /** Changes the zoom, which need not be whole; a point of the view, in pixels from its corner, stays where it is. */
  zoomAbout(change: number, at: PointTuple | null): void {
    const zoom = this.#limited(this.getZoom() + change);
    if (zoom === this.getZoom()) return;
    const half = this.getSize().divideBy(2);
    const fromMiddle = at ? half.subtract(at) : half.subtract(half);
    const center = half.subtract(fromMiddle.multiplyBy(1 - 1 / this.getZoomScale(zoom)));
    this.#look(this.containerPointToLatLng(center), zoom);
  }

  /** Lets a box be seen whole. */
  fit({ southWest, northEast }: Extent): void {
    const corners = [latLngOf(southWest), latLngOf(northEast)] as const;
    const bounds: [[number, number], [number, number]] = [
      [southWest.latitude, southWest.longitude],
      [northEast.latitude, northEast.longitude],
    ];
    const nothing = this.getSize().multiplyBy(0);
    const fitting = this.getBoundsZoom(bounds, false, nothing.add([2 * margin, 2 * margin]));
    const zoom = this.#limited(Math.min(fitting, nearestFit));
    const [one, other] = corners.map((corner) => this.project(corner, zoom));
    if (one && other) this.#look(this.unproject(one.add(other).divideBy(2), zoom), zoom);
  }

  /** Pans no more than it takes to see a place. */
  bringIntoView(place: Coordinates): void {
    const options = { padding: [margin, margin] as PointTuple, animate: isMotionWelcome() };
    this.panInside(latLngOf(place), options);
  }

  /** Moves the view by pixels, smoothly only if wished and where motion is welcome. */
  moveBy(offset: PointTuple, isSmooth: boolean): void {
    this.panBy(offset, { animate: isSmooth && isMotionWelcome() });
  }

  #look(center: LatLng, zoom: number): void {
    if (zoom === this.getZoom()) {
      this.setView(center, zoom, { animate: false });
      return;
    }
    this.stop();
    const map = this as unknown as Moving;
    map._moveStart(true, false);
    map._move(center, zoom);
    map._moveEnd(true);
  }

  #limited(zoom: number): number {
    return Math.min(Math.max(zoom, minZoom), this.getMaxZoom());
  }
}

function latLngOf({ latitude, longitude }: Coordinates): LatLng {
  return new LatLng(latitude, longitude);
}

function isMotionWelcome(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
