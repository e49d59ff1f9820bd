import type { LitElement } from 'lit';
import type { DoctorWords } from '../../i18n/doctor-words.js';
import type { Language } from '../../i18n/language.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import type { KindLoad } from '../../loading/load-state.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import type { DoctorFinding } from './doctor-finding.js';
import type { PolicyReport } from './policy-report-controller.js';

/** Attributes as the webmaster wrote them; `null` where one is not there. */
export interface WrittenAttributes {
  readonly source: string | null;
  readonly municipality: string | null;
  readonly association: string | null;
  readonly kinds: string | null;
  readonly doctor: string | null;
  readonly headingLevel: number;
  /** Address of a settings file, or the settings themselves. */
  readonly settings: BoardSettings | string;
}

/** What an element has after an update. */
export interface DoctorInputs {
  readonly element: LitElement & WrittenAttributes;
  readonly loads: readonly KindLoad[];
  /** `null` while they are being checked or cannot be had. */
  readonly settings: BoardSettings | null;
  /** The words of the first view; `null` before they are here. */
  readonly messages: { readonly language: string } | null;
  /** What the webmaster has been told. */
  readonly plans: {
    readonly settingsFindings: readonly WebmasterFinding[];
    readonly findings: readonly WebmasterFinding[];
  };
}

/** What a doctor examines after an update of its element. */
export interface DoctorProps {
  /** Where the element stands: its markup, its computed styles and the page around it are examined. */
  readonly element: LitElement;
  readonly written: WrittenAttributes;
  readonly loads: readonly KindLoad[];
  /** `null` while they are being checked or cannot be had. */
  readonly settings: BoardSettings | null;
  /** What of the settings could not be used. */
  readonly settingsFindings: readonly WebmasterFinding[];
  /** What the webmaster's console has shown; the cause of some of it may be gone. */
  readonly findings: readonly WebmasterFinding[];
  /** Primary subtag of the language of the element's words; `null` before they are here. */
  readonly spoken: string | null;
}

/** What the checks get: the element, how its reading stands, and what the browser has reported. */
export interface CheckProps extends DoctorProps {
  readonly reports: readonly PolicyReport[];
  readonly spoken: string;
  /** Language of the checklist. */
  readonly language: Language;
  readonly words: DoctorWords;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Examines one subject; what cannot be known gives no line. */
export type Check = (props: CheckProps) => readonly DoctorFinding[];

/** Takes out of an element what its doctor examines. */
export function doctorProps({
  element,
  loads,
  settings,
  messages,
  plans,
}: DoctorInputs): DoctorProps {
  const { source, municipality, association, kinds, doctor, headingLevel } = element;
  return {
    element,
    written: {
      source,
      municipality,
      association,
      kinds,
      doctor,
      headingLevel,
      settings: element.settings,
    },
    loads,
    settings,
    settingsFindings: plans.settingsFindings,
    findings: plans.findings,
    spoken: messages?.language ?? null,
  };
}
