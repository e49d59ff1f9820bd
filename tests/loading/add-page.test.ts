import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addPage } from '../../src/loading/add-page.js';
import type { KindRead } from '../../src/loading/load-state.js';
import { withoutExpired } from '../../src/loading/without-expired.js';
import { nothingRead } from '../../src/loading/sum-pages.js';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import type { SkipReason } from '../../src/model/tally.js';
import type { SourcePage } from '../../src/sources/source.js';
import { page, record } from './scripted-source.js';

const today = '2026-12-06';
const fates = ['shown', 'expired', 'noMunicipality', 'otherMunicipality', 'skipped', 'duplicate'];
type Fate = (typeof fates)[number];

/** A page of records of which so becomes; each second coming is of one of the ids in `shown`. */
function pageOf(planned: readonly Fate[], first: number, shown: DirectoryRecord[]) {
  const records = planned.flatMap((fate, index) => {
    const id = `a.example.org:events:${first + index}`;
    if (fate === 'expired') return [record(id, '2026-12-05')];
    if (fate === 'duplicate') return shown.slice(0, 1);
    if (fate !== 'shown') return [];
    shown.push(record(id, '2026-12-06'));
    return shown.slice(-1);
  });
  const count = (fate: Fate) => planned.filter((one) => one === fate).length;
  const reason: SkipReason = 'no-title';
  return page(records, {
    received: planned.length,
    noMunicipality: count('noMunicipality'),
    otherMunicipality: count('otherMunicipality'),
    skipped: Array.from({ length: count('skipped') }, () => ({
      kind: 'events',
      id: null,
      reason,
      path: null,
    })),
  });
}

function numbers({ tally }: KindRead) {
  const { leftOut, skipped, ...rest } = tally;
  return { ...rest, ...leftOut, skipped: skipped.length };
}

describe('adding a page', () => {
  it('accounts for every record that was received, whatever became of it', () => {
    const pages = fc.array(fc.array(fc.constantFrom(...fates), { maxLength: 12 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(pages, (planned) => {
        // The first of all is shown, so that something can come again.
        const all = [['shown', ...(planned[0] ?? [])], ...planned.slice(1)];
        const shown: DirectoryRecord[] = [];
        const read = all.reduce(
          (before, fatesOfPage, index) =>
            addPage(
              before,
              { ...pageOf(fatesOfPage, index * 100, shown), number: index + 1 },
              today,
            ),
          nothingRead(0),
        );
        const count = (fate: Fate) => all.flat().filter((one) => one === fate).length;
        expect(numbers(read)).to.deep.equal({
          received: all.flat().length,
          shown: count('shown'),
          expired: count('expired'),
          noMunicipality: count('noMunicipality'),
          otherMunicipality: count('otherMunicipality'),
          skipped: count('skipped'),
          duplicates: count('duplicate'),
        });
        expect(read.records).to.deep.equal(shown);
      }),
    );
  });

  it('keeps what a record was when it came first', () => {
    const first = addPage(nothingRead(0), page([{ ...record('1'), title: 'First' }]), today);
    const next = page([{ ...record('1'), title: 'Second' }], { number: 2 });
    const { records } = addPage(first, next, today);
    expect(records.map(({ title }) => title)).to.deep.equal(['First']);
  });

  it('keeps the total that an earlier page told, and every notice', () => {
    const first = addPage(nothingRead(7), page(['1'], { total: 9, hasNoise: true }), today);
    const next = page(['2'], { number: 2, total: null, rest: 'capped' });
    const second = addPage(first, next, today);
    expect(second).to.include({ total: 9, hasNoise: true, rest: 'capped', readAt: 7 });
  });

  it('keeps the source’s order, whichever page comes first, and says that one is missing', () => {
    const first = addPage(nothingRead(0), page(['1'], { rest: 'more' }), today);
    const third = addPage(first, page(['3', '2'], { number: 3 }), today);
    expect(third.rest).to.equal('more');
    const all = addPage(third, page(['2'], { number: 2, rest: 'more' }), today);
    expect(all.records.map(({ id }) => id)).to.deep.equal(['1', '2', '3']);
    expect(all.tally).to.include({ received: 4, shown: 3, duplicates: 1 });
    expect(all.rest).to.equal('none');
  });

  describe('is unsure that all is here', () => {
    const readTwo = (first: Partial<SourcePage>, second: Partial<SourcePage>, ids = ['2']) =>
      addPage(
        addPage(nothingRead(0), page(['1'], { rest: 'more', ...first }), today),
        page(ids, { number: 2, ...second }),
        today,
      ).rest;

    it('when the total changes between two pages', () => {
      expect(readTwo({ total: 3 }, { total: 2 })).to.equal('unsure');
      expect(readTwo({ total: 2 }, { total: 2 })).to.equal('none');
      expect(readTwo({ total: 2 }, { total: null })).to.equal('none');
    });

    it('when a record came twice and another is missing', () => {
      expect(readTwo({ total: 2 }, { total: 2 }, ['1'])).to.equal('unsure');
      expect(readTwo({ total: 2 }, { total: 2 }, ['1', '2'])).to.equal('none');
    });
  });

  it('changes nothing that it was given', () => {
    const before = nothingRead(0);
    addPage(before, page(['1']), today);
    expect(before).to.deep.equal(nothingRead(0));
  });

  it('counts as over what was on view when a new day begins, and the sum stays true', () => {
    const ofToday = record('a.example.org:events:1', '2026-12-06');
    const ofTomorrow = record('a.example.org:events:2', '2026-12-07');
    const read = addPage(nothingRead(0), page([ofToday, ofTomorrow]), today);
    expect(withoutExpired(read, today)).to.equal(read);
    const next = withoutExpired(read, '2026-12-07');
    expect(next.records).to.deep.equal([ofTomorrow]);
    expect(numbers(next)).to.include({ received: 2, shown: 1, expired: 1 });
  });
});
