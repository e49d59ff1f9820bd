import { http, HttpResponse, type RequestHandler } from 'msw';
import { helsinkiDay } from '../../src/base/time/helsinki-time.js';
import type { PlainDate } from '../../src/base/time/plain-date.js';
import { createDataSet, createListingDataSet } from '../data/data-set.js';
import type { WireDataSet } from '../data/wire.js';
import { faults } from './faults.js';
import { drawPicture } from './picture.js';
import { drawTile } from './tile.js';
import { answerAsWordPress } from './wordpress-answer.js';

/** Address of the sound host; the faulty ones are listed in `faults`. */
export const soundSource = 'https://koivuranta.example.org';

/** Address of a host whose associations each lack one thing; see `data/gap-cases`. */
export const listingSource = 'https://jarjestot.example.org';

/**
 * Makes msw handlers that answer as Toimeksi-style sites at `https://*.example.org`.
 *
 * @param today - The day around which the events lie; today in Helsinki unless given.
 */
export function createHandlers(today: PlainDate = helsinkiDay(Date.now())): RequestHandler[] {
  const dataSet = createDataSet(today);
  const listingDataSet = createListingDataSet(today);
  const asked = new Map<string, number>();
  return [
    http.get('https://*.example.org/wp-content/uploads/*', async ({ request }) => {
      const seed = Number(/-(\d+)\.png$/.exec(new URL(request.url).pathname)?.[1] ?? 0);
      const headers = { 'Content-Type': 'image/png' };
      return new HttpResponse(await drawPicture(seed), { headers });
    }),
    http.get('https://kartta.example.org/*', ({ request }) => {
      const [zoom = 0, column = 0, row = 0] = new URL(request.url).pathname
        .split(/[/.]/)
        .slice(1)
        .map(Number);
      const headers = { 'Content-Type': 'image/svg+xml' };
      return new HttpResponse(drawTile(zoom, column, row), { headers });
    }),
    http.get('https://*.example.org/*', ({ request }) => {
      const url = new URL(request.url);
      if (url.origin === listingSource) return soundAnswer(listingDataSet, url);
      const timesBefore = asked.get(url.href) ?? 0;
      asked.set(url.href, timesBefore + 1);
      const answer = (change = (same: WireDataSet) => same) => soundAnswer(change(dataSet), url);
      const fault = faults[url.hostname.split('.')[0] ?? ''];
      return fault ? fault({ url, answer, timesBefore }) : answer();
    }),
  ];
}

/** Handlers for today. */
export const handlers: readonly RequestHandler[] = createHandlers();

function soundAnswer(dataSet: WireDataSet, url: URL): Response {
  const answer = answerAsWordPress(dataSet, url);
  if (!answer) return HttpResponse.html('<!doctype html><title>Koivurannan yhdistykset</title>');
  // Links and pictures point at the host that was asked, whichever it is.
  const text = JSON.stringify(answer.body).replaceAll(dataSet.origin, url.origin);
  return new HttpResponse(text, { status: answer.status, headers: answer.headers });
}
