import { render } from 'lit';
import { answerForDemoSource } from '../source/demo-source.js';
import { nameAfterHeading, showFrame } from '../frame.js';
import { loadBoard } from '../preview/load-board.js';
import { markPart } from '../code/marked-part.js';
import { themingPage } from './theming-page.js';
import { usableValues, type Theming, type ThemingState } from './theming-state.js';
import { trialBoard } from '../preview/trial-board.js';

/** How long a webmaster may go on typing before the board is made anew. */
const pauseMs = 500;

/** The page on looks: values that are tried out on a board beside them. */
class ThemingPage {
  readonly #main: HTMLElement;
  readonly #listener = document.createElement('p');
  #state: ThemingState;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(main: HTMLElement) {
    this.#main = main;
    this.#state = {
      ...showFrame(),
      values: {},
      ground: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      part: null,
    };
    this.#listener.setAttribute('role', 'status');
    this.#listener.className = 'only-heard';
    document.body.append(this.#listener);
  }

  start(): void {
    this.#main.replaceChildren();
    this.#render();
    nameAfterHeading();
    this.#renew();
  }

  get #theming(): Theming {
    return {
      ...this.#state,
      change: (changes) => {
        this.#state = { ...this.#state, ...changes };
        markPart(this.#state.part);
        this.#render();
        clearTimeout(this.#later);
        // The board judges colours once, when it is new.
        if (!('part' in changes)) this.#later = setTimeout(() => this.#renew(), pauseMs);
      },
      say: (text) => {
        this.#listener.textContent = text;
      },
    };
  }

  #render(): void {
    const place = this.#place;
    if (place) this.#dress(place);
    render(themingPage(this.#theming, place), this.#main);
    // What is computed of colours is known only once the place stands.
    if (!place) this.#render();
  }

  get #place(): HTMLElement | null {
    return this.#main.querySelector('.trial');
  }

  /** Sets the values on the place around the board, as a page would. What is no colour or length is refused. */
  #dress(place: HTMLElement): void {
    place.removeAttribute('style');
    for (const [name, value] of usableValues(this.#state)) {
      place.style.setProperty(name, value);
    }
  }

  #renew(): void {
    this.#place?.querySelector('.trial-board')?.replaceChildren(trialBoard(this.#state.language));
  }
}

answerForDemoSource();
const main = document.querySelector('main');
if (main) new ThemingPage(main).start();
await loadBoard();
