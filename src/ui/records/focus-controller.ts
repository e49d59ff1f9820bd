import type { ReactiveController, ReactiveControllerHost } from 'lit';

const anyHeading = 'h2, h3, h4, h5, h6';

/** Moves focus after the next update, when what is to have it has been painted. */
export class FocusController implements ReactiveController {
  readonly #container: () => Element | null;
  #target: {
    readonly selector: string;
    readonly within: Element | null;
    readonly index: number;
  } | null = null;

  /** @param container - Where to look for what is to have focus; `null` while there is none. */
  constructor(host: ReactiveControllerHost, container: () => Element | null) {
    this.#container = container;
    host.addController(this);
  }

  /**
   * Asks for focus on the element of a selector at an index, within the whole container or an
   * element; where that element is gone by then, the container's first heading gets the focus.
   */
  moveTo(selector: string, within: Element | null = null, index = 0): void {
    this.#target = { selector, within, index };
  }

  hostUpdated(): void {
    if (this.#target) queueMicrotask(() => this.#move());
  }

  #move(): void {
    const target = this.#target;
    this.#target = null;
    if (!target) return;
    const { selector, within, index } = target;
    const isGone = within?.isConnected === false;
    const place = isGone ? this.#container() : (within ?? this.#container());
    const found = place?.querySelectorAll<HTMLElement>(isGone ? anyHeading : selector);
    found?.[isGone ? 0 : index]?.focus();
  }
}
