import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileHeaders } from '../../../src/apps/server/headers.mjs';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.zip': 'application/zip',
};

/** A municipality's web server: it has pages and the built board. */
export class HostSite {
  #pages = new Map();
  #changes = new Map();
  #fault = null;
  #fileHeaders = fileHeaders;
  #server = createServer((request, response) => void this.#answer(request, response));

  /** @throws {Error} With one line that says what to do, when the board has not been built. */
  async start() {
    if (!existsSync(`${dist}1/talkootaulu.js`)) {
      throw new Error('dist/1/talkootaulu.js is missing: run "npm run build" first.');
    }
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** The origin of the pages, and of the script unless a page takes it from elsewhere. */
  get address() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** The same server by another name, which is another origin. */
  addressAs(name) {
    return `http://${name}.localhost:${this.#server.address().port}`;
  }

  /** Publishes a page and returns its path; other parameters may be added to it. */
  addPage(html, headers = {}) {
    const path = `/sivut/${this.#pages.size + 1}?salainen=sana`;
    this.#pages.set(path, { html, headers });
    return path;
  }

  /**
   * Serves the built files whose names fit with other bytes, until it is called again.
   *
   * @returns {Set<string>} Names of those that have been asked for so far.
   */
  changeFiles(pattern = null, change = null) {
    const served = new Set();
    this.#changes.clear();
    if (pattern) this.#changes.set(pattern, { change, served });
    return served;
  }

  /**
   * Fails to serve a built file, until it is called again.
   *
   * @param {string | null} file Its name.
   * @param {404 | 503 | 'reset' | 'silence' | 'altered'} fault A status, a broken connection, no
   *   answer at all, or other code that sets `window.hasRun`.
   * @returns {{ count: number }} How often it has failed so far.
   */
  failFile(file = null, fault = 404) {
    this.#fault = file === null ? null : { file, fault, count: 0 };
    return this.#fault;
  }

  /** Sends other headers with the built files than servers should, until it is called again. */
  sendHeaders(headers = fileHeaders) {
    this.#fileHeaders = headers;
  }

  /** Puts a JSON file on the server, beside the board's own files or elsewhere. */
  addJson(path, content) {
    const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
    this.#pages.set(path, { html: JSON.stringify(content), headers });
  }

  async #answer({ url }, response) {
    const page = this.#pages.get(url.split('&')[0]);
    if (page) {
      const type = { 'Content-Type': 'text/html; charset=utf-8' };
      return response.writeHead(200, { ...type, ...page.headers }).end(page.html);
    }
    const [, file] = /^\/dist\/([\w./-]+)(?:\?|$)/.exec(url) ?? [];
    const type = types[extname(file ?? '')];
    if (!type || file.includes('..') || !existsSync(dist + file)) {
      return response.writeHead(404).end();
    }
    if (this.#fault && file.endsWith(`/${this.#fault.file}`)) return this.#fail(response);
    const body = await readFile(dist + file);
    const changed = [...this.#changes].find(([pattern]) => pattern.test(file))?.[1];
    changed?.served.add(file.split('/').at(-1));
    response.writeHead(200, { 'Content-Type': type, ...this.#fileHeaders });
    return response.end(changed ? changed.change(body.toString()) : body);
  }

  #fail(response) {
    const { fault } = this.#fault;
    this.#fault.count += 1;
    if (fault === 'altered') {
      response.writeHead(200, { 'Content-Type': 'text/javascript', ...this.#fileHeaders });
      response.end('window.hasRun = true; export default () => ({});');
    } else if (fault === 'reset') response.socket.destroy();
    else if (fault !== 'silence') response.writeHead(fault).end();
  }
}

/** Starts the municipality's web server. */
export async function startHost() {
  const host = new HostSite();
  await host.start();
  return host;
}
