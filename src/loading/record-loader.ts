import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlainDate } from '../base/time/plain-date.js';
import type { Kind } from '../model/kind.js';
import type { Source } from '../sources/source.js';
import { failureOf, isUnderWay, readOf, type LoadState, type KindLoad } from './load-state.js';
import { KindReader } from './kind-reader.js';
import { withoutExpired } from './without-expired.js';

/** What a board wants read. A new object makes the loader start anew. */
export interface LoadPlan {
  readonly sources: readonly Source[];
  readonly kinds: readonly Kind[];
  readonly municipalities: readonly string[];
  readonly regions: readonly string[];
  readonly limit: number;
}

/** How long the kinds behind other tabs wait for the first list, so that it is not slowed down. */
const headStartMs = 1000;

/**
 * Reads what a plan asks for and keeps how each load stands.
 *
 * Of each kind only the first page is read until {@link RecordLoader.readAll} asks for the rest.
 * A new plan drops the old one's answers; a reload keeps them until new ones are here. Leaving the
 * document stops everything; coming back reads only what was stopped. When the browser
 * comes online again, what had failed is read once more.
 */
export class RecordLoader implements ReactiveController {
  /** How each load stands, by kind in the plan's order and then by source. */
  loads: readonly KindLoad[] = [];

  readonly #host: ReactiveControllerHost & Element;
  readonly #onSettled: () => void;
  readonly #whole = new Set<Kind>();
  #plan: LoadPlan | null = null;
  #readers: readonly KindReader[] = [];
  #run = new AbortController();
  #connection = new AbortController();
  #headStart: ReturnType<typeof setTimeout> | null = null;
  #wasStopped = false;

  /** @param onSettled - Called each time when all that was on its way has come or failed. */
  constructor(host: ReactiveControllerHost & Element, onSettled: () => void) {
    this.#host = host;
    this.#onSettled = onSettled;
    host.addController(this);
  }

  /** Reads by this plan from now on; `null` reads nothing. */
  follow(plan: LoadPlan | null): void {
    if (plan === this.#plan) return;
    this.#plan = plan;
    this.#whole.clear();
    this.loads = (plan?.kinds ?? []).flatMap((kind) =>
      (plan?.sources ?? [])
        .filter(({ kinds }) => kinds.includes(kind))
        .map((source) => ({ source, kind, state: { status: 'loading', isSlow: false } as const })),
    );
    this.reload(false);
  }

  /**
   * Leaves out what is over on a day in Finland; what is over when it comes has been left out already.
   *
   * @param open - Id of the record that is being read, which stays; `null` for none.
   */
  expire(today: PlainDate, open: string | null): void {
    this.loads = this.loads.map((load) => {
      const { state } = load;
      if (!('read' in state)) return load;
      return { ...load, state: { ...state, read: withoutExpired(state.read, today, open) } };
    });
  }

  /** Reads every page of these kinds, now and after each reload. */
  readAll(kinds: readonly Kind[]): void {
    for (const kind of kinds) this.#whole.add(kind);
    this.#readOn();
  }

  /**
   * Reads everything anew; what is on view stays until the new answers are here.
   *
   * @param asksAnew - Whether to send requests of its own, also where another board of the page is waiting for the same answer.
   */
  reload(asksAnew = true): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.#readers = this.loads.map((load, index) => this.#createReader(load, index, { asksAnew }));
    clearTimeout(this.#headStart ?? undefined);
    this.#headStart = setTimeout(() => this.#endHeadStart(), headStartMs);
    this.#stopIfOut();
  }

  /** Reads once more what failed or is missing, of all kinds or of one; what is on view stays. `asksAnew` as in a reload. */
  retryFailed(kind?: Kind, asksAnew = true): void {
    this.#readers = this.#readers.map((reader, index) => {
      const load = this.loads[index];
      const isAsked = load && failureOf(load.state) && (!kind || load.kind === kind);
      return isAsked ? this.#createReader(load, index, { asksAnew, isRetry: true }) : reader;
    });
    this.#readOn();
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    window.addEventListener('online', () => this.retryFailed(undefined, false), { signal });
    if (this.#wasStopped) this.#resume();
    this.#wasStopped = false;
  }

  hostDisconnected(): void {
    this.#connection.abort();
    queueMicrotask(() => this.#stopIfOut());
  }

  /** Stops everything while the host is in no document. */
  #stopIfOut(): void {
    if (this.#host.isConnected) return;
    this.#wasStopped = this.loads.some((load) => isUnderWay(load.state));
    if (this.#wasStopped) this.#run.abort();
    clearTimeout(this.#headStart ?? undefined);
  }

  /** Reads what was stopped; what had come or failed stays until somebody wants more of it. */
  #resume(): void {
    this.#run = new AbortController();
    this.#readers = this.loads.map((load, index) =>
      this.#createReader(load, index, { isSettled: !isUnderWay(load.state) }),
    );
    this.#headStart = null;
    this.#readOn();
  }

  #createReader(
    { source, kind, state }: KindLoad,
    index: number,
    { asksAnew = false, isSettled = false, isRetry = false },
  ): KindReader {
    const { municipalities = [], regions = [], limit = Infinity } = this.#plan ?? {};
    const { signal } = this.#run;
    const publish = (next: LoadState): void => this.#setState(index, next, signal);
    const request = { kind, municipalities, regions, limit, asksAnew };
    const isBroken = isRetry && state.status === 'partial';
    const before = { kept: readOf(state), isSettled, isBroken };
    return new KindReader({ source, request, signal, before, publish });
  }

  /** Reads the wholly wanted kinds at once, and the first pages of the others after their head start. */
  #readOn(): void {
    if (this.#run.signal.aborted) return;
    for (const reader of this.#readers) {
      const isWhole = this.#whole.has(reader.kind);
      if (isWhole || this.#headStart === null) void reader.readOn(isWhole);
    }
  }

  #endHeadStart(): void {
    if (this.#headStart === null) return;
    clearTimeout(this.#headStart);
    this.#headStart = null;
    this.#readOn();
  }

  #setState(index: number, state: LoadState, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.loads = this.loads.map((load, at) => (at === index ? { ...load, state } : load));
    this.#host.requestUpdate();
    if (state.status !== 'loading') this.#endHeadStart();
    if (this.loads.every((load) => !isUnderWay(load.state))) this.#onSettled();
  }
}
