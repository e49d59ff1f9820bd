import { expect } from '@open-wc/testing';
import { isExpired } from '../../../src/model/directory-record.js';
import { fieldReader } from '../../../src/sources/toimeksi/field-reader.js';
import { kindMappings } from '../../../src/sources/toimeksi/mapping/kind-mappings.js';
import { mapShared } from '../../../src/sources/toimeksi/mapping/shared-mapping.js';

const site = { name: 'a.example.org', origin: 'https://a.example.org', termNames: new Map() };
const old = { startDate: '5.12.2026' };

/** Tells whether an event is still shown on 8 December, and then on 20 December. */
function isShown(title: string, filled: Record<string, unknown>): readonly boolean[] {
  const fields = fieldReader({ ...old, ...filled }, (name) => name);
  const shared = mapShared(filled, title, fields, site);
  const event = kindMappings.events(fields, { ...shared, id: 'a.example.org:event:1' });
  return [!isExpired(event, '2026-12-08'), !isExpired(event, '2026-12-20')];
}

describe('an event that was moved from 5 December to 13 December', () => {
  const told: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['its title', 'Konsertti – siirretty 13.12.2026', {}],
    ['its title with both days', 'Konsertti 5.12.2026 SIIRRETTY 13.12.2026 klo 18', {}],
    ['its title with a month in words', 'FLYTTAD till 13 december 2026: Konsert', {}],
    ['its state', 'Konsertti', { status: 'Siirretty 13.12.2026' }],
    ['its state in a machine form', 'Concert', { status: 'Rescheduled: 2026-12-13' }],
    ['its field for hours', 'Konsertti', { startTime: 'siirretty 13.12.2026 klo 18' }],
    ['words behind its day', 'Konsertti', { status: 'postponed', endTime: '13.12.2026 klo 20' }],
    [
      'its days, and the old one its title',
      'Konsertti, siirretty 5.12.2026',
      { startDate: '13.12.2026' },
    ],
  ];
  for (const [where, title, filled] of told) {
    it(`is shown until the new day is over, where ${where} tells it`, () => {
      expect(isShown(title, filled)).to.deep.equal([true, false]);
    });
  }

  const untold: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['nothing tells it', 'SIIRRETTY: Konsertti', {}],
    ['its state alone says so', 'Konsertti', { status: 'postponed' }],
    ['its state says more', 'Konsertti', { status: 'Siirretty keväälle' }],
    ['its title says so without a sign', 'Konsertti siirretty', {}],
    ['its title contradicts its state', 'Siirretty: Konsertti', { status: 'scheduled' }],
    ['the year is missing', 'Konsertti – siirretty 13.12.', {}],
    ['only the old day stands in the title', 'Konsertti 5.12.2026 SIIRRETTY', {}],
    ['its field for hours says so', 'Konsertti', { startTime: 'siirretty' }],
    ['words behind its day say so', 'Konsertti', { startDate: '5.12.2026 (siirretty)' }],
  ];
  for (const [what, title, filled] of untold) {
    it(`stays, since its new day may be ahead, where ${what}`, () => {
      expect(isShown(title, filled)).to.deep.equal([true, true]);
    });
  }
});

describe('an event whose words tell a later day', () => {
  it('is over when that day is', () => {
    expect(isShown('Näyttely', { endTime: '2026-12-13 20:00' })).to.deep.equal([true, false]);
  });
});

describe('an event that happens on the day that it tells', () => {
  const plain: readonly (readonly [string, Record<string, unknown>])[] = [
    ['Konsertti', {}],
    ['Konsertti', { status: 'Peruttu' }],
    ['Konsertti', { status: 'Siirretty verkkoon' }],
    ['Konsertti – siirretty verkkoon', {}],
    ['Konsertti', { status: 'Vielä paikkoja' }],
    ['Konsertti, liput 31.12.2026 asti', {}],
  ];
  for (const [title, filled] of plain) {
    it(`is over the day after: ${[title, ...Object.values(filled)].join(', ')}`, () => {
      expect(isShown(title, filled)).to.deep.equal([false, false]);
    });
  }
});
