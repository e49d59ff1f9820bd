import type { ReactiveController } from 'lit';
import type { DoctorController } from '../../features/doctor/doctor-controller.js';
import type { DoctorProps } from '../../features/doctor/doctor-props.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { BoardContext } from './board-context.js';

/** Loads a board's doctor where the webmaster wants one, and gives it what each update has changed. */
export class DoctorLoader implements ReactiveController {
  readonly #board: BoardContext;
  readonly #doctor: LazyModule<DoctorController>;

  constructor(board: BoardContext) {
    const { host } = board;
    this.#board = board;
    this.#doctor = new LazyModule(host, async () => {
      const { DoctorController } = await import('../../features/doctor/doctor-controller.js');
      return new DoctorController(host);
    });
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isWanted()) return;
    this.#doctor.load();
    this.#doctor.value?.follow(doctorProps(this.#board));
  }

  /** The checklist; `undefined` while it is not wanted or not here. */
  render(): unknown {
    return this.#isWanted() ? this.#doctor.value?.render() : undefined;
  }

  #isWanted(): boolean {
    const { doctor } = this.#board.host;
    return doctor === 'address'
      ? new URLSearchParams(location.search).has('talkoo-doctor')
      : doctor !== null;
  }
}

function doctorProps({ host, loader, plans, localize }: BoardContext): DoctorProps {
  const { source, municipality, association, kinds, doctor, headingLevel, settings } = host;
  return {
    element: host,
    written: { source, municipality, association, kinds, doctor, headingLevel, settings },
    loads: loader.loads,
    settings: plans.settings,
    settingsFindings: plans.settingsNotes,
    findings: plans.notes,
    spoken: localize.messages?.language ?? null,
  };
}
