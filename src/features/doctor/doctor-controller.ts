import type { LitElement, ReactiveController } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { DoctorWords } from '../../i18n/doctor-words.js';
import { nearestLanguage, type Language } from '../../i18n/language.js';
import { doctorWordsOf } from '../../i18n/later-words.js';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import { frameCopyStyles } from '../../ui/copy/copy-styles.js';
import { checklist } from './checklist.js';
import {
  doctorProps,
  type CheckProps,
  type DoctorInputs,
  type DoctorProps,
} from './doctor-props.js';
import {
  initialDoctorState,
  nextDoctorState,
  type DoctorAction,
  type Examination,
} from './doctor-state.js';
import { doctorStyles } from './doctor-styles.js';
import { withoutCredentials } from './doctor-text.js';
import { doctorView } from './doctor-view.js';
import { levelBefore } from './heading-before.js';
import { PolicyReportController } from './policy-report-controller.js';

/** The page and the element are examined when they have been at rest so long. */
const restMs = 100;

/** Examines an element and the page around it after each update, and shows what it found. */
export class DoctorController implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: LazyModule<DoctorWords>;
  #connection = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state = initialDoctorState;

  constructor(host: LitElement) {
    this.#host = host;
    this.#words = new LazyModule(host, () => doctorWordsOf(nearestLanguage(host)));
    adoptInFrame(host, doctorStyles, frameCopyStyles);
    host.addController(
      new PolicyReportController((report) => this.#dispatch({ type: 'policy-reported', report })),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const lookAgain = (): void => this.#host.requestUpdate();
    window.addEventListener('load', lookAgain, { signal });
    window.addEventListener('resize', lookAgain, { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookAgain, { signal });
  }

  hostDisconnected(): void {
    this.#connection.abort();
    clearTimeout(this.#timer);
  }

  /** Takes what an update of the element has given; it is examined when no other update follows. */
  follow(inputs: DoctorInputs): void {
    const props = doctorProps(inputs);
    const language = nearestLanguage(this.#host);
    if (language !== this.#state.language) this.#words.loadAnew();
    this.#state = nextDoctorState(this.#state, { type: 'language-found', language });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#examine(props, language), restMs);
  }

  /** The checklist as the last examination left it; `undefined` before the first. */
  render(): unknown {
    const { examination, status } = this.#state;
    if (!examination) return undefined;
    return doctorView(examination, status, {
      onCopy: (text) => this.#dispatch({ type: 'copied', status: text }),
    });
  }

  #examine(props: DoctorProps, language: Language): void {
    const words = this.#words.value;
    if (!words || !this.#host.isConnected) return;
    const examination = examine({
      ...props,
      reports: this.#state.reports,
      spoken: props.spoken ?? language,
      language,
      words,
      now: Date.now(),
    });
    this.#dispatch({ type: 'examined', examination });
  }

  #dispatch(action: DoctorAction): void {
    const next = nextDoctorState(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    this.#host.requestUpdate();
  }
}

function examine(props: CheckProps): Examination {
  const { element, written } = props;
  const findings = checklist(props).map((one) => ({
    ...one,
    found: withoutCredentials(one.found),
  }));
  // The doctor's own heading leaves no gap, even where the board's does.
  const level = Math.max(2, Math.min(written.headingLevel, (levelBefore(element) ?? 1) + 1));
  return { props, findings, level };
}
