import { expect } from '@open-wc/testing';
import { listenInEachTest } from '../../support/board-tests.js';
import { until } from '../../support/mount.js';
import { watchTraces } from '../../support/traces.js';
import {
  at,
  button,
  freshSettings,
  markers,
  names,
  openHost,
  settled,
  surface,
  tileService,
  words,
} from './map-host.js';

const service = tileService();
listenInEachTest();
const records = [at('Kuoro', 0, 0), at('Martat', 20, 0)];
const failed = 'kartta.example.org ei lähetä kartan kuvia.';

describe('a map whose pictures fail (requirement 56)', () => {
  it('says so, and leaves its markers and the list as they are', async () => {
    service.isDown = true;
    const host = await openHost(records, { settings: freshSettings() });
    await until(() => words(host).includes(failed), 'the words');
    expect(names(host)).to.deep.equal(['Kuoro', 'Martat']);
    const told = host.renderRoot.querySelector('[role=status]')?.textContent ?? '';
    expect(told).to.contain(failed);
    expect(told).to.contain('Kaikki tiedot ovat luettelossa.');
    button(host, 'Pysy luettelossa').click();
    expect(host.done).to.deep.equal(['close']);
  });

  it('asks again at a click, keeps focus in the map, and takes the words back when they come', async () => {
    service.isDown = true;
    const host = await openHost(records, { settings: freshSettings() });
    await until(() => words(host).includes(failed), 'the words');
    service.isDown = false;
    button(host, 'Yritä uudelleen').focus();
    button(host, 'Yritä uudelleen').click();
    await until(() => host.renderRoot.querySelector('.leaflet-tile-loaded'), 'a picture');
    await host.updateComplete;
    expect(words(host)).not.to.contain(failed);
    expect(host.shadowRoot?.activeElement?.className).to.equal('map');
  });

  it('says so again when they fail again', async () => {
    service.isDown = true;
    const host = await openHost(records, { settings: freshSettings() });
    await until(() => words(host).includes(failed), 'the words');
    const before = service.asked.length;
    button(host, 'Yritä uudelleen').click();
    await until(() => service.asked.length > before, 'another try');
    await until(() => words(host).includes(failed), 'the words again');
  });
});

describe('the pictures of a map', () => {
  it('tell the page’s origin to their service, whatever the page’s policy is (requirement 68)', async () => {
    const host = await openHost(records);
    const pictures = [...host.renderRoot.querySelectorAll('img')];
    expect(pictures.length).to.be.above(0);
    for (const picture of pictures) {
      // Some Chromiums read the default policy back as empty, and keep to the attribute.
      expect(picture.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
      expect(picture.alt).to.equal('');
    }
  });

  it('are those of the zoom, column and row that their address names', async () => {
    const fresh = freshSettings();
    await openHost([at('Kuoro', 0, 0)], { settings: fresh });
    // The market square at 64.76° N, 26.42° E, by the formula of the Web Mercator tiles.
    const columns = 2 ** 14;
    const x = Math.floor(((26.42 + 180) / 360) * columns);
    const y = Math.floor(
      ((1 - Math.asinh(Math.tan((64.76 * Math.PI) / 180)) / Math.PI) / 2) * columns,
    );
    await until(
      () => service.asked.includes(fresh.tiles.replace('{z}/{x}/{y}', `14/${x}/${y}`)),
      'the picture of the square',
    );
  });
});

describe('a map that is taken out of the page', () => {
  it('leaves no listener, timer, request or marker behind', async () => {
    const traces = watchTraces();
    const host = await openHost(records);
    const element = surface(host);
    element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    host.remove();
    await settled();
    await until(() => traces.timers().length === 0, 'the end of the timers');
    expect(traces.listeners()).to.deep.equal([]);
    expect(traces.requests()).to.deep.equal([]);
    expect(element.children.length).to.equal(0);
    traces.end();
  });

  it('is there again, without a question, when it is put back', async () => {
    const host = await openHost(records);
    host.remove();
    await settled();
    document.body.append(host);
    await until(() => markers(host).length === 2, 'the markers');
    expect(host.renderRoot.querySelectorAll('.leaflet-map-pane')).to.have.length(1);
  });

  it('opens when it was put into the page out of sight and is shown later', async () => {
    const host = await openHost(records);
    host.hidden = true;
    await settled();
    host.hidden = false;
    await settled();
    expect(names(host)).to.deep.equal(['Kuoro', 'Martat']);
  });
});
