import type { Language } from '../../i18n/language.js';
import type { CheckProps } from './doctor-props.js';
import type { DoctorFinding } from './doctor-finding.js';
import type { PolicyReport } from './policy-report-controller.js';

/** What one examination of an element and its page gave. */
export interface Examination {
  readonly props: CheckProps;
  readonly findings: readonly DoctorFinding[];
  /** Level of the checklist's heading. */
  readonly level: number;
}

/** What a doctor knows and shows. */
export interface DoctorState {
  readonly language: Language | null;
  /** What the page's policy has forbidden, each once. */
  readonly reports: readonly PolicyReport[];
  /** The last examination; `null` before the first. */
  readonly examination: Examination | null;
  /** Read out by screen readers, after something was copied; else empty. */
  readonly status: string;
}

/** What changes the checklist. */
export type DoctorAction =
  | { readonly type: 'language-found'; readonly language: Language }
  | { readonly type: 'policy-reported'; readonly report: PolicyReport }
  | { readonly type: 'examined'; readonly examination: Examination }
  | { readonly type: 'copied'; readonly status: string };

/** The state before the first examination. */
export const initialDoctorState: DoctorState = {
  language: null,
  reports: [],
  examination: null,
  status: '',
};

/** Makes the next state; the same one where an action changes nothing that is shown. */
export function nextDoctorState(state: DoctorState, action: DoctorAction): DoctorState {
  switch (action.type) {
    case 'language-found':
      return action.language === state.language
        ? state
        : { ...state, language: action.language, status: '' };
    case 'policy-reported':
      return state.reports.some((one) => hasSameValue(one, action.report))
        ? state
        : { ...state, reports: [...state.reports, action.report] };
    case 'examined':
      return isSame(action.examination, state.examination)
        ? state
        : { ...state, examination: action.examination };
    case 'copied':
      return { ...state, status: action.status };
  }
}

function isSame(one: Examination, other: Examination | null): boolean {
  if (one.props.words !== other?.props.words) return false;
  return one.level === other.level && hasSameValue(one.findings, other.findings);
}

function hasSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
