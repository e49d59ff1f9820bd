/** One Content Security Policy: the words of each directive, by its name in lower case. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies that the page's own markup sets; those that its server sends cannot be read from within. */
export function metaPolicies(): readonly Policy[] {
  const written = document.querySelectorAll<HTMLMetaElement>(
    'head > meta[http-equiv="content-security-policy" i]',
  );
  return [...written].flatMap(({ content }) => content.split(',').map(parsePolicy));
}

/** Reads a policy; of a directive that stands twice the first counts. */
export function parsePolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...words] = part.trim().split(/\s+/);
    const key = name?.toLowerCase();
    if (key && !policy.has(key)) policy.set(key, words);
  }
  return policy;
}

/** Whether a policy lets a page at `self` ask an address; a path that is named counts as allowed. */
export function allows(policy: Policy, directive: string, address: string, self: string): boolean {
  const words = policy.get(directive) ?? policy.get('default-src');
  if (!words) return true;
  const [url, page] = [new URL(address), new URL(self)];
  return words.some((word) => matches(word.toLowerCase(), url, page));
}

const hostWord = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^:/*]+)(?::(\d+|\*))?(?:\/.*)?$/;

function matches(word: string, url: URL, page: URL): boolean {
  if (word === "'self'") return url.origin === page.origin;
  if (word.startsWith("'")) return false;
  if (word === '*') return true;
  const scheme = /^([a-z][a-z0-9+.-]*):$/.exec(word)?.[1];
  if (scheme) return fitsScheme(scheme, url);
  const [, written = page.protocol.slice(0, -1), host = '', port] = hostWord.exec(word) ?? [];
  return fitsScheme(written, url) && fitsHost(host, url) && fitsPort(port, url);
}

/** What may be asked without encryption may be asked with it. */
function fitsScheme(scheme: string, { protocol }: URL): boolean {
  return protocol === `${scheme}:` || (scheme === 'http' && protocol === 'https:');
}

function fitsHost(host: string, { hostname }: URL): boolean {
  if (host.startsWith('*')) return host === '*' || hostname.endsWith(host.slice(1));
  return host === hostname;
}

/** An address without a port has the usual one of its scheme. */
function fitsPort(port: string | undefined, url: URL): boolean {
  if (port === '*') return true;
  const usual = url.protocol === 'https:' ? '443' : '80';
  const own = url.port || usual;
  return port === undefined ? own === usual : own === port || (port === '80' && own === '443');
}
