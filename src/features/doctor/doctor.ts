import type { ReactiveController } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { DoctorWords } from '../../i18n/doctor-words.js';
import { nearestLanguage } from '../../i18n/language.js';
import type { Language } from '../../i18n/messages.js';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import type { BoardContext } from '../../elements/board/board-context.js';
import { frameCopyStyles } from '../../ui/copy/copy-styles.js';
import { checklist } from './checklist.js';
import { doctorStyles } from './doctor-styles.js';
import { withoutCredentials } from './doctor-text.js';
import { doctorView } from './doctor-view.js';
import type { Finding } from './finding.js';
import { levelBefore } from './heading-before.js';
import { PolicyReports } from './policy-reports.js';
import type { Scene } from './scene.js';

const wordsOf: Readonly<Record<Language, () => Promise<{ readonly default: DoctorWords }>>> = {
  fi: () => import('../../i18n/doctor-words-fi.js'),
  sv: () => import('../../i18n/doctor-words-sv.js'),
  en: () => import('../../i18n/doctor-words-en.js'),
};

/** The page and the board are looked at when they have been at rest so long. */
const restMs = 100;

/** Opens the doctor of a board. */
export function openDoctor(board: BoardContext): Doctor {
  adoptInFrame(board.host, doctorStyles, frameCopyStyles);
  return new Doctor(board);
}

/** Looks at a board and the page around it after each of its updates, and shows what it found. */
export class Doctor implements ReactiveController {
  readonly #board: BoardContext;
  readonly #reports: PolicyReports;
  readonly #words: LazyModule<{ readonly default: DoctorWords }>;
  #connection = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #language: Language | null = null;
  #scene: Scene | null = null;
  #findings: readonly Finding[] = [];
  #level = 2;
  #said = '';

  constructor(board: BoardContext) {
    const { host } = board;
    this.#board = board;
    this.#reports = new PolicyReports(() => host.requestUpdate());
    this.#words = new LazyModule(host, () => wordsOf[nearestLanguage(host)]());
    host.addController(this.#reports);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const lookAgain = (): void => this.#board.host.requestUpdate();
    window.addEventListener('load', lookAgain, { signal });
    window.addEventListener('resize', lookAgain, { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookAgain, { signal });
  }

  hostDisconnected(): void {
    this.#connection.abort();
    clearTimeout(this.#timer);
  }

  /** The checklist as it stood at the last look; `undefined` before the first. Asks for another look. */
  render(): unknown {
    this.#follow(nearestLanguage(this.#board.host));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), restMs);
    if (!this.#scene) return undefined;
    return doctorView({
      scene: this.#scene,
      findings: this.#findings,
      level: this.#level,
      said: this.#said,
      onSay: (text) => {
        this.#said = text;
        this.#board.host.requestUpdate();
      },
    });
  }

  #follow(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#said = '';
    this.#words.loadAnew();
  }

  #look(): void {
    const { host, loader, plans, localize } = this.#board;
    const words = this.#words.value?.default;
    const language = this.#language;
    if (!words || !language || !host.isConnected) return;
    const scene: Scene = {
      host,
      parts: loader.loads,
      settings: plans.settings,
      settingsNotes: plans.settingsNotes,
      notes: plans.notes,
      reports: this.#reports.all,
      spoken: localize.messages?.language ?? language,
      language,
      words,
      now: Date.now(),
    };
    const findings = checklist(scene).map((one) => ({
      ...one,
      found: withoutCredentials(one.found),
    }));
    // The doctor's own heading leaves no gap, even where the board's does.
    const level = Math.max(2, Math.min(host.headingLevel, (levelBefore(host) ?? 1) + 1));
    const isSame =
      JSON.stringify([findings, level]) === JSON.stringify([this.#findings, this.#level]);
    if (isSame && this.#scene?.words === words) return;
    this.#scene = scene;
    this.#findings = findings;
    this.#level = level;
    host.requestUpdate();
  }
}
