import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, it } from 'node:test';
import { VISITS_FILE } from '../../.config/size.mjs';
import { openBrowser } from './support/browser.mjs';

const page = (kinds) => `<!doctype html>
<html lang="fi">
<title>Kunta</title>
<link rel="icon" href="data:,">
<script type="module" src="/dist/1/talkootaulu.js"></script>
<talkoo-board source="/" municipality="Esimerkkilä" kinds="${kinds}" lang="fi" heading-level="2">
  <a href="https://example.org">Yhdistykset</a>
</talkoo-board>
</html>`;

const TERMS = [{ id: 7, name: 'Esimerkkilä' }];
const POSTS = [{ id: 1, title: { rendered: 'Kylätoimikunta' }, tm_municipality: [7] }];

let server;
let browser;

/** Answers the page, the built files, the site's municipality, and each other list with one post. */
async function answer({ url }, response) {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const send = (type, body) => response.setHeader('Content-Type', type).end(body);
  if (pathname === '/page')
    return send('text/html; charset=utf-8', page(searchParams.get('kinds')));
  if (pathname.startsWith('/dist/')) {
    return send('text/javascript', await readFile(new URL(`../..${pathname}`, import.meta.url)));
  }
  const list = pathname.endsWith('/tm_municipality') ? TERMS : POSTS;
  response.setHeader('X-WP-Total', list.length).setHeader('X-WP-TotalPages', 1);
  send('application/json', JSON.stringify(list));
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

/** Opens a page whose board shows some kinds, and names the files of ours that it fetched until the first record. */
async function open(kinds) {
  const opened = await browser.context.newPage();
  await opened.evaluateOnNewDocument(watchFirstRecord);
  await opened.goto(`http://127.0.0.1:${server.address().port}/page?kinds=${kinds}`);
  await opened.waitForFunction(() => window.fetchedFirst);
  return { opened, fetched: ours(await opened.evaluate(() => window.fetchedFirst)) };
}

const ours = (addresses) =>
  addresses
    .map((url) => url.split('/dist/1/')[1])
    .filter(Boolean)
    .sort();

/** The files that the size limit of a visit counts. */
const counted = (visit) => JSON.parse(readFileSync(VISITS_FILE, 'utf8'))[visit].sort();

it('fetches before the first association exactly what its size limit counts', async () => {
  const { fetched } = await open('associations');
  assert.deepEqual(fetched, counted('First record of associations'));
});

for (const kind of ['activities', 'events', 'volunteer-tasks', 'premises']) {
  it(`fetches before the first record exactly what its size limit counts: ${kind}`, async () => {
    const { fetched } = await open(kind);
    assert.deepEqual(fetched, counted('First record of other kinds'));
  });
}

it('fetches by itself exactly what the size limit counts', async () => {
  const { opened } = await open('associations+activities+events+volunteer-tasks+premises');
  await opened.waitForNetworkIdle({ idleTime: 2000 });
  const fetched = await opened.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  assert.deepEqual(ours(fetched), counted('All that comes without a click'));
});
