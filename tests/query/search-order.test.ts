import { expect } from '@open-wc/testing';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { association, event } from '../model/records.js';
import { foundRecords } from './found-records.js';

const named = (...names: readonly string[]) => names.map((title) => association({ title }));
const found = (records: readonly DirectoryRecord[], words: string) =>
  foundRecords(records, words).map(({ title }) => title);

describe('the order in which a search finds (requirement 147)', () => {
  it('has titles first, then organisers, then all other texts', () => {
    const records = [
      event({ title: 'A', bodyHtml: '<p>kuoro</p>' }),
      event({ title: 'B', organiser: 'Koivurannan kuoro' }),
      event({ title: 'C', themes: ['kuoro'] }),
      event({ title: 'Kuoro D' }),
      event({ title: 'E', organiser: 'Kuoro ry' }),
    ];
    expect(found(records, 'kuoro')).to.deep.equal(['Kuoro D', 'B', 'E', 'A', 'C']);
  });

  it('has any form in a title before the very word elsewhere', () => {
    const records = [
      event({ title: 'Ilta', summary: 'Jumppaa.' }),
      event({ title: 'Aamu', organiser: 'Jumppaa ry' }),
      event({ title: 'Jumpan vetäjä' }),
    ];
    expect(found(records, 'jumppaa')).to.deep.equal(['Jumpan vetäjä', 'Aamu', 'Ilta']);
  });

  it('has more words in titles before fewer', () => {
    const records = [
      event({ title: 'Kuoro', summary: 'Lasten ilta.' }),
      event({ title: 'Ilta', summary: 'Lasten kuoro.' }),
      event({ title: 'Lasten kuoroilta' }),
      event({ title: 'Konsertti', organiser: 'Lasten kuoro' }),
    ];
    expect(found(records, 'lasten kuoro')).to.deep.equal([
      'Lasten kuoroilta',
      'Kuoro',
      'Konsertti',
      'Ilta',
    ]);
  });

  it('has what was typed before what differs by accents, each in the order of the list', () => {
    const records = named('Abo 1', 'Åbo 2', 'Abo 3', 'Åbo 4', 'Muuta');
    expect(found(records, 'åbo')).to.deep.equal(['Åbo 2', 'Åbo 4', 'Abo 1', 'Abo 3']);
    expect(found(records, 'abo')).to.deep.equal(['Abo 1', 'Abo 3', 'Åbo 2', 'Åbo 4']);
    expect(found(named('Vaasa', 'Waasa'), 'waasa')).to.deep.equal(['Waasa', 'Vaasa']);
    expect(found(named('Ahtari', 'Ähtäri'), 'A\u0308hta\u0308ri')).to.deep.equal([
      'Ähtäri',
      'Ahtari',
    ]);
  });

  it('has what was typed, then the same without accents, then other forms', () => {
    const records = named('Ähtärin ilta', 'Ahtarissa', 'Ähtärissä');
    expect(found(records, 'ähtärissä')).to.deep.equal(['Ähtärissä', 'Ahtarissa', 'Ähtärin ilta']);
  });

  it('has the word itself before longer words, and what begins with it before what ends with it', () => {
    const records = named('Mieskuoro', 'Kuorotoiminta', 'Kuoro');
    expect(found(records, 'kuoro')).to.deep.equal(['Kuoro', 'Kuorotoiminta', 'Mieskuoro']);
  });

  it('is that of the list among those that fit as well', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Kuoro ${(index * 37) % 60}`);
    expect(found(named(...names), 'kuoro')).to.deep.equal(names);
  });
});
