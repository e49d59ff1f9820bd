import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.mjs';

/** A folder that pages save files into; to be closed. */
export class Downloads {
  #folder;

  constructor(folder) {
    this.#folder = folder;
  }

  static async open() {
    return new Downloads(await mkdtemp(join(tmpdir(), 'talkoo-')));
  }

  /** Lets a page save files without asking. */
  async allow(page) {
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId: page.browserContext().id,
      downloadPath: this.#folder,
    });
  }

  /** Waits for the next file, takes it away and resolves with its name and bytes. */
  async take() {
    await until(() => this.#whole() !== undefined);
    const name = this.#whole();
    const bytes = await readFile(join(this.#folder, name));
    await rm(join(this.#folder, name));
    return { name, bytes };
  }

  close() {
    return rm(this.#folder, { recursive: true, force: true });
  }

  /** The name of a file that is there to its end: until then the browser writes it under another, or keeps its place by an empty one. */
  #whole() {
    return readdirSync(this.#folder).find(
      (name) => !name.endsWith('.crdownload') && statSync(join(this.#folder, name)).size > 0,
    );
  }
}
