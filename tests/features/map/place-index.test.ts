import { expect } from '@open-wc/testing';
import { PlaceIndex, type Box } from '../../../src/features/map/place-index.js';
import { at, nowhere } from './map-host.js';

const finland: Box = [19, 59, 32, 70.2];
const villageZoom = 14;

describe('the places of records', () => {
  const records = [
    at('Yksin', 0, 0),
    nowhere('Hukassa'),
    at('Toinen', 50, 0.1),
    at('Kolmas', 50, 0),
    at('Neljäs', 50, 0),
  ];

  it('all have a mark, whatever the zoom, and a record without a place has none', () => {
    const index = new PlaceIndex(records, null, 16);
    for (const zoom of [4, 6, 8, 10, 12, 14, 16]) {
      const found = index.marksIn(finland, zoom).flatMap((mark) => index.recordsOf(mark));
      expect(found.map(({ id }) => id).sort(), String(zoom)).to.deep.equal([
        'Kolmas',
        'Neljäs',
        'Toinen',
        'Yksin',
      ]);
    }
  });

  it('are gathered where they are too close to be told apart, and say when they come apart', () => {
    const index = new PlaceIndex(records, null, 16);
    const [alone, three] = index.marksIn(finland, 8);
    expect([alone?.record?.id, alone?.count]).to.deep.equal(['Yksin', 1]);
    expect([three?.record, three?.count, three?.key]).to.deep.equal([null, 3, 'Toinen']);
    const zoom = three?.partingZoom ?? 0;
    expect(zoom).to.be.within(9, 16);
    expect(index.marksIn(finland, zoom - 1)).to.have.length(2);
    expect(index.marksIn(finland, zoom)).to.have.length(3);
  });

  it('that are the same place never come apart, and are in the list’s order', () => {
    const index = new PlaceIndex(records, null, 16);
    const last = index.marksIn(finland, 16).at(-1);
    expect([last?.count, last?.partingZoom]).to.deep.equal([2, null]);
    expect(last && index.recordsOf(last).map(({ id }) => id)).to.deep.equal(['Kolmas', 'Neljäs']);
  });

  it('of the open record is never gathered, and comes at its place in the list', () => {
    const index = new PlaceIndex(records, 'Kolmas', 16);
    const keys = index.marksIn(finland, villageZoom).map(({ key, count }) => `${key} ${count}`);
    expect(keys).to.include('Kolmas 1');
    const first = new PlaceIndex(records, 'Yksin', 16).marksIn(finland, villageZoom);
    expect(first[0]?.key).to.equal('Yksin');
  });

  it('outside of the view have no mark, but for the open record’s', () => {
    const around: Box = [26.4, 64.7, 26.5, 64.8];
    const keys = (open: string | null) =>
      new PlaceIndex(records, open, 16).marksIn(around, villageZoom).map(({ key }) => key);
    expect(keys(null)).to.deep.equal(['Yksin']);
    expect(keys('Toinen')).to.deep.equal(['Yksin', 'Toinen']);
  });

  it('can be ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => at(`S${n}`, (n % 100) * 2, n / 100));
    const marks = new PlaceIndex(many, null, 16).marksIn(finland, 5);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).to.equal(10_000);
    expect(marks.length).to.be.below(200);
  });
});
