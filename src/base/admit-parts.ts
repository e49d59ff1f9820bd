/** Hashes of parts by their address, as a module of its own exports them. */
interface HashTable {
  readonly default: Readonly<Record<string, string>>;
}

/**
 * Lets parts of the script in only when their bytes are those that were published.
 *
 * A browser refuses a preload whose bytes differ from its hash, but a later import fetches them
 * anew and runs them: so an import has to wait for this, and not be made after a rejection. Browsers
 * without module preloads (Safari before 17) let everything in.
 *
 * @param files - Addresses relative to `base`; with a hash behind them ("./a.js#sha256-…"), or
 *   without where the table knows it.
 * @param table - Address of the table, with its own hash. Fetched only when a hash is missing.
 * @throws {Error} When a part could not be had or is another than it should be.
 */
export async function admitParts(
  files: readonly string[],
  base: string,
  table: string,
): Promise<void> {
  const isWhole = files.every((file) => file.includes('#'));
  const hashes = isWhole ? {} : await readTable(new URL(table, base));
  await Promise.all(
    files.map((file) => {
      const url = new URL(file, base);
      return admit(url, url.hash.slice(1) || (hashes[file] ?? ''));
    }),
  );
}

async function readTable(url: URL): Promise<HashTable['default']> {
  await admit(url, url.hash.slice(1));
  return ((await import(/* @vite-ignore */ url.href)) as HashTable).default;
}

async function admit(url: URL, integrity: string): Promise<void> {
  // An empty hash would let any bytes in.
  if (!integrity) throw new Error(`${url.href} has no published hash`);
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return;
  url.hash = '';
  Object.assign(link, { rel: 'modulepreload', integrity, href: url.href });
  try {
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new Error(`${url.href} is not the published file`));
      // Not in the head: page switchers such as Turbo empty it, and a link without a place never ends.
      document.documentElement.append(link);
    });
  } finally {
    link.remove();
  }
}
