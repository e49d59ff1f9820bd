const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;

/** What a page's console and its error events tell while a test runs. */
export interface Noise {
  /** Lines of the console as "warn: Talkootaulu: …". */
  readonly lines: readonly string[];
  /** Uncaught errors and rejections. */
  readonly errors: readonly string[];
  /** Forgets what was told so far. */
  readonly clear: () => void;
  /** Gives the page its own console back. */
  readonly end: () => void;
}

/** Listens to the console and to uncaught errors; nothing of the console gets through meanwhile. */
export function listenToNoise(): Noise {
  const lines: string[] = [];
  const errors: string[] = [];
  const own = { ...console };
  for (const level of levels) {
    console[level] = (...parts: unknown[]) => {
      lines.push(`${level}: ${parts.map(String).join(' ')}`);
    };
  }
  const connection = new AbortController();
  const { signal } = connection;
  window.addEventListener('error', ({ message }) => errors.push(message), { signal });
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)), {
    signal,
  });
  return {
    lines,
    errors,
    clear: () => {
      lines.length = 0;
      errors.length = 0;
    },
    end: () => {
      connection.abort();
      Object.assign(console, own);
    },
  };
}
