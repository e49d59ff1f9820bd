/** What can be done with a map, by a person's hand; `RecordMap` says how. */
export interface MovableMap {
  readonly drag: (x: number, y: number) => void;
  readonly pan: (x: number, y: number) => void;
  readonly zoomBy: (change: number, at: Point | null) => void;
  readonly settle: () => void;
}

/** A point of the viewport in pixels. */
export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

const clickRadius = 4;
const wheelStep = 60;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.25, 0],
  ArrowRight: [0.25, 0],
  ArrowUp: [0, -0.25],
  ArrowDown: [0, 0.25],
};
const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/**
 * Moves a map by pointer, wheel and keys.
 *
 * One finger always scrolls the page, as if there were no map; two move and zoom the map. Until a
 * resident turns to the map, by a click or by bringing focus into it, so does the wheel; and again
 * when they turn away. Everything is listened to on the map itself, nothing on the page.
 */
export class MapGestures {
  readonly #surface: HTMLElement;
  readonly #map: MovableMap;
  readonly #fingers = new Map<number, Point>();
  readonly #end = new AbortController();
  #isActive = false;
  #hasDragged = false;
  #wheel = 0;

  /** @param surface - What is grasped; has the class `active` while the map listens. */
  constructor(surface: HTMLElement, map: MovableMap) {
    this.#surface = surface;
    this.#map = map;
    const { signal } = this.#end;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
      options: AddEventListenerOptions = {},
    ) => surface.addEventListener(name, act, { ...options, signal });
    on('focusin', () => this.#activate(true));
    on('focusout', () => this.#activate(surface.matches(':focus-within')));
    on('click', (event) => this.#onClick(event), { capture: true });
    on('dblclick', (event) => {
      if (!isOnMarker(event)) map.zoomBy(1, event);
    });
    on('wheel', (event) => this.#onWheel(event), { passive: false });
    on('keydown', (event) => this.#onKey(event));
    on('pointerdown', (event) => this.#onDown(event));
    on('pointermove', (event) => this.#onMove(event));
    on('pointerup', (event) => this.#onUp(event));
    on('pointercancel', (event) => this.#onUp(event));
    on('touchmove', (event) => this.#onTouch(event), { passive: false });
    on('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#activate(false);
    });
  }

  /** Stops listening. */
  end(): void {
    this.#end.abort();
  }

  #activate(isActive: boolean): void {
    this.#isActive = isActive;
    this.#surface.classList.toggle('active', isActive);
  }

  #onClick(event: MouseEvent): void {
    this.#activate(true);
    // The end of a drag is no click on what happens to be below; a key's click is no drag's end.
    if (this.#hasDragged && event.detail > 0) event.stopPropagation();
    this.#hasDragged = false;
  }

  #onWheel(event: WheelEvent): void {
    // With Ctrl the wheel enlarges the page, which is the resident's own business.
    if (!this.#isActive || event.ctrlKey) return;
    event.preventDefault();
    this.#wheel += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20);
    if (Math.abs(this.#wheel) < wheelStep) return;
    this.#map.zoomBy(this.#wheel < 0 ? 1 : -1, event);
    this.#wheel = 0;
  }

  #onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (altKey || ctrlKey || metaKey || event.defaultPrevented) return;
    const [x, y] = (target === this.#surface && arrows[key]) || [0, 0];
    const zoom = zooms[key] ?? 0;
    if (!x && !y && !zoom) return;
    event.preventDefault();
    if (zoom) this.#map.zoomBy(zoom, null);
    else this.#map.pan(x, y);
  }

  #onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (event.pointerType === 'mouse') this.#activate(true);
    this.#hasDragged = false;
    this.#fingers.set(event.pointerId, event);
  }

  #onMove(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const x = before.clientX - event.clientX;
    const y = before.clientY - event.clientY;
    const isMouse = event.pointerType === 'mouse';
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (!isMouse && !other) return void this.#fingers.set(event.pointerId, event);
    if (!this.#hasDragged && Math.hypot(x, y) < clickRadius) return;
    // A finger's pointer is the surface's own already.
    if (!this.#hasDragged && isMouse) this.#surface.setPointerCapture(event.pointerId);
    this.#hasDragged = true;
    this.#fingers.set(event.pointerId, event);
    if (!other) return this.#map.drag(x, y);
    const spread = distance(other, event) / Math.max(distance(other, before), 1);
    this.#map.drag(x / 2, y / 2);
    this.#map.zoomBy(Math.log2(Math.max(spread, 0.1)), middle(other, event));
  }

  #onTouch(event: TouchEvent): void {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  }

  #onUp({ pointerId }: PointerEvent): void {
    if (this.#fingers.delete(pointerId) && this.#hasDragged) this.#map.settle();
  }
}

function isOnMarker({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

function middle(a: Point, b: Point): Point {
  return { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
}
