import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** What an element says to people who listen to the page. */
export interface Announcement {
  /** The texts of the two live regions, of which one at most is not empty. */
  readonly texts: readonly [string, string];
  /** Whether an action asks for its outcome to be said. */
  readonly isExpected: boolean;
  /** Whether the outcome waits until everything has come. */
  readonly isHeld: boolean;
}

/** Nothing was said and nothing is to be said. */
export const silence: Announcement = { texts: ['', ''], isExpected: false, isHeld: false };

/** Has the next outcome said; when held, only after everything has come. */
export function expecting(announcement: Announcement, isHeld = announcement.isHeld): Announcement {
  return { ...announcement, isExpected: true, isHeld };
}

/** Lets what is held be said. */
export function released(announcement: Announcement): Announcement {
  return announcement.isHeld ? { ...announcement, isHeld: false } : announcement;
}

/** Says a text at once; the regions take turns, so that the same words twice are said twice. */
export function withText(announcement: Announcement, text: string): Announcement {
  const isFirstFree = announcement.texts[0] === '';
  return { ...announcement, texts: isFirstFree ? [text, ''] : ['', text], isExpected: false };
}

/** Renders the two polite regions; they are in the frame before anything is said. */
export function liveRegions({ texts: [one, other] }: Announcement): TemplateResult {
  return html`<div class="quiet" role="status">${one}</div>
    <div class="quiet" role="status">${other}</div>`;
}

const quietMs = 800;

/** Waits until an outcome that is expected has not changed for a while, as while typing, and then has it said. */
export class AnnouncementController implements ReactiveController {
  readonly #onRest: (text: string) => void;
  #followed: Announcement | null = null;
  #coming = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onRest - Called with the text that is to be said. */
  constructor(host: ReactiveControllerHost, onRest: (text: string) => void) {
    this.#onRest = onRest;
    host.addController(this);
  }

  /**
   * Looks at what is to be said, after each update. A new value begins the wait again.
   *
   * @param outcome - Empty while there is none.
   */
  follow(announcement: Announcement, outcome: string): void {
    const { isExpected, isHeld } = announcement;
    if (announcement !== this.#followed) this.#await('');
    this.#followed = announcement;
    if (isExpected && !isHeld && outcome !== this.#coming) this.#await(outcome);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #await(outcome: string): void {
    this.#coming = outcome;
    clearTimeout(this.#timer);
    if (outcome) this.#timer = setTimeout(() => this.#onRest(outcome), quietMs);
  }
}
