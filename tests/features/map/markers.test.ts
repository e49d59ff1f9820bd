import { expect } from '@open-wc/testing';
import { allMessages } from '../../i18n/all-messages.js';
import { press } from '../../support/keys.js';
import { cleanUp, until } from '../../support/mount.js';
import { textOf } from '../../support/view.js';
import {
  at,
  button,
  change,
  marker,
  markers,
  names,
  nowhere,
  openHost,
  settled,
  spot,
  surface,
  tileService,
  words,
  type MapHost,
} from './map-host.js';

tileService();
afterEach(cleanUp);

const apart = [at('Kuoro', 0, 0), at('Martat', 20, 0), at('Soutajat', 0, 25)];
const close = [at('Kuoro', 0, 0), at('Martat', 0.3, 0), at('Soutajat', 30, 0)];
const together = [at('Kuoro', 0, 0), at('Martat', 0, 0), at('Soutajat', 30, 0)];

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const gathered = (host: MapHost) => host.renderRoot.querySelector('.gathered');

describe('the markers of a map (requirement 54)', () => {
  it('are buttons with the names of their records, in the list’s order', async () => {
    const host = await openHost(apart);
    expect(names(host)).to.deep.equal(['Kuoro', 'Martat', 'Soutajat']);
    for (const one of markers(host)) expect(one.localName).to.equal('button');
  });

  it('are where their records are: north is up, east is right', async () => {
    const host = await openHost(apart);
    expect(spot(host, 'Martat').y).to.be.below(spot(host, 'Kuoro').y - 50);
    expect(spot(host, 'Martat').x).to.be.closeTo(spot(host, 'Kuoro').x, 1);
    expect(spot(host, 'Soutajat').x).to.be.above(spot(host, 'Kuoro').x + 50);
    expect(spot(host, 'Soutajat').y).to.be.closeTo(spot(host, 'Kuoro').y, 1);
  });

  it('are big enough for a finger', async () => {
    const host = await openHost(close);
    for (const one of markers(host)) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('open their record, which then is marked by more than colour, with its name in sight', async () => {
    const host = await openHost(apart);
    const sizeOf = (name: string) =>
      marker(host, name).querySelector('.dot')?.getBoundingClientRect().width ?? 0;
    const nameWidth = (name: string) =>
      marker(host, name).querySelector('.name')?.getBoundingClientRect().width ?? 0;
    expect(nameWidth('Martat')).to.be.below(2);
    marker(host, 'Martat').click();
    await host.updateComplete;
    expect(host.done).to.deep.equal(['open Martat']);
    expect(marker(host, 'Martat').ariaCurrent).to.equal('true');
    expect(marker(host, 'Kuoro').ariaCurrent).to.equal(null);
    expect(sizeOf('Martat')).to.be.above(sizeOf('Kuoro') * 1.2);
    expect(nameWidth('Martat')).to.be.above(20);
  });

  it('of records that are close together are one, which says how many and what it does', async () => {
    const host = await openHost(close);
    const [cluster = ''] = names(host);
    expect(spaced(cluster)).to.equal('2 kohdetta lähekkäin, lähennä');
    marker(host, cluster).click();
    await settled();
    expect(names(host)).to.include.members(['Kuoro', 'Martat']);
    expect(host.done).to.deep.equal([]);
  });

  it('of records at one place lead to a list of them', async () => {
    const host = await openHost(together);
    const [cluster = ''] = names(host);
    expect(spaced(cluster)).to.equal('2 kohdetta samassa paikassa, näytä');
    marker(host, cluster).click();
    await until(() => gathered(host), 'the list');
    const titles = [...host.renderRoot.querySelectorAll('.gathered li button')];
    expect(titles.map(textOf)).to.deep.equal(['Kuoro', 'Martat']);
    await until(() => host.shadowRoot?.activeElement === titles[0], 'focus on the first');
    (titles[1] as HTMLElement).click();
    expect(host.done).to.deep.equal(['open Martat']);
  });

  it('get focus back when that list is closed by Escape or by its button', async () => {
    const host = await openHost(together);
    for (const close of [
      () => press('Escape'),
      () => Promise.resolve(button(host, 'Sulje').click()),
    ]) {
      markers(host)[0]?.click();
      await until(() => host.shadowRoot?.activeElement?.closest('.gathered'), 'focus in the list');
      await close();
      await until(() => !gathered(host), 'the end of the list');
      expect(host.shadowRoot?.activeElement).to.equal(markers(host)[0]);
    }
    expect(host.done).to.deep.equal([]);
  });

  it('let an open record stand alone among others at its place', async () => {
    const host = await openHost(together, { open: 'Martat' });
    expect(names(host)).to.deep.equal(['Kuoro', 'Martat', 'Soutajat']);
    expect(marker(host, 'Martat').ariaCurrent).to.equal('true');
  });

  it('are gone through by arrow keys, Home and End', async () => {
    const host = await openHost(apart);
    marker(host, 'Kuoro').focus();
    const reached: string[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'ArrowLeft']) {
      await press(key);
      reached.push(textOf(host.shadowRoot?.activeElement));
    }
    const expected = ['Martat', 'Soutajat', 'Soutajat', 'Kuoro', 'Soutajat', 'Martat'];
    expect(reached).to.deep.equal(expected);
    await press('Enter');
    expect(host.done).to.deep.equal(['open Martat']);
  });

  it('say in which language a name is that is not in the interface’s', async () => {
    const swedish = { ...at('Hembygdsföreningen', 0, 0), language: 'sv' };
    const host = await openHost([swedish, at('Kuoro', 30, 0)]);
    const langs = markers(host).map((one) => one.querySelector('.name')?.getAttribute('lang'));
    expect(langs).to.deep.equal(['sv', null]);
  });
});

describe('list and map in step (requirements 51 and 57)', () => {
  it('count what is on the map and what is only in the list', async () => {
    const host = await openHost([...apart, nowhere('Hukassa'), nowhere('Piilossa')]);
    expect(names(host)).to.have.length(3);
    expect(spaced(words(host))).to.contain('3 kohdetta kartalla.');
    expect(words(host)).to.contain('Vain luettelossa, koska tarkkaa paikkaa ei ole kerrottu: 2.');
  });

  it('say nothing of missing places when none is', async () => {
    const host = await openHost(apart.slice(0, 1));
    expect(spaced(words(host))).to.contain('1 kohde kartalla.');
    expect(words(host)).not.to.contain('Vain luettelossa');
  });

  it('follow the list when it is narrowed down, and show all that is left', async () => {
    const host = await openHost(apart);
    await change(host, { records: apart.slice(1, 2) });
    expect(names(host)).to.deep.equal(['Martat']);
    await change(host, { records: [at('Etelän kerho', -400, 0), at('Lännen kerho', -400, -20)] });
    expect(names(host)).to.deep.equal(['Etelän kerho', 'Lännen kerho']);
    const box = host.renderRoot.querySelector('.surface')?.getBoundingClientRect() as DOMRect;
    for (const name of names(host)) {
      expect(spot(host, name).x).to.be.within(box.left, box.right);
      expect(spot(host, name).y).to.be.within(box.top, box.bottom);
    }
    await change(host, { records: [] });
    expect(names(host)).to.deep.equal([]);
    expect(spaced(words(host))).to.contain('0 kohdetta kartalla.');
  });

  it('keep focus on the marker of a record that stays, and near one that goes', async () => {
    const host = await openHost(apart);
    marker(host, 'Martat').focus();
    await change(host, { records: apart.slice(1) });
    expect(textOf(host.shadowRoot?.activeElement)).to.equal('Martat');
    await change(host, { records: apart.slice(2) });
    expect(textOf(host.shadowRoot?.activeElement)).to.equal('Soutajat');
  });

  it('mark a record that was opened in the list, and bring it into view', async () => {
    const host = await openHost(apart);
    for (let step = 0; step < 4; step++) button(host, 'Lähennä').click();
    await settled();
    expect(names(host)).not.to.include('Martat');
    await change(host, { open: 'Martat' });
    await until(() => names(host).includes('Martat'), 'its marker');
    expect(marker(host, 'Martat').ariaCurrent).to.equal('true');
    const { top, bottom } = surface(host).getBoundingClientRect();
    await until(() => spot(host, 'Martat').y > top + 20, 'it in view');
    expect(spot(host, 'Martat').y).to.be.below(bottom);
  });

  it('speak another language at once', async () => {
    const host = await openHost(close);
    await change(host, { messages: allMessages.sv });
    expect(spaced(names(host)[0] ?? '')).to.equal('2 platser nära varandra, zooma in');
  });
});

describe('the words below a map (requirement 55)', () => {
  it('name its makers as text', async () => {
    const host = await openHost(apart);
    expect(words(host)).to.contain('© Kartantekijät 2026');
  });
});
