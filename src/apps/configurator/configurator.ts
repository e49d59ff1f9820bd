import { Task } from '@lit/task';
import { html, nothing, render, type ReactiveControllerHost } from 'lit';
import { isObject } from '../../base/is-object.js';
import { parseNames } from '../../ui/setup/attributes.js';
import { askFirst } from './steps/ask-first.js';
import { choiceParameters, firstChoices, parseChoices, type Choices } from './steps/choices.js';
import { answerForDemoSource } from './source/demo-source.js';
import { readOwnHashes, testFiles } from './source/files-test.js';
import { nameAfterHeading, showFrame } from './frame.js';
import { namedPlaces, withoutPlaces } from './steps/named-places.js';
import { inLanguage, pageLanguage } from './page-language.js';
import { fitDesktop, followAddress } from './preview/preview-pane.js';
import type { Setup, SetupState } from './steps/setup-state.js';
import { setupPage } from './steps/setup-page.js';
import { testSource, type SourceFinding } from './source/source-test.js';

const pauseMs = 300;

type Tried = Pick<Choices, 'source' | 'municipality'>;

/** What tasks need of an element; this page changes itself when they end. */
const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** The page where a webmaster sets up a board. Its choices live in the page's address. */
class Configurator {
  readonly #main: HTMLElement;
  readonly #first: Choices;
  readonly #listener = document.createElement('p');
  #state: SetupState;
  /** The source of the last test that was begun, and that of the last one that ended. */
  #asked: Tried = { source: '', municipality: '' };
  #tried: Tried = { source: '', municipality: '' };
  readonly #source = new Task(host, {
    autoRun: false,
    task: ([tried]: readonly [Tried | null], { signal }) =>
      tried && testSource(tried.source, parseNames(tried.municipality), signal),
    onComplete: (finding) => this.#showSource(finding),
    onError: () => this.#showSource(null),
  });
  readonly #files = new Task(host, {
    autoRun: false,
    task: ([choices]: readonly [Choices | null], { signal }) =>
      choices ? testFiles(choices, signal) : readOwnHashes(signal),
    onComplete: (files) => this.#change({ files, isCheckingFiles: false }),
    onError: () => this.#change({ isCheckingFiles: false }),
  });
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(main: HTMLElement) {
    const frame = showFrame();
    this.#main = main;
    this.#first = { ...firstChoices, files: filesBeside(location.href) ?? firstChoices.files };
    const choices = parseChoices(location.search, this.#first);
    this.#state = {
      ...frame,
      choices,
      finding: null,
      isTestingSource: false,
      files: null,
      isCheckingFiles: false,
      saved: '',
      isMapOpen: choices.tiles !== '',
      hasUrlPrefix: choices.urlPrefix !== '',
      width: 'phone',
      ground: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    };
    this.#listener.setAttribute('role', 'status');
    this.#listener.className = 'only-heard';
    document.body.append(this.#listener);
  }

  /** Shows the page; asks first when the address names others' servers or mailboxes. */
  start(): void {
    this.#main.replaceChildren();
    const agreed = agreedBefore();
    const places = namedPlaces(this.#state.choices, this.#first);
    if (places.every(({ written }) => agreed.includes(written))) return this.#open();
    const { words } = this.#state;
    const openWith = (choices: Choices): void => {
      this.#state = { ...this.#state, choices, isMapOpen: choices.tiles !== '' };
      render(nothing, this.#main);
      this.#open();
      this.#main.focus();
    };
    const actions = {
      onUse: () => openWith(this.#state.choices),
      onDrop: () => openWith(withoutPlaces(this.#state.choices, places, this.#first)),
    };
    render(
      html`<h1>${words.setup.title}</h1>
        ${askFirst(places, words, actions)}`,
      this.#main,
    );
    nameAfterHeading();
  }

  /** Shows the form and tries out what is chosen. */
  #open(): void {
    this.#render();
    nameAfterHeading();
    const stage = this.#main.querySelector<HTMLElement>('.preview-stage');
    if (stage) fitDesktop(stage);
    this.#follow();
    this.#testSource();
    void this.#files.run([null]);
    addEventListener('pagehide', () => {
      this.#source.abort();
      this.#files.abort();
    });
  }

  get #setup(): Setup {
    return {
      ...this.#state,
      choose: (changes) => this.#change({ choices: { ...this.#state.choices, ...changes } }),
      show: (changes) => this.#change(changes),
      testSource: (isAsked) => this.#testSource(isAsked),
      checkFiles: () => this.#checkFiles(),
      say: (text) => {
        this.#listener.textContent = text;
      },
    };
  }

  get #previewAddress(): string {
    const { choices, ground, language } = this.#state;
    // Half a typed address is somebody else's: the board asks only what was tried out.
    const parameters = choiceParameters({ ...choices, ...this.#tried });
    parameters.set('ground', ground);
    return `${inLanguage('preview.html', '', language)}#${parameters.toString()}`;
  }

  #change(changes: Partial<SetupState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#render();
    clearTimeout(this.#later);
    // Browsers allow an address only so many changes, and the board reads anew after some.
    this.#later = setTimeout(() => this.#follow(), pauseMs);
  }

  #render(): void {
    render(setupPage(this.#setup, this.#previewAddress), this.#main);
  }

  #follow(): void {
    const { choices, language } = this.#state;
    // The page is about to be read anew in another language.
    if (pageLanguage(location.search) !== language) return;
    const parameters = choiceParameters(choices, this.#first).toString();
    const address = inLanguage(location.pathname, parameters, language) + location.hash;
    const own = namedPlaces(choices, this.#first).map(({ written }) => written);
    history.replaceState({ own }, '', address);
    const frame = this.#main.querySelector('iframe');
    if (frame) followAddress(frame, this.#previewAddress);
    this.#render();
  }

  #testSource(isAsked = false): void {
    const { source, municipality } = this.#state.choices;
    const isTested = isAsked || source.trim() !== '';
    this.#change({ isTestingSource: isTested });
    this.#asked = { source, municipality };
    void this.#source.run([isTested ? this.#asked : null]);
  }

  #showSource(finding: SourceFinding | null): void {
    this.#tried = this.#asked;
    this.#change({ finding, isTestingSource: false });
  }

  #checkFiles(): void {
    this.#change({ isCheckingFiles: true });
    void this.#files.run([this.#state.choices]);
  }
}

/** What the webmaster has typed or agreed to on this page, as it lives on when the page is read anew. */
function agreedBefore(): readonly unknown[] {
  const state: unknown = history.state;
  return isObject(state) && Array.isArray(state.own) ? state.own : [];
}

/** The folder of the versions when this page lies in one of them (`…/1.0.0/webmaster/`); else `null`. */
function filesBeside(address: string): string | null {
  const [path = ''] = address.split(/[?#]/);
  return /^(https?:.*\/)\d+(?:\.\d+\.\d+)?\/webmaster\/[^/]*$/.exec(path)?.[1] ?? null;
}

answerForDemoSource();
const main = document.querySelector('main');
if (main) new Configurator(main).start();
