import { fetchOnce } from '../base/network/fetch-once.js';
import { isObject } from '../base/is-object.js';
import type { AllMessages } from './messages.js';
import { messagesFromFile } from './message-file.js';
import type { WebmasterFinding } from './webmaster-finding.js';

/** What came of a message file. */
export interface FurtherLanguage {
  /** `null` when the file could not be had or is none. */
  readonly messages: AllMessages | null;
  readonly notes: readonly WebmasterFinding[];
}

const mostBytes = 200_000;

/**
 * Reads a message file. Rejects never but with the signal's reason.
 *
 * @param tag - Primary subtag of its language.
 * @param base - What stands for messages that it does not have.
 */
export async function readFurtherLanguage(
  tag: string,
  address: string,
  base: AllMessages,
  signal: AbortSignal,
): Promise<FurtherLanguage> {
  const about = 'messages';
  const failed: FurtherLanguage = {
    messages: null,
    notes: [{ about, tag, problem: 'unavailable', keys: [address] }],
  };
  try {
    const { body } = await fetchOnce(address, { signal, maxBytes: mostBytes });
    if (!isObject(body)) return failed;
    const { messages, issues } = messagesFromFile(body, tag, base);
    const notes = (['missing', 'unknown', 'wrong'] as const)
      .map((problem): WebmasterFinding => ({ about, tag, problem, keys: issues[problem] }))
      .filter((note) => note.about === about && note.keys.length > 0);
    return { messages, notes };
  } catch {
    signal.throwIfAborted();
    return failed;
  }
}
