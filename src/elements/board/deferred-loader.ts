import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { Beyond } from './deferred-board.js';
import type { BoardContext } from './board-context.js';

/** Loads what a board needs only after its first list, with its words and its look. */
export class BeyondLoader {
  readonly #board: BoardContext;
  readonly #part: LazyModule<Beyond>;
  #waiting: ((beyond: Beyond) => void)[] = [];

  constructor(board: BoardContext) {
    const { host } = board;
    this.#board = board;
    this.#part = new LazyModule(host, async () => {
      const { Beyond, beyondSheets } = await import('./deferred-board.js');
      adoptInFrame(host, ...beyondSheets);
      const beyond = new Beyond(board);
      for (const act of this.#waiting.splice(0)) act(beyond);
      return beyond;
    });
  }

  /** The part; `null` until it is here. */
  get value(): Beyond | null {
    return this.#part.value;
  }

  /** Loads it unless it is here or on its way. */
  load(): void {
    this.#part.load();
    this.#board.localize.loadMore();
  }

  /** Does something with it, as soon as it is here. */
  use(act: (beyond: Beyond) => void): void {
    if (this.value) return act(this.value);
    this.#waiting.push(act);
    this.load();
  }
}
