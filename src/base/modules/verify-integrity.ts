/** The hash of a part's file, then the files of the parts whose exports it takes. */
type PartEntry = readonly [hash: string, ...needs: string[]];

/** Parts by the name of their file. */
type PartTable = Readonly<Record<string, PartEntry>>;

/** Loads a part by the name of its file; resolves with its exports. */
type LoadPart = (file: string) => Promise<unknown>;

/** What a part's file exports: makes the part's exports from those of the parts that it needs. */
type CreatePart = (load: LoadPart, ...needs: readonly unknown[]) => unknown;

/** A file that has not come by then counts as failed, so that the resident gets a way on. */
const limitMs = 15_000;

/** A file that failed is asked for once more after this time. */
const pauseMs = 1000;

/**
 * Makes the function that loads the parts of a script.
 *
 * Some browsers remember a module that failed by its address and never fetch it again. So each
 * attempt has an address of its own, and no file imports another: a file is a function of the parts
 * that it needs, which is called once, whatever address it came from.
 *
 * @param base - Address of the script; the files are in the folder `chunks` beside it.
 * @param known - Parts that are loaded without the table.
 * @param table - File of the table of all parts, and its hash.
 * @returns A function that rejects when a part cannot be had or is not the published one. The next
 *   call tries again.
 */
export function createPartLoader(
  base: string,
  known: PartTable,
  [table, tableHash]: readonly [file: string, hash: string],
): LoadPart {
  const attempts = new Map<string, number>();
  const files = new Map<string, Promise<unknown>>();
  const parts = new Map<string, Promise<unknown>>();

  const attempt = (file: string, hash: string): Promise<unknown> => {
    const count = attempts.get(file) ?? 0;
    attempts.set(file, count + 1);
    return importPublished(new URL(`chunks/${file}${count ? `?again=${count}` : ''}`, base), hash);
  };
  const fetchFile = (file: string, hash = ''): Promise<unknown> =>
    remember(files, file, () => {
      const coming = attempt(file, hash).catch(async () => {
        await pause(pauseMs);
        return attempt(file, hash);
      });
      // What comes too late still serves the next call.
      coming.then(() => files.set(file, coming)).catch(() => undefined);
      const late = pause(limitMs).then(() => Promise.reject(new Error(`${file} is too late`)));
      return Promise.race([coming, late]);
    });
  const load: LoadPart = (file) =>
    remember(parts, file, async () => {
      const entries = known[file] ? known : ((await fetchFile(table, tableHash)) as PartTable);
      const [hash, ...needs] = entries[file] ?? [];
      const [create, ...given] = await Promise.all([fetchFile(file, hash), ...needs.map(load)]);
      return (create as CreatePart)(load, ...given);
    });
  return load;
}

/** Keeps what is on its way or has come, and forgets what failed. */
function remember(
  memory: Map<string, Promise<unknown>>,
  file: string,
  start: () => Promise<unknown>,
): Promise<unknown> {
  const known = memory.get(file);
  if (known) return known;
  const started = start();
  memory.set(file, started);
  started.catch(() => {
    if (memory.get(file) === started) memory.delete(file);
  });
  return started;
}

const pause = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms));

/**
 * Imports a file only when its bytes are those that were published.
 *
 * A browser refuses a preload whose bytes differ from its hash, but a later import fetches them
 * anew and runs them: so an import has to wait for this, and not be made after a rejection. Browsers
 * without module preloads (Safari before 17) let everything in.
 *
 * @returns What the file exports by default.
 */
async function importPublished({ href }: URL, integrity: string): Promise<unknown> {
  // An empty hash would let any bytes in.
  if (!integrity) throw new Error(`${href} has no published hash`);
  const link = document.createElement('link');
  if (link.relList.supports('modulepreload')) {
    Object.assign(link, { rel: 'modulepreload', integrity, href });
    try {
      await new Promise((resolve, reject) => {
        link.onload = resolve;
        link.onerror = () => reject(new Error(`${href} is not the published file`));
        // Not in the head: page switchers such as Turbo empty it, and a link without a place never ends.
        document.documentElement.append(link);
      });
    } finally {
      link.remove();
    }
  }
  return ((await import(/* @vite-ignore */ href)) as { readonly default: unknown }).default;
}
