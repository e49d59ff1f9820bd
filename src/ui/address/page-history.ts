// Safari refuses more than 100 calls in 30 seconds, and the page and other boards have some too.
const mostCalls = 30;
const spanMs = 30_000;
// Browsers keep 50 entries or more: from then on their number tells nothing.
const surelyCounted = 50;

interface WithNavigation {
  /** Not in every browser yet. */
  readonly navigation?: { readonly currentEntry: { readonly key: string } | null };
}

/** An entry that was pushed here and has not been left since. */
interface PushedEntry {
  readonly href: string;
  /** What tells it from entries of the same address. */
  readonly mark: string;
  /** What the entry before it shows. */
  readonly base: string;
}

/**
 * Writes the page's address.
 *
 * New entries carry a copy of the page's own state, and replaced ones keep theirs, so that a router
 * of the page's takes them for views of its own. Where the History API refuses (sandboxed frames,
 * pages without an address), nothing happens.
 */
export class PageHistory {
  #calls: readonly number[] = [];
  #pushed: PushedEntry | null = null;

  /** When the next call may be made, in milliseconds from now; 0 for at once. */
  get waitMs(): number {
    const now = performance.now();
    this.#calls = this.#calls.filter((at) => now - at < spanMs);
    const [oldest = now] = this.#calls;
    return this.#calls.length < mostCalls ? 0 : oldest + spanMs - now;
  }

  /**
   * What the entry before the one on view shows, as it was given to {@link PageHistory.push};
   * `null` unless that is certain: the one on view was pushed here, and neither the address nor the
   * number of entries has been changed by others.
   */
  get base(): string | null {
    const pushed = this.#pushed;
    const isOnView = pushed?.href === location.href && pushed.mark === markOfEntry();
    return isOnView ? pushed.base : null;
  }

  /**
   * Adds an entry.
   *
   * @param base - What the entry on view shows.
   * @returns Whether it was allowed.
   */
  push(href: string, base: string): boolean {
    this.#pushed = null;
    const isDone = this.#call('pushState', href);
    if (isDone) this.#keep(base);
    return isDone;
  }

  /** Changes the address of the entry on view. Returns whether it was allowed. */
  replace(href: string): boolean {
    if (href === location.href) return true;
    const { base } = this;
    const isDone = this.#call('replaceState', href);
    if (base !== null) this.#keep(base);
    return isDone;
  }

  /** Forgets which entry is on view: another one may be. */
  forget(): void {
    this.#pushed = null;
  }

  #keep(base: string): void {
    const mark = markOfEntry();
    this.#pushed = mark === null ? null : { href: location.href, mark, base };
  }

  #call(method: 'pushState' | 'replaceState', href: string): boolean {
    this.#calls = [...this.#calls, performance.now()];
    try {
      history[method](history.state, '', href);
      return true;
    } catch {
      return false;
    }
  }
}

/** What tells the entry on view from others; `null` when nothing does. */
function markOfEntry(): string | null {
  const key = (window as WithNavigation).navigation?.currentEntry?.key;
  return key ?? (history.length < surelyCounted ? String(history.length) : null);
}
