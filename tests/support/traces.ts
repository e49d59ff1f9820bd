type Listen = typeof EventTarget.prototype.addEventListener;

/** What is left in a page of all that was started while it was watched. */
export interface Traces {
  /** Listeners on window and document that are still there, by type. */
  readonly listeners: () => readonly string[];
  /** Timers that are still to come, by their time in milliseconds. */
  readonly timers: () => readonly number[];
  /** Requests whose answer has not been read to its end and that were not called off. */
  readonly requests: () => readonly string[];
  /** Gives the page its own functions back. */
  readonly end: () => void;
}

/** Watches the page's listeners, timers and requests from now on. */
export function watchTraces(): Traces {
  const listeners = watchListeners();
  const timers = watchTimers();
  const requests = watchRequests();
  return {
    listeners: listeners.left,
    timers: timers.left,
    requests: requests.left,
    end: () => {
      for (const watch of [listeners, timers, requests]) watch.end();
    },
  };
}

function watchListeners() {
  const left = new Map<unknown, string>();
  const targets = [window, document];
  for (const target of targets) {
    const add: Listen = target.addEventListener.bind(target);
    const remove: Listen = target.removeEventListener.bind(target);
    target.addEventListener = ((...[type, listener, options]: Parameters<Listen>) => {
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (!signal?.aborted) left.set(listener, type);
      signal?.addEventListener('abort', () => left.delete(listener));
      add(type, listener, options);
    }) as typeof target.addEventListener;
    target.removeEventListener = ((...[type, listener, options]: Parameters<Listen>) => {
      left.delete(listener);
      remove(type, listener, options);
    }) as typeof target.removeEventListener;
  }
  return {
    left: () => [...left.values()],
    end: () => {
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}

function watchTimers() {
  const left = new Map<unknown, number>();
  const start = Reflect.get<Window, 'setTimeout'>(window, 'setTimeout');
  const stop = Reflect.get<Window, 'clearTimeout'>(window, 'clearTimeout');
  window.setTimeout = ((run: (...values: unknown[]) => void, ms = 0, ...values: unknown[]) => {
    const id = start(() => {
      left.delete(id);
      run(...values);
    }, ms);
    left.set(id, ms);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    left.delete(id);
    stop(id as number);
  };
  return {
    left: () => [...left.values()],
    end: () => Object.assign(window, { setTimeout: start, clearTimeout: stop }),
  };
}

function watchRequests() {
  const left = new Map<symbol, string>();
  const ask = Reflect.get<Window, 'fetch'>(window, 'fetch');
  window.fetch = async (input, init) => {
    const key = Symbol('request');
    // What was called off before it began asks nobody.
    if (!init?.signal?.aborted) left.set(key, input instanceof Request ? input.url : String(input));
    init?.signal?.addEventListener('abort', () => left.delete(key));
    return ask(input, init);
  };
  return {
    left: () => [...left.values()],
    end: () => Object.assign(window, { fetch: ask }),
  };
}
