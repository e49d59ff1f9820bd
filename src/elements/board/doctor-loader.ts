import type { LitElement } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { DoctorController } from '../../features/doctor/doctor-controller.js';
import type { DoctorProps, WrittenAttributes } from '../../features/doctor/doctor-props.js';
import type { PlanController } from '../../ui/setup/plan-controller.js';
import type { BoardState } from './board-state.js';

/** Loads an element's doctor where the webmaster wants one, and gives it what each update has changed. */
export class DoctorLoader {
  readonly #doctor: LazyModule<DoctorController>;

  constructor(host: LitElement) {
    this.#doctor = new LazyModule(host, async () => {
      const { DoctorController } = await import('../../features/doctor/doctor-controller.js');
      return new DoctorController(host);
    });
  }

  /** Gives the doctor what it examines, after each update. */
  follow(props: DoctorProps): void {
    if (!isWanted(props.written.doctor)) return;
    this.#doctor.load();
    this.#doctor.value?.follow(props);
  }

  /** The checklist; `undefined` while it is not wanted or not here. */
  render(doctor: string | null): unknown {
    return isWanted(doctor) ? this.#doctor.value?.render() : undefined;
  }
}

function isWanted(doctor: string | null): boolean {
  return doctor === 'address'
    ? new URLSearchParams(location.search).has('talkoo-doctor')
    : doctor !== null;
}

/** What a board gives its doctor. */
export function doctorProps(
  element: LitElement & WrittenAttributes,
  { loads, settings, messages }: BoardState,
  { settingsNotes, notes }: PlanController,
): DoctorProps {
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
    settingsFindings: settingsNotes,
    findings: notes,
    spoken: messages?.language ?? null,
  };
}
