import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, it } from 'node:test';
import { FIRST_LOAD_LIST } from '../../.config/size.mjs';
import { openBrowser } from './support/browser.mjs';

const PAGE = `<!doctype html>
<html lang="fi">
<title>Kunta</title>
<link rel="icon" href="data:,">
<script type="module" src="/dist/1/talkootaulu.js"></script>
<talkoo-board source="/" municipality="Esimerkkilä" lang="fi" heading-level="2">
  <a href="https://example.org">Yhdistykset</a>
</talkoo-board>
</html>`;

const TERMS = [{ id: 7, name: 'Esimerkkilä' }];
const POSTS = [{ id: 1, title: { rendered: 'Kylätoimikunta' }, tm_municipality: [7] }];

let server;
let browser;

/** Answers the page, the built files, the site's municipality, and each other list with one post. */
async function answer({ url }, response) {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const send = (type, body) => response.setHeader('Content-Type', type).end(body);
  if (pathname === '/page') return send('text/html; charset=utf-8', PAGE);
  if (pathname.startsWith('/dist/')) {
    return send('text/javascript', await readFile(new URL(`../..${pathname}`, import.meta.url)));
  }
  const list = pathname.endsWith('/tm_municipality') ? TERMS : POSTS;
  return send('application/json', JSON.stringify(list));
}

/** Remembers, at the moment when the first record stands in the page, what was fetched till then. */
function watchFirstRecord() {
  new MutationObserver(() => {
    if (window.fetchedFirst || !document.querySelector('talkoo-board [slot="records"] li')) return;
    window.fetchedFirst = performance.getEntriesByType('resource').map(({ name }) => name);
  }).observe(document, { childList: true, subtree: true });
}

before(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server.close();
});

it('fetches before the first list in Finnish exactly what the size limit counts', async () => {
  const page = await browser.context.newPage();
  await page.evaluateOnNewDocument(watchFirstRecord);
  await page.goto(`http://127.0.0.1:${server.address().port}/page`);
  await page.waitForFunction(() => window.fetchedFirst);
  const fetched = await page.evaluate(() => window.fetchedFirst);
  const files = fetched.map((url) => url.split('/dist/1/')[1]).filter(Boolean);
  assert.deepEqual(files.sort(), JSON.parse(readFileSync(FIRST_LOAD_LIST, 'utf8')).sort());
});
