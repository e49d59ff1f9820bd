import { fetchJson } from '../../src/base/fetch-json.js';
import { isObject } from '../../src/base/is-object.js';
import type { Choices } from './choices.js';
import { versionFolder, type Integrity } from './snippets.js';

/** What is known of the files at the address that the webmaster named. */
export interface FilesFinding {
  /** `unasked`: only the files beside this page are known. `differ`: they are not what was published. */
  readonly status: 'unasked' | 'found' | 'unread' | 'differ';
  /** The hashes of the published files; `null` when they could not be had anywhere. */
  readonly integrity: Integrity | null;
  /** The address that was tried last. */
  readonly address: string;
}

/** Name of the list of hashes in a version's folder. */
const list = 'integrity.json';

/** Reads the hashes beside this page, which is published with them. Never rejects. */
export async function readOwnHashes(): Promise<FilesFinding> {
  const address = new URL(`../${list}`, document.baseURI).href;
  return { status: 'unasked', integrity: await readHashes(address), address };
}

/** Reads the hashes where the webmaster has put the files, and compares them. Never rejects. */
export async function testFiles(choices: Choices): Promise<FilesFinding> {
  const address = versionFolder({ ...choices, version: 'exact' }) + list;
  const [there, own] = [await readHashes(address), (await readOwnHashes()).integrity];
  if (!there) return { status: 'unread', integrity: own, address };
  const isSame = own === null || Object.entries(own).every(([file, hash]) => there[file] === hash);
  return { status: isSame ? 'found' : 'differ', integrity: own ?? there, address };
}

async function readHashes(address: string): Promise<Integrity | null> {
  if (!URL.canParse(address)) return null;
  const { signal } = new AbortController();
  const answer = await fetchJson(address, { signal, timeoutMs: 6000 }).catch(() => null);
  const files: unknown = isObject(answer?.body) ? answer.body.files : null;
  if (!isObject(files)) return null;
  const hashes = Object.entries(files).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(hashes);
}
