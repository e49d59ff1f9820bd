import { render } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import { markerGroup } from './marker-group.js';
import type { Mark } from './place-index.js';

/** A point of the map's own plane in pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What is told of the markers. */
export interface MarkerEvents {
  readonly onMark: (mark: Mark) => void;
  /** A marker has got focus by keyboard. */
  readonly onFocus: (mark: Mark) => void;
  /** The marker that had focus is gone, and no other is there to have it. */
  readonly onLost: () => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The markers of a map: one stop for the Tab key, and arrow keys go through them in the list's order.
 */
export class MapMarkers {
  readonly #container: HTMLElement;
  readonly #events: MarkerEvents;
  #marks: readonly Mark[] = [];
  /** Key of the marker that the Tab key leads to. */
  #current: string | null = null;

  constructor(container: HTMLElement, events: MarkerEvents) {
    this.#container = container;
    this.#events = events;
  }

  /** Renders a marker for each mark; {@link MapMarkers.place} says where. */
  show(marks: readonly Mark[], open: string | null, messages: AllMessages): void {
    const focused = this.#focused();
    this.#marks = marks;
    const current = marks.find(({ key }) => key === this.#current) ?? marks[0];
    this.#current = current?.key ?? null;
    render(
      markerGroup(
        { marks, open, current: this.#current, messages },
        {
          onMark: (mark) => this.#events.onMark(mark),
          onFocus: (mark) => this.#onFocus(mark),
          onKey: (event) => this.#onKey(event),
        },
      ),
      this.#container,
    );
    if (focused && !this.#marks.some(({ key }) => key === focused.key)) this.#focusNear(focused);
  }

  /**
   * Puts each marker in its place.
   *
   * @param spotOf - Where a mark is.
   * @param shareOf - How far a mark is from the left edge of the view, as a share of its width.
   */
  place(spotOf: (mark: Mark) => Spot, shareOf: (mark: Mark) => number): void {
    this.#buttons().forEach((button, index) => {
      const mark = this.#marks[index];
      if (!mark) return;
      const spot = spotOf(mark);
      button.style.setProperty('translate', `${spot.x}px ${spot.y}px`);
      button.classList.toggle('leftward', shareOf(mark) > 0.5);
    });
  }

  /** Moves focus to the marker of a key, or to the one that the Tab key leads to. */
  focus(key: string): void {
    const index = this.#marks.findIndex((mark) => mark.key === key);
    const button = this.#buttons()[index];
    if (button) button.focus({ preventScroll: true });
    else this.#events.onLost();
  }

  /** Takes the markers away. */
  clear(): void {
    this.#marks = [];
    render(null, this.#container);
  }

  #buttons(): readonly HTMLElement[] {
    return [...this.#container.querySelectorAll<HTMLElement>('button')];
  }

  #focused(): Mark | null {
    const index = this.#buttons().findIndex((button) => button.matches(':focus'));
    return this.#marks[index] ?? null;
  }

  #focusNear({ latitude, longitude }: Mark): void {
    const far = (mark: Mark): number =>
      Math.hypot(mark.latitude - latitude, (mark.longitude - longitude) / 2);
    const [nearest] = [...this.#marks].sort((a, b) => far(a) - far(b));
    this.focus(nearest?.key ?? '');
  }

  #onFocus(mark: Mark): void {
    this.#current = mark.key;
    this.#buttons().forEach((button, index) => {
      const isCurrent = this.#marks[index]?.key === mark.key;
      button.tabIndex = isCurrent ? 0 : -1;
      // A marker must not move away from below a pointer that is about to click it.
      if (isCurrent && button.matches(':focus-visible')) this.#events.onFocus(mark);
    });
  }

  #onKey(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || step === undefined) return;
    event.preventDefault();
    const last = this.#marks.length - 1;
    const index = this.#marks.findIndex(({ key }) => key === this.#current) + step;
    this.focus(this.#marks[Math.min(Math.max(index, 0), last)]?.key ?? '');
  }
}
