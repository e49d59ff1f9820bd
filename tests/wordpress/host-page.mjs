import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const html = (attributes) => `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8" />
    <title>Yhdistykset</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/dist/1/talkootaulu.js"></script>
  </head>
  <body>
    <h1>Yhdistykset</h1>
    <talkoo-board ${attributes}><a href="https://example.org/">Yhdistykset</a></talkoo-board>
  </body>
</html>`;

/**
 * Serves the built board and a page that shows it, at an origin of its own (another port).
 *
 * The page asks for its board by address: `/?source=...&municipality=...`.
 *
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws {Error} With one line that says what to do, when the board has not been built.
 */
export async function serveHostPage() {
  if (!existsSync(`${dist}1/talkootaulu.js`)) {
    throw new Error('dist/1/talkootaulu.js is missing: run "npm run build" first.');
  }
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/') {
    const attributes = [...url.searchParams]
      .map(
        ([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
      )
      .join(' ');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html(attributes));
    return;
  }
  const file = /^\/dist\/([\w./-]+)$/.exec(url.pathname)?.[1] ?? '';
  if (file === '' || file.includes('..') || extname(file) !== '.js' || !existsSync(dist + file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/javascript' });
  response.end(await readFile(dist + file));
}
