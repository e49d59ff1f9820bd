import { expect } from '@open-wc/testing';
import { formatFinding } from '../../src/i18n/format/format-finding.js';
import { parseSettings } from '../../src/sources/settings/parse-settings.js';

const tiles = 'https://kartta.example.org/wmts/{z}/{y}/{x}.png?api-key=avain';
const attribution = '© Kartantekijät';
const parsed = (map: unknown) => parseSettings({ map });
const wrong = (path: string) => ({ path, reason: 'wrong', near: null });

describe('where a map comes from', () => {
  it('is an address with zoom, column and row, and whose map it is', () => {
    const { settings, issues } = parsed({ tiles, attribution });
    expect(settings.map).to.deep.equal({ tiles, attribution });
    expect(issues).to.deep.equal([]);
  });

  it('may have a nearest zoom, and a port', () => {
    const map = { tiles: 'https://k.example.org:8443/{z}/{x}/{y}', attribution, maxZoom: 18 };
    expect(parsed(map)).to.deep.equal({ settings: { map }, issues: [] });
  });

  it('may be this very machine without encryption, and no other', () => {
    for (const host of ['127.0.0.1:8080', 'localhost:3000', '[::1]']) {
      const map = { tiles: `http://${host}/{z}/{x}/{y}.png`, attribution };
      expect(parsed(map).settings.map, host).to.deep.equal(map);
    }
    const open = { tiles: tiles.replace('https', 'http'), attribution };
    expect(parsed(open).settings.map).to.equal(undefined);
  });

  it('is nothing unless the webmaster chose it: no host is the default', () => {
    expect(parseSettings({ limit: 100 }).settings.map).to.equal(undefined);
    expect(parseSettings({}).settings).to.deep.equal({});
  });

  const bad: readonly (readonly [string, unknown])[] = [
    ['no address', undefined],
    ['a number', 7],
    ['an empty text', ''],
    ['no placeholders', 'https://kartta.example.org/1/2/3.png'],
    ['no column', 'https://kartta.example.org/{z}/{y}.png'],
    ['a subdomain to be chosen', 'https://{s}.example.org/{z}/{x}/{y}.png'],
    ['a row in the host', 'https://{z}.example.org/{z}/{x}/{y}.png'],
    ['another placeholder', 'https://kartta.example.org/{z}/{x}/{y}{r}.png'],
    ['no scheme', 'kartta.example.org/{z}/{x}/{y}.png'],
    ['no scheme but slashes', '//kartta.example.org/{z}/{x}/{y}.png'],
    ['a script', 'javascript:alert(1)//{z}/{x}/{y}'],
    ['data', 'data:image/png,{z}{x}{y}'],
    ['a name and a password', 'https://nimi:sana@kartta.example.org/{z}/{x}/{y}.png'],
    ['a space in the host', 'https://kart ta.example.org/{z}/{x}/{y}.png'],
    ['too long', `https://kartta.example.org/{z}/{x}/{y}?${'a'.repeat(2000)}`],
  ];
  for (const [name, value] of bad) {
    it(`is refused with one line when its address is ${name}`, () => {
      const { settings, issues } = parsed({ tiles: value, attribution });
      expect(settings).to.deep.equal({});
      expect(issues).to.deep.equal([wrong('map.tiles')]);
    });
  }

  it('is refused when it does not say whose the map is', () => {
    for (const value of [undefined, '', '  ', 7, { text: 'x' }]) {
      const { settings, issues } = parsed({ tiles, attribution: value });
      expect(settings.map).to.equal(undefined);
      expect(issues).to.deep.equal([wrong('map.attribution')]);
    }
  });

  it('goes as near as usual when its nearest zoom is none', () => {
    for (const maxZoom of [null, '16', 7, 23, 15.5, NaN]) {
      const { settings, issues } = parsed({ tiles, attribution, maxZoom });
      expect(settings.map).to.deep.equal({ tiles, attribution });
      expect(issues).to.deep.equal([wrong('map.maxZoom')]);
    }
  });

  it('is refused when it is no object, and costs no other setting', () => {
    for (const map of [null, 'https://x.example.org/{z}/{x}/{y}', [], true]) {
      const { settings, issues } = parseSettings({ map, limit: 50 });
      expect(settings).to.deep.equal({ limit: 50 });
      expect(issues).to.deep.equal([wrong('map')]);
    }
  });

  it('names what it does not know, and is used all the same', () => {
    const { settings, issues } = parsed({ tiles, attribution, minZoom: 3 });
    expect(settings.map).to.deep.equal({ tiles, attribution });
    expect(issues).to.deep.equal([{ path: 'map.minZoom', reason: 'unknown', near: 'maxZoom' }]);
  });
});

describe('what the webmaster is told of a map that cannot be used', () => {
  it('is what it has to be, in each language', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const said = (path: string) =>
        formatFinding({ about: 'setting', path, reason: 'wrong', near: null }, language);
      expect(said('map.tiles')).to.match(/map\.tiles.*https:\/\/.*\{z\}.*\{x\}.*\{y\}/);
      expect(said('map.maxZoom')).to.match(/8.*22/);
      expect(said('map.attribution').length).to.be.above(said('regions').length);
      expect(said('toString')).not.to.match(/undefined|native/);
    }
  });
});
