import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchOnce } from '../base/network/fetch-once.js';
import { isObject } from '../base/is-object.js';
import { nearest, primarySubtag, wordingOf } from './language.js';
import type { AllMessages } from './messages.js';
import { messagesFromFile } from './message-file.js';
import type { WebmasterFinding } from './webmaster-finding.js';

/** What came of a message file. */
interface FurtherLanguage {
  /** `null` when the file could not be had or is none. */
  readonly messages: AllMessages | null;
  readonly findings: readonly WebmasterFinding[];
}

const mostBytes = 200_000;

/** Keeps the words of the message file for the language that the page asks for, where there is one. */
export class FurtherLanguageController implements ReactiveController {
  /** All words; `null` without a file, and until it has been read. */
  messages: AllMessages | null = null;

  readonly #host: ReactiveControllerHost & Element;
  readonly #finnish: AllMessages;
  #address = '';
  #reading = new AbortController();

  /** @param finnish - What stands for messages that a file does not have. */
  constructor(host: ReactiveControllerHost & Element, finnish: AllMessages) {
    this.#host = host;
    this.#finnish = finnish;
    host.addController(this);
  }

  /**
   * Reads the message file for the language of the host, unless it is here or on its way.
   *
   * @param files - Addresses of message files by primary subtag.
   */
  follow(
    files: Readonly<Record<string, string>>,
    onFinding: (finding: WebmasterFinding) => void,
  ): void {
    const tag = nearest(this.#host, (text) => {
      const primary = primarySubtag(text);
      return Object.hasOwn(files, primary) ? primary : wordingOf(text);
    });
    const address = (tag !== null && Object.hasOwn(files, tag) && files[tag]) || '';
    if (address === this.#address) return;
    this.#address = address;
    this.messages = null;
    this.#reading.abort();
    this.#reading = new AbortController();
    if (tag !== null && address) void this.#read(tag, address, onFinding);
  }

  /** Gives up a file that is on its way; it is asked for again when the host is back. */
  hostDisconnected(): void {
    if (this.messages) return;
    this.#reading.abort();
    this.#address = '';
  }

  async #read(
    tag: string,
    address: string,
    onFinding: (finding: WebmasterFinding) => void,
  ): Promise<void> {
    const { signal } = this.#reading;
    const found = await readFurtherLanguage(tag, address, this.#finnish, signal).catch(() => null);
    // Another language was asked for meanwhile.
    if (!found) return;
    this.messages = found.messages;
    for (const finding of found.findings) onFinding(finding);
    this.#host.requestUpdate();
  }
}

/**
 * Reads a message file. Rejects never but with the signal's reason.
 *
 * @param tag - Primary subtag of its language.
 * @param base - What stands for messages that it does not have.
 */
async function readFurtherLanguage(
  tag: string,
  address: string,
  base: AllMessages,
  signal: AbortSignal,
): Promise<FurtherLanguage> {
  const about = 'messages';
  const failed: FurtherLanguage = {
    messages: null,
    findings: [{ about, tag, problem: 'unavailable', keys: [address] }],
  };
  try {
    const { body } = await fetchOnce(address, { signal, maxBytes: mostBytes });
    if (!isObject(body)) return failed;
    const { messages, issues } = messagesFromFile(body, tag, base);
    const findings = (['missing', 'unknown', 'wrong'] as const)
      .map((problem): WebmasterFinding => ({ about, tag, problem, keys: issues[problem] }))
      .filter((finding) => finding.about === about && finding.keys.length > 0);
    return { messages, findings };
  } catch {
    signal.throwIfAborted();
    return failed;
  }
}
