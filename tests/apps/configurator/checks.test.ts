import { expect } from '@open-wc/testing';
import { settingsOf } from '../../../src/apps/configurator/steps/board-settings.js';
import {
  isWholeAddress,
  tileHost,
  tileTrouble,
} from '../../../src/apps/configurator/steps/checks.js';
import { firstChoices } from '../../../src/apps/configurator/steps/choices.js';

describe('the address of map pictures', () => {
  const good: readonly (readonly [string, string])[] = [
    ['https://kartta.example.org/{z}/{x}/{y}.png', 'kartta.example.org'],
    ['https://kartta.example.org:8443/wmts/{z}/{y}/{x}?avain=1', 'kartta.example.org:8443'],
    ['http://localhost:8080/{z}/{x}/{y}.png', 'localhost:8080'],
  ];
  for (const [address, host] of good) {
    it(`is known to ask its host: ${address}`, () => {
      expect(tileHost(address)).to.equal(host);
      expect(tileTrouble(address)).to.equal(null);
    });
  }

  const bad = {
    parts: [
      'https://kartta.example.org/{z}/{x}.png',
      'http://kartta.example.org/{z}/{x}/{y}.png',
      'kartta.example.org/{z}/{x}/{y}.png',
      'https://{s}.kartta.example.org/{z}/{x}.png',
    ],
    braces: [
      'https://{s}.kartta.example.org/{z}/{x}/{y}.png',
      'https://kartta.example.org/{z}/{x}/{y}{r}.png',
      'https://kartta.example.org/{z}/{x}/{y}.png}',
    ],
    address: [
      'https://<palvelin>/{z}/{x}/{y}.png',
      'https://[x]/{z}/{x}/{y}.png',
      'https://kartta.example.org:99999/{z}/{x}/{y}.png',
      'https://nimi:sana@kartta.example.org/{z}/{x}/{y}.png',
      'https://kartta.example.org/oma kartta/{z}/{x}/{y}.png',
    ],
  } as const;
  for (const [trouble, addresses] of Object.entries(bad)) {
    for (const address of addresses) {
      it(`is told apart from what the board cannot use (${trouble}): ${address}`, () => {
        expect(tileHost(address)).to.equal(null);
        expect(tileTrouble(address)).to.equal(trouble);
      });
    }
  }

  it('gets into the settings only where it can be used', () => {
    const choices = { ...firstChoices, attribution: '© Kunta' };
    expect(settingsOf({ ...choices, tiles: bad.address[0] })).to.equal(null);
    expect(settingsOf({ ...choices, tiles: good[0]?.[0] ?? '' })).not.to.equal(null);
  });
});

describe('an address', () => {
  it('is whole when browsers know where it leads from any page', () => {
    expect(isWholeAddress('https://kunta.example.org/talkootaulu/')).to.equal(true);
    for (const text of [
      '',
      '/talkootaulu/',
      'kunta.example.org/',
      'https://<kunta>/',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://nimi:sana@kunta.example.org/',
    ]) {
      expect(isWholeAddress(text), text).to.equal(false);
    }
  });
});
