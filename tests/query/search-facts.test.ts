import { expect } from '@open-wc/testing';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { activity, association, event, premises, task } from '../model/records.js';
import { foundRecords } from './found-records.js';

const weekly = (weekday: 2 | 3 | 6, start: `${number}:${number}` | null = null) =>
  activity({ weeklyTimes: [{ weekday, start, end: null }] });
const free = { isFree: true, text: null };
const notFree = { isFree: false, text: null };
const on = (day: `${number}-${number}-${number}`, until: typeof day | null = null) =>
  event({
    when: { start: { day, instant: null }, end: until && { day: until, instant: null } },
  });

/** Words, a record that has them as a fact, and one of the kind that has not. */
const facts: readonly (readonly [string, DirectoryRecord, DirectoryRecord])[] = [
  ['tiistai tiistaisin tiistaina tisdag tisdagar Tuesday tuesdays', weekly(2), weekly(3)],
  ['viikonloppuna helg weekend lauantai', weekly(6), weekly(2)],
  ['illalla kväll evening', weekly(2, '17:00'), weekly(2, '16:59')],
  [
    'ilmainen maksuton ilmaista gratis free',
    activity({ price: free }),
    activity({ price: notFree }),
  ],
  ['ilmainen maksuton gratis free', event({ price: free }), event({ price: null })],
  ['ilmainen', premises({ isFreeForAssociations: true }), premises({})],
  ['verkossa etänä online distans', task({ attendance: ['online'] }), task({})],
  ['puhelimitse telefon phone', activity({ attendance: ['phone'] }), activity({})],
  ['esteetön tillgänglig wheelchair', premises({ stepFree: true }), premises({ stepFree: false })],
  ['joulukuu joulukuussa december', on('2026-12-08'), on('2026-11-08')],
  ['tiistaina tisdag tuesday', on('2026-12-07', '2026-12-09'), on('2026-12-09', '2026-12-10')],
  ['peruttu inställt cancelled', event({ status: 'cancelled' }), event({})],
  ['peruttu inställd cancelled', activity({ status: 'cancelled' }), activity({ status: null })],
  ['siirretty uppskjuten postponed', event({ status: 'postponed' }), event({})],
  ['loppuunmyyty slutsålt sold', event({ status: 'sold-out' }), event({})],
  ['verkossa nätet online', event({ status: 'moved-online' }), event({})],
  ['yhdistys yhdistykset förening association', association({}), event({})],
  ['toimintaa verksamhet activities', activity({}), event({})],
  ['tapahtuma tapahtumat evenemang events', event({}), activity({})],
  ['vapaaehtoiseksi frivillig volunteer', task({}), activity({})],
  ['tila tilat lokaler premises rooms', premises({}), event({})],
];

describe('what a record tells as data', () => {
  for (const [words, record, other] of facts) {
    for (const word of words.split(' ')) {
      it(`is found by "${word}" (${record.kind})`, () => {
        expect(foundRecords([other, record], word)).to.deep.equal([record]);
      });
    }
  }

  it('is asked together with words of the text', () => {
    const club = activity({
      title: 'Jumppa',
      weeklyTimes: [{ weekday: 2, start: null, end: null }],
      price: free,
    });
    expect(foundRecords([club, weekly(2)], 'ilmaista jumppaa tiistaisin')).to.deep.equal([club]);
  });

  it('is no text: a word inside a weekday or two letters do not find it', () => {
    expect(foundRecords([weekly(2)], 'dag')).to.deep.equal([]);
    expect(foundRecords([weekly(2)], 'ti')).to.deep.equal([]);
    expect(foundRecords([weekly(2)], 'tii')).to.have.length(1);
  });

  it('leaves an event that goes on for months out of weekday searches', () => {
    expect(foundRecords([on('2026-01-01', '2026-12-31')], 'tiistai')).to.deep.equal([]);
  });
});
