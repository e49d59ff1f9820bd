import { expect } from '@open-wc/testing';
import { cleanUp, pause, until } from '../../support/mount.js';
import { press } from '../../support/keys.js';
import {
  askedHost,
  at,
  button,
  change,
  freshSettings,
  openHost,
  settings,
  surface,
  tileService,
  words,
} from './map-host.js';

const service = tileService();
afterEach(cleanUp);

const records = [at('Kyläseura', 0, 0)];

describe('a map that has been asked for (requirement 65)', () => {
  it('names the host of its pictures, and fetches none of them before a yes', async () => {
    const host = await askedHost(records);
    await pause(100);
    expect(words(host)).to.contain('kartta.example.org');
    expect(surface(host)).to.equal(null);
    expect(service.asked).to.deep.equal([]);
    button(host, 'Avaa kartta').click();
    await until(() => service.asked.length > 0, 'the pictures');
    expect(new Set(service.asked.map((url) => new URL(url).host))).to.deep.equal(
      new Set(['kartta.example.org']),
    );
  });

  it('can be declined as easily: a button of the same size beside, and nothing is fetched', async () => {
    const fresh = freshSettings();
    const host = await askedHost(records, { settings: fresh });
    const yes = button(host, 'Avaa kartta');
    const no = button(host, 'Pysy luettelossa');
    const look = (one: Element) => {
      const { color, backgroundColor, fontSize, borderTopWidth } = getComputedStyle(one);
      return [color, backgroundColor, fontSize, borderTopWidth, one.clientHeight];
    };
    expect(look(no)).to.deep.equal(look(yes));
    no.click();
    expect(host.done).to.deep.equal(['close']);
    await pause(50);
    const folder = fresh.tiles.split('{')[0] ?? '';
    expect(service.asked.filter((url) => url.startsWith(folder))).to.deep.equal([]);
  });

  it('asks again when the pictures come from another host, and not for another folder of the same', async () => {
    const host = await openHost(records);
    await change(host, {
      settings: { ...settings, tiles: settings.tiles.replace('tausta', 'maasto') },
    });
    expect(surface(host)).not.to.equal(null);
    await until(() => service.asked.some((url) => url.includes('/maasto/')), 'the other pictures');
    service.asked.length = 0;
    const tiles = 'https://muu.example.org/{z}/{x}/{y}.svg';
    await change(host, { settings: { ...settings, tiles } });
    expect(words(host)).to.contain('muu.example.org');
    expect(surface(host)).to.equal(null);
    await pause(50);
    expect(service.asked.filter((url) => url.includes('muu'))).to.deep.equal([]);
  });

  it('remembers the answer nowhere: another board asks for itself, and nothing is stored', async () => {
    await openHost(records);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    const other = await askedHost(records);
    expect(words(other)).to.contain('Avaa kartta');
  });
});

describe('getting past a map (requirement 52)', () => {
  it('takes one key press, from the first thing that Tab comes to', async () => {
    const host = await openHost(records);
    host.renderRoot.querySelector<HTMLElement>('.before')?.focus();
    await press('Tab');
    expect(host.shadowRoot?.activeElement).to.equal(button(host, 'Ohita kartta'));
    await press('Enter');
    expect(host.shadowRoot?.activeElement?.className).to.equal('list');
  });

  it('takes Escape, wherever in the map one is', async () => {
    const host = await openHost(records);
    for (const inside of [surface(host), button(host, 'Loitonna')]) {
      inside.focus();
      await press('Escape');
      expect(host.shadowRoot?.activeElement?.className).to.equal('list');
    }
    expect(host.done).to.deep.equal(['skip', 'skip']);
  });

  it('takes few stops: the skip button, the map, one of its markers, and the six buttons', async () => {
    const host = await openHost([at('A', 0, 0), at('B', 20, 0), at('C', 0, 20)]);
    const stops: string[] = [];
    host.renderRoot.querySelector<HTMLElement>('.before')?.focus();
    for (let step = 0; step < 9; step++) {
      await press('Tab');
      const stop = host.shadowRoot?.activeElement;
      stops.push(stop?.ariaLabel ?? stop?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
    }
    expect(stops).to.deep.equal([
      'Ohita kartta',
      'Karttanäkymä: siirrä nuolinäppäimillä, muuta kokoa näppäimillä + ja −',
      'A',
      'Lähennä',
      'Loitonna',
      'Siirrä länteen',
      'Siirrä pohjoiseen',
      'Siirrä etelään',
      'Siirrä itään',
    ]);
  });
});
