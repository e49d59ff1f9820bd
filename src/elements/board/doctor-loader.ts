import type { Doctor } from '../../features/doctor/doctor.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { BoardContext, BoardHost } from './board-context.js';

/** Shows a board's webmaster what is wrong and how to mend it, only where asked to; all of it is loaded then. */
export class DoctorLoader {
  readonly #host: BoardHost;
  readonly #part: LazyModule<Doctor>;

  constructor(board: BoardContext) {
    const { host } = board;
    this.#host = host;
    this.#part = new LazyModule(host, async () => {
      const { openDoctor } = await import('../../features/doctor/doctor.js');
      return openDoctor(board);
    });
  }

  /** The checklist; `undefined` while it is not wanted or not here. */
  render(): unknown {
    const { doctor } = this.#host;
    const isWanted =
      doctor === 'address'
        ? new URLSearchParams(location.search).has('talkoo-doctor')
        : doctor !== null;
    if (!isWanted) return undefined;
    this.#part.load();
    return this.#part.value?.render();
  }
}
