import { once } from 'node:events';
import { createServer } from 'node:http';
import { answerAsWordPress, createDataSet, drawPicture, helsinkiDay } from './demo-modules.mjs';
import { Call } from './call.mjs';
import { faultOf } from './faults.mjs';
import { siteWith } from './posts.mjs';

const NO_PLACE = { status: 404, headers: { 'Content-Type': 'text/html' }, body: 'Ei ole' };

/**
 * Starts a server that answers as Toimeksi-style sites would, each host with a fault of its own.
 *
 * `no-cors.localhost` has the fault `no-cors` of faults.mjs; a host without a fault is sound and
 * tells what the demo does, unless other posts were published or other answers given there.
 */
export async function startSite() {
  const site = new ToimeksiSite();
  await site.start();
  return site;
}

class ToimeksiSite {
  /** Every request in order: host, method, url, headers, and whether the page hung up on it. */
  requests = [];
  #server = createServer((request, response) => this.#take(request, response));
  #demo = createDataSet(helsinkiDay(Date.now()));
  #dataSets = new Map();
  #answers = new Map();

  async start() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** The address of a host below localhost, all of which browsers take to be this machine. */
  address(host = 'sound') {
    return `http://${host}.localhost:${this.#server.address().port}`;
  }

  /** Puts other posts, by type, and pictures on a host; returns its address. */
  publish(host, lists, media) {
    this.#dataSets.set(host, siteWith(lists, media));
    return this.address(host);
  }

  /** Lets a test answer for a host itself; returns its address. */
  answer(host, answer) {
    this.#answers.set(host, answer);
    return this.address(host);
  }

  requestsTo(host) {
    return this.requests.filter((request) => request.host === host);
  }

  #take(request, response) {
    const host = request.headers.host.split('.')[0];
    const { method, headers } = request;
    const url = new URL(request.url, `http://${headers.host}`);
    const timesBefore = this.requestsTo(host).filter((past) => past.url.href === url.href).length;
    const entry = { host, method, url, headers, isHungUp: false };
    response.on('close', () => (entry.isHungUp = !response.writableFinished));
    this.requests.push(entry);
    if (url.pathname.endsWith('.png')) return void this.#sendPicture(url, response);
    const soundAnswer = (asked, change) => this.#soundAnswer(host, asked, change);
    const call = new Call(request, response, { url, timesBefore, soundAnswer });
    const answer = this.#answers.get(host) ?? faultOf(host) ?? ((one) => one.send(one.sound()));
    answer(call);
  }

  #soundAnswer(host, url, change = (same) => same) {
    const dataSet = change(this.#dataSets.get(host) ?? this.#demo);
    const answer = answerAsWordPress(dataSet, url);
    if (!answer) return NO_PLACE;
    // Links and pictures point at the host that was asked, whichever it is.
    const body = JSON.stringify(answer.body).replaceAll(dataSet.origin, url.origin);
    return { ...answer, body };
  }

  async #sendPicture(url, response) {
    const seed = Number(/-(\d+)\.png$/.exec(url.pathname)?.[1] ?? 0);
    response.writeHead(200, { 'Content-Type': 'image/png' }).end(await drawPicture(seed));
  }
}
