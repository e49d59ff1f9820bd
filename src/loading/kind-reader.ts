import { helsinkiDay } from '../base/time/helsinki-time.js';
import type { Kind } from '../model/kind.js';
import type { Source, SourcePage, SourceRequest } from '../sources/source.js';
import type { KindRead, LoadFailure, LoadState } from './load-state.js';
import { nothingRead, sumPages } from './sum-pages.js';

const slowAfterMs = 3000;
/**
 * The first pages wait so long for the rest that the source tells of: until all have come nobody
 * knows which records stand first, and later pages would push rows around.
 */
const holdMs = 1500;
/** Pages that come faster than this are shown together: ordering thousands of records at each would block the page. */
const publishEveryMs = 250;

/** What is here before a kind is read. */
export interface Before {
  /** What an earlier reading brought: it stays on view until this one is through, and when it fails. */
  readonly kept: KindRead | null;
  /** Whether that reading was through, so that only pages beyond it are a reason to read. */
  readonly isSettled: boolean;
  /** Whether that reading broke off, so that only the pages that it lacks are read. */
  readonly isBroken: boolean;
}

/** What a reader reads, and to whom it gives each new state. */
export interface KindReading {
  readonly source: Source;
  readonly request: SourceRequest;
  readonly signal: AbortSignal;
  readonly before: Before;
  readonly publish: (state: LoadState) => void;
}

/** Reads one kind of one source as far as it is asked, and tells each new state. */
export class KindReader {
  #pages: AsyncGenerator<SourcePage, void>;
  #read: KindRead;
  #previous: KindRead | null;
  #hasFirstPage: boolean;
  #isAgain = false;
  #isRunning = false;
  #isHeld = false;
  #hasFailed = false;
  #wantsAll = false;

  constructor(private readonly reading: KindReading) {
    const { source, request, signal, before } = reading;
    const broken = before.isBroken ? before.kept : null;
    this.#pages = source.read(broken ? { ...request, have: broken.pages } : request, signal);
    this.#read = broken ?? nothingRead(Date.now());
    this.#hasFirstPage = broken !== null;
    this.#previous = broken ? null : before.kept;
  }

  get kind(): Kind {
    return this.reading.request.kind;
  }

  /**
   * Reads the first page; with `all`, every page. Never rejects.
   *
   * Asking again for what is read, on its way or has failed does nothing.
   */
  async readOn(all: boolean): Promise<void> {
    this.#wantsAll ||= all;
    if (this.#isRunning || !this.#isWanting()) return;
    this.#isRunning = true;
    const timers = this.#announceStart();
    const stopTimers = (): void => timers.forEach(clearTimeout);
    // What is being loaded to read an answer cannot be called off and may come later.
    this.reading.signal.addEventListener('abort', stopTimers);
    try {
      await this.#readPages();
      if (this.#read.rest === 'unsure' && !this.#isAgain) {
        this.#beginAgain();
        await this.#readPages();
      }
      this.reading.publish({ status: 'ready', read: this.#read });
    } catch (failure) {
      this.#hasFailed = true;
      if (!this.reading.signal.aborted) this.reading.publish(this.#failed(failure as LoadFailure));
    } finally {
      stopTimers();
      this.#isRunning = false;
    }
  }

  #isWanting(): boolean {
    if (this.#hasFailed) return false;
    if (this.reading.before.isSettled && !this.#hasFirstPage) {
      return this.#wantsAll && this.#previous?.rest === 'more';
    }
    return !this.#hasFirstPage || (this.#wantsAll && this.#read.rest === 'more');
  }

  #announceStart(): readonly ReturnType<typeof setTimeout>[] {
    const known = this.#previous ?? (this.#hasFirstPage ? this.#read : null);
    if (known) {
      this.reading.publish({ status: 'reading', read: known });
      return [];
    }
    this.#isHeld = true;
    this.reading.publish({ status: 'loading', isSlow: false });
    return [
      setTimeout(() => {
        this.#isHeld = false;
        if (this.#hasFirstPage) this.#publishPages();
      }, holdMs),
      setTimeout(() => {
        if (this.reading.signal.aborted || this.#hasFirstPage) return;
        this.reading.publish({ status: 'loading', isSlow: true });
      }, slowAfterMs),
    ];
  }

  #publishPages(): void {
    if (this.reading.signal.aborted || !this.#isWanting()) return;
    this.reading.publish({ status: 'reading', read: this.#read });
  }

  /** Reads all once more, since nobody knows whether all is here: the source may have changed meanwhile. Once is enough. */
  #beginAgain(): void {
    this.#isAgain = true;
    this.#previous = this.#read;
    this.reading.publish({ status: 'reading', read: this.#read });
    this.#read = nothingRead(Date.now());
    this.#pages = this.reading.source.read(
      { ...this.reading.request, asksAnew: true },
      this.reading.signal,
    );
  }

  async #readPages(): Promise<void> {
    let publishedAt = -Infinity;
    do {
      const { value: page, done } = await this.#pages.next();
      if (this.reading.signal.aborted) return;
      this.#read = page ? await this.#withPage(page) : { ...this.#read, rest: 'none' };
      if (this.reading.signal.aborted) return;
      this.#hasFirstPage = true;
      if (done) break;
      const isEarly = performance.now() - publishedAt < publishEveryMs;
      const isMoreTold = (this.#read.total ?? 0) > this.#read.tally.received;
      if (this.#previous || (this.#isHeld && isMoreTold) || isEarly) continue;
      publishedAt = performance.now();
      this.#publishPages();
    } while (this.#wantsAll && this.#read.rest === 'more');
  }

  async #withPage(page: SourcePage): Promise<KindRead> {
    const today = helsinkiDay(Date.now());
    if (this.#read.pages.length === 0) return sumPages([page], this.#read.readAt, today);
    const { addPage } = await import('./add-page.js');
    return addPage(this.#read, page, today);
  }

  #failed(failure: LoadFailure): LoadState {
    if (this.#previous) return { status: 'stale', read: this.#previous, failure };
    return this.#hasFirstPage
      ? { status: 'partial', read: this.#read, failure }
      : { status: 'failed', failure };
  }
}
