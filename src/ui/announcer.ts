import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

const quietMs = 800;

/**
 * Says what a user's action came to, to those who listen.
 *
 * Nothing is said unless an action has asked for it. Two polite regions take turns, so that the
 * same words twice are said twice; what changes quickly, as while typing, is said once it rests.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #texts: readonly [string, string] = ['', ''];
  #isExpected = false;
  #isHeld = false;
  #coming = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Lets the next outcome be said. */
  expect(): void {
    this.#isExpected = true;
    this.#coming = '';
    clearTimeout(this.#timer);
  }

  /** Lets the next outcome be said, but not before {@link Announcer.release}. */
  hold(): void {
    this.#isHeld = true;
    this.expect();
  }

  /** Lets what is held be said. */
  release(): void {
    this.#isHeld = false;
  }

  /** Takes the outcome as it stands; empty while there is none yet. */
  tell(text: string): void {
    if (!this.#isExpected || this.#isHeld || text === this.#coming) return;
    this.#coming = text;
    clearTimeout(this.#timer);
    if (text) this.#timer = setTimeout(() => this.#say(text), quietMs);
  }

  /** Says something at once, whatever else is coming. */
  say(text: string): void {
    this.expect();
    this.#say(text);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The two regions; they stand in the frame before anything is said. */
  render(): TemplateResult {
    const [one, other] = this.#texts;
    return html`<div class="quiet" role="status">${one}</div>
      <div class="quiet" role="status">${other}</div>`;
  }

  #say(text: string): void {
    this.#isExpected = false;
    this.#texts = this.#texts[0] === '' ? [text, ''] : ['', text];
    this.#host.requestUpdate();
  }
}
