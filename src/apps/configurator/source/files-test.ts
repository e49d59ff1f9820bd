import { isObject } from '../../../base/is-object.js';
import { startDeadline } from '../../../base/network/deadline.js';
import { parseJsonText } from '../../../base/network/json-text.js';
import { VERSION } from '../../../base/version.js';
import { isWholeAddress } from '../steps/checks.js';
import type { Choices } from '../steps/choices.js';
import { scriptOf, versionFolder, type Integrity } from '../code/snippets.js';

/** What is known of the files at the address that the webmaster named. */
export interface FilesFinding {
  /**
   * What was tried: the list of hashes in the folder, and the one file that the code asks for.
   *
   * - `unasked`: nothing but the list beside this page.
   * - `published`: list and file are what was published.
   * - `listed`: the file is what the list says, but it is not known whether that was published.
   * - `unread`, `differ`: the file at `address` cannot be had, or is another one.
   */
  readonly status: 'unasked' | 'published' | 'listed' | 'unread' | 'differ';
  /** The hashes of the published files of this version; `null` when they could not be had anywhere. */
  readonly integrity: Integrity | null;
  /** The address that was tried last. */
  readonly address: string;
  /** The version that the folder's list names; empty when none was read. */
  readonly version: string;
}

/** The list of hashes in a version's folder. */
interface HashList {
  readonly version: string;
  readonly files: Integrity;
}

/** Name of that list. */
const list = 'integrity.json';

const timeoutMs = 10_000;

/** Reads the hashes beside this page, which is published with them. Rejects only when it is aborted. */
export async function readOwnHashes(signal: AbortSignal): Promise<FilesFinding> {
  const address = new URL(`../${list}`, document.baseURI).href;
  const own = await readList(address, signal);
  return { status: 'unasked', integrity: own?.files ?? null, address, version: '' };
}

/**
 * Tries the folder of the chosen version: compares its list with the published one, and the file
 * that the chosen grade asks for with its hash. Rejects only when it is aborted.
 */
export async function testFiles(choices: Choices, signal: AbortSignal): Promise<FilesFinding> {
  const folder = versionFolder(choices);
  const file = folder + fileOf(choices);
  const own = (await readOwnHashes(signal)).integrity;
  const there = await readList(folder + list, signal);
  const version = there?.version ?? '';
  const integrity = own ?? (version === VERSION ? (there?.files ?? null) : null);
  const known = { integrity, version };
  if (!there) return { ...known, status: 'unread', address: folder + list };
  const isComparable = own !== null && (choices.version === 'exact' || version === VERSION);
  if (isComparable && !isSame(own, there.files)) {
    return { ...known, status: 'differ', address: folder + list };
  }
  const status = await testFile(file, there.files[fileOf(choices)], signal);
  return {
    ...known,
    status: status === 'same' ? (isComparable ? 'published' : 'listed') : status,
    address: file,
  };
}

/** The file that the code of a grade asks for first. */
function fileOf({ grade }: Choices): string {
  return scriptOf(grade) ?? 'board.html';
}

function isSame(own: Integrity, there: Integrity): boolean {
  return Object.entries(own).every(([file, hash]) => there[file] === hash);
}

/** Lets the browser compare a file with its hash, as it does for a page with the code. */
async function testFile(
  address: string,
  hash: string | undefined,
  signal: AbortSignal,
): Promise<'same' | 'differ' | 'unread'> {
  if (hash && (await readFile(address, signal, hash)) !== null) return 'same';
  return (await readFile(address, signal)) === null ? 'unread' : 'differ';
}

async function readList(address: string, signal: AbortSignal): Promise<HashList | null> {
  const text = await readFile(address, signal);
  const body = text === null ? null : parseJsonText(text)?.body;
  if (!isObject(body) || !isObject(body.files)) return null;
  const hashes = Object.entries(body.files).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const version = typeof body.version === 'string' ? body.version : '';
  return { version, files: Object.fromEntries(hashes) };
}

/** Reads a file anew, since it may have been replaced after the last test; `null` when that fails. */
async function readFile(
  address: string,
  outer: AbortSignal,
  integrity = '',
): Promise<string | null> {
  if (!isWholeAddress(address)) return null;
  const deadline = startDeadline(outer, timeoutMs);
  const { signal } = deadline;
  const how = { integrity, signal, mode: 'cors', cache: 'no-cache' } as const;
  try {
    const answer = await deadline.within(fetch(address, how));
    return answer.ok ? await deadline.within(answer.text()) : null;
  } catch {
    outer.throwIfAborted();
    return null;
  } finally {
    deadline.end();
  }
}
