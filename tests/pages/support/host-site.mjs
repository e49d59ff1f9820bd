import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** A municipality's web server: it has pages and the built board. */
export class HostSite {
  #pages = new Map();
  #server = createServer((request, response) => void this.#answer(request, response));

  /** @throws {Error} With one line that says what to do, when the board has not been built. */
  async start() {
    if (!existsSync(`${dist}talkootaulu.js`)) {
      throw new Error('dist/talkootaulu.js is missing: run "npm run build" first.');
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
    const [, file, ending] = /^\/dist\/([\w./-]+\.(js|html))(?:\?|$)/.exec(url) ?? [];
    if (!file || file.includes('..') || !existsSync(dist + file)) {
      return response.writeHead(404).end();
    }
    const type = ending === 'js' ? 'text/javascript' : 'text/html; charset=utf-8';
    const headers = { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' };
    return response.writeHead(200, headers).end(await readFile(dist + file));
  }
}

/** Starts the municipality's web server. */
export async function startHost() {
  const host = new HostSite();
  await host.start();
  return host;
}
