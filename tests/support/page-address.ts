import { pause } from './mount.js';

const methods = ['pushState', 'replaceState'] as const;

/** The page's own address and history, as a test finds them and may change them. */
export interface PageAddress {
  /** The parameters of a prefix in the address, as they are spelled. */
  readonly of: (prefix: string) => string;
  /** Calls of the History API so far, and those that made an entry. */
  readonly calls: () => number;
  readonly pushes: () => number;
  /** Changes the address of the entry on view, as a page's own script would. */
  readonly go: (address: string, state?: unknown) => void;
  /** Adds parameters to the address, as a link to the page would. */
  readonly arriveBy: (search: string) => void;
  /** Makes every call of the History API fail, as in a sandboxed frame. */
  readonly forbid: () => void;
  /** Gives the page its own address and history back. */
  readonly end: () => void;
}

/** Watches the page's address from now on. */
export function watchAddress(): PageAddress {
  const { href } = location;
  const state: unknown = history.state;
  const own = {
    pushState: history.pushState.bind(history),
    replaceState: history.replaceState.bind(history),
  };
  let calls = 0;
  let pushes = 0;
  let isForbidden = false;
  for (const method of methods) {
    history[method] = (...values) => {
      calls += 1;
      if (isForbidden) throw new DOMException('No.', 'SecurityError');
      if (method === 'pushState') pushes += 1;
      own[method](...values);
    };
  }
  return {
    of: (prefix) =>
      location.search
        .slice(1)
        .split('&')
        .filter((one) => one.startsWith(`${prefix}-`))
        .join('&'),
    calls: () => calls,
    pushes: () => pushes,
    go: (address, of = null) => own.replaceState(of, '', address),
    arriveBy: (search) => {
      own.replaceState(null, '', `${location.pathname}${location.search}&${search}`);
    },
    forbid: () => {
      isForbidden = true;
    },
    end: () => {
      for (const method of methods) Reflect.deleteProperty(history, method);
      // WebKit counts a page's calls, and a hundred in ten seconds are too many.
      if (location.href !== href || history.state !== state) own.replaceState(state, '', href);
    },
  };
}

/** Goes back as a resident does, and waits until the page has taken it in. */
export function goBack(): Promise<void> {
  return traverse(-1);
}

/** Goes forward as a resident does, and waits until the page has taken it in. */
export function goForward(): Promise<void> {
  return traverse(1);
}

async function traverse(steps: number): Promise<void> {
  const done = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  );
  history.go(steps);
  await done;
  await pause(0);
}
