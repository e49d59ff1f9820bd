import { expect } from '@open-wc/testing';
import { isExpired } from '../../src/model/directory-record.js';
import { isFree } from '../../src/model/record-facts.js';
import { activity, association, event, premises, task } from './records.js';

const today = '2026-12-06';
const on = (day: `${number}-${number}-${number}`) => ({
  start: { day, instant: null },
  end: null,
});

describe('a record that is over', () => {
  it('is an event or a task whose last day has passed in Finland', () => {
    expect(isExpired(event({ when: on('2026-12-05') }), today)).to.equal(true);
    expect(isExpired(task({ when: { from: null, until: '2026-12-05' } }), today)).to.equal(true);
  });

  it('is none that goes on today, is ahead or tells no day', () => {
    expect(isExpired(event({ when: on('2026-12-06') }), today)).to.equal(false);
    expect(isExpired(event({ when: on('2026-12-07') }), today)).to.equal(false);
    expect(isExpired(event({ when: null }), today)).to.equal(false);
    expect(isExpired(task({ when: { from: '2026-01-01', until: null } }), today)).to.equal(false);
    expect(isExpired(task({ when: { from: null, until: null } }), today)).to.equal(false);
  });

  it('is never an association, an activity or premises', () => {
    const season = { from: null, until: '2020-01-01' } as const;
    expect(isExpired(association({}), today)).to.equal(false);
    expect(isExpired(activity({ season }), today)).to.equal(false);
    expect(isExpired(premises({ validity: season }), today)).to.equal(false);
  });
});

describe('a record that is free', () => {
  it('says so itself', () => {
    expect(isFree(premises({ isFreeForAssociations: true }))).to.equal(true);
    expect(isFree(premises({ isFreeForAssociations: false }))).to.equal(false);
    expect(isFree(event({ price: { isFree: true, text: null } }))).to.equal(true);
    expect(isFree(activity({ price: { isFree: false, text: '5 €' } }))).to.equal(false);
  });

  it('is unknown when it says nothing', () => {
    for (const record of [premises({}), event({}), activity({}), association({}), task({})]) {
      expect(isFree(record), record.kind).to.equal(null);
    }
  });
});
