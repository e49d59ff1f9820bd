import { addressProblem } from '../../base/address/address-problem.js';
import { FetchFailure } from '../../base/network/fetch-failure.js';
import { fetchOnce } from '../../base/network/fetch-once.js';
import { isObject } from '../../base/is-object.js';
import { jsonMistake } from '../../base/network/json-mistake.js';
import { parseUrl } from '../../base/address/parse-url.js';
import type { WebmasterFinding, SettingsFileProblem } from '../../i18n/webmaster-finding.js';
import { parseSettings } from '../../sources/settings/parse-settings.js';
import type { BoardSettings, SourceSettings } from '../../sources/settings/source-settings.js';
import { lookSheet } from '../colours/look-sheet.js';

/** What came of the settings of a board. */
export interface ReadSettings {
  /** `null` when they could not be had. */
  readonly settings: BoardSettings | null;
  /** Dresses a root in the looks that they tell of; returns what takes these off. */
  readonly dress: (root: ShadowRoot | null) => () => void;
  readonly findings: readonly WebmasterFinding[];
}

const mostBytes = 200_000;
const excerptLength = 40;

/**
 * Reads settings, wherever they are written.
 *
 * Relative addresses in a file are relative to the file, all others to the page.
 *
 * @param written - An object with the settings, the address of a file with them, or a script
 *   element with them as text.
 * @throws The signal's reason, once it has aborted; nothing else.
 */
export async function readSettings(written: unknown, signal: AbortSignal): Promise<ReadSettings> {
  if (typeof written === 'string') return readFile(written, signal);
  try {
    return written instanceof Element
      ? readText(written.textContent)
      : usable(written, document.baseURI);
  } catch {
    // An object of the page's own may throw as soon as it is touched.
    return notAnObject();
  }
}

async function readFile(written: string, signal: AbortSignal): Promise<ReadSettings> {
  const url = fileAddress(written);
  const failed = (problem: SettingsFileProblem, status: number | null = null): ReadSettings => {
    const origin = typeof url === 'string' ? '' : url.origin;
    return none({ about: 'settings-file', address: written, problem, status, origin });
  };
  if (typeof url === 'string') return failed(url);
  try {
    const { body } = await fetchOnce(url.href, { signal, maxBytes: mostBytes });
    return isObject(body) ? usable(body, url.href) : failed('not-an-object');
  } catch (failure) {
    signal.throwIfAborted();
    return failure instanceof FetchFailure
      ? failed(failure.reason, failure.status)
      : failed('unexpected');
  }
}

/** The address of a settings file: https, the page's own origin or this very machine. */
function fileAddress(written: string): URL | SettingsFileProblem {
  const base = document.baseURI;
  const url = parseUrl(written, base);
  if (!url) return 'not-an-address';
  const problem = addressProblem(url, base);
  if (problem) return problem;
  const isSafe = url.origin === location.origin || !addressProblem(url, 'https:');
  return isSafe ? url : 'not-http';
}

function readText(text: string): ReadSettings {
  const at = jsonMistake(text);
  if (at !== null) {
    const before = text.slice(0, at).split('\n');
    const [excerpt = ''] = text.slice(at, at + excerptLength).split('\n');
    return none({ about: 'settings-text', line: before.length, excerpt });
  }
  return usable(JSON.parse(text), document.baseURI);
}

function usable(written: unknown, base: string): ReadSettings {
  const { settings, issues } = parseSettings(written);
  if (issues.some(({ path }) => path === '')) return notAnObject();
  return {
    settings: withAddresses(settings, base),
    dress: dressing(settings.looks ? lookSheet(settings.looks) : null),
    findings: issues.map((issue) => ({ about: 'setting', ...issue })),
  };
}

function notAnObject(): ReadSettings {
  return none({ about: 'settings-text', line: null, excerpt: '' });
}

function none(finding: WebmasterFinding): ReadSettings {
  return { settings: null, dress: dressing(null), findings: [finding] };
}

function dressing(look: CSSStyleSheet | null): ReadSettings['dress'] {
  return (root) => {
    if (!root || !look) return () => undefined;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, look];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== look);
    };
  };
}

/** The same settings with their relative addresses resolved. */
function withAddresses(settings: BoardSettings, base: string): BoardSettings {
  const { sources, messages } = settings;
  const files = Object.entries(messages ?? {}).map(([tag, file]) => [tag, resolved(file, base)]);
  return {
    ...settings,
    ...(messages && { messages: Object.fromEntries(files) as Record<string, string> }),
    ...(sources && { sources: sources.map((source) => withAddress(source, base)) }),
  };
}

/** A source may be written without "https://", so that only what begins as a path is relative. */
function withAddress(source: SourceSettings, base: string): SourceSettings {
  const { address } = source;
  return /^[./?]/.test(address) ? { ...source, address: resolved(address, base) } : source;
}

function resolved(address: string, base: string): string {
  return parseUrl(address, base)?.href ?? address;
}
