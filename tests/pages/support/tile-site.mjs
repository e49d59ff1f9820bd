import { once } from 'node:events';
import { createServer } from 'node:http';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#dde8d0"/></svg>';

/** A map service: pictures by zoom, column and row. */
export class TileSite {
  /** Every request in order: its path, and the page that it says it comes from. */
  requests = [];
  #server = createServer(({ url, headers }, response) => {
    this.requests.push({ path: url, referer: headers.referer ?? null });
    response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(PICTURE);
  });

  async start() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get origin() {
    return `http://${this.host}`;
  }

  get host() {
    return `127.0.0.1:${this.#server.address().port}`;
  }

  /** Settings of a board whose map comes from here. */
  get settings() {
    return { map: { tiles: `${this.origin}/{z}/{x}/{y}.svg`, attribution: '© Kartantekijät' } };
  }
}

/** Starts a map service; to be closed. */
export async function startTiles() {
  const site = new TileSite();
  await site.start();
  return site;
}
