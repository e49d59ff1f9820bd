import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DirectoryRecord } from '../../../src/model/directory-record.js';
import {
  createRelations,
  mostOfKind,
  type RelationGroup,
} from '../../../src/query/relations/relations.js';
import { createSearch } from '../../../src/query/engine/search.js';
import { catalogueOf } from '../found-records.js';
import { activity, association, event, premises, task } from '../../model/records.js';

/** What belongs with the first of these records. */
const relationsOf = (...records: readonly [DirectoryRecord, ...DirectoryRecord[]]) =>
  createRelations()(catalogueOf(records), records[0]);
const titlesOf = (groups: readonly RelationGroup[]): readonly string[] =>
  groups.flatMap(({ records }) => records.map(({ title }) => title));

let count = 0;
const unique = (): string => `a.example.org:x:${(count += 1)}`;
const place = (name: string | null, address: string | null = null) => ({
  name,
  address,
  coordinates: null,
});
const kaiku = (known = {}) => association({ id: unique(), title: 'Sekakuoro Kaiku ry', ...known });
const of = (organiser: string | null, title: string, known = {}) =>
  event({ id: unique(), title, organiser, ...known });
const at = (title: string, where: ReturnType<typeof place>, known = {}) =>
  event({ id: unique(), title, place: where, ...known });
const room = (title: string, where: ReturnType<typeof place> | null = null, known = {}) =>
  premises({ id: unique(), title, place: where, ...known });

describe('what an association arranges', () => {
  it('is its activities, events and tasks, and its premises', () => {
    const { association: own, arranged } = relationsOf(
      kaiku(),
      room('Kaikula', null, { owner: 'Sekakuoro Kaiku ry' }),
      task({ id: unique(), title: 'Kahvinkeittäjä', organiser: 'Sekakuoro Kaiku ry' }),
      of('Sekakuoro Kaiku ry', 'Joulukonsertti'),
      of('Koivurannan Marttayhdistys', 'Kirpputori'),
      activity({ id: unique(), title: 'Harjoitukset', organiser: 'Sekakuoro Kaiku ry' }),
    );
    expect(own).to.equal(null);
    expect(arranged.map(({ kind }) => kind)).to.deep.equal([
      'activities',
      'events',
      'volunteer-tasks',
      'premises',
    ]);
    expect(titlesOf(arranged)).to.deep.equal([
      'Harjoitukset',
      'Joulukonsertti',
      'Kahvinkeittäjä',
      'Kaikula',
    ]);
  });

  for (const written of [
    'sekakuoro kaiku ry',
    'Sekakuoro Kaiku',
    'Sekakuoro Kaiku r.y.',
    ' Sekakuoro  Kaiku, ry ',
    'Sekakuoro Kaiku rf',
  ]) {
    it(`is found although its name is written "${written}"`, () => {
      const { arranged } = relationsOf(kaiku(), of(written, 'Joulukonsertti'));
      expect(titlesOf(arranged)).to.deep.equal(['Joulukonsertti']);
    });
  }

  for (const written of ['Kaiku', 'Sekakuoro Kaiku Koivuranta', 'Sekakuoro Káiku', '', null]) {
    it(`is not what "${written ?? 'nobody'}" arranges`, () => {
      const { arranged } = relationsOf(kaiku(), of(written, 'Joulukonsertti'));
      expect(arranged).to.deep.equal([]);
    });
  }

  it('is not what one of the same name arranges in another municipality', () => {
    const here = { municipalities: ['Koivuranta'] };
    const there = { municipalities: ['Haapajärvi'] };
    const both = [of('Sekakuoro Kaiku', 'Täällä', here), of('Sekakuoro Kaiku', 'Siellä', there)];
    const { arranged } = relationsOf(kaiku(here), kaiku(there), ...both);
    expect(titlesOf(arranged)).to.deep.equal(['Täällä']);
  });

  it('is told of so many of a kind, in their order, with how many there are', () => {
    const events = Array.from({ length: 12 }, (_, index) => of('Sekakuoro Kaiku ry', `${index}`));
    const { arranged } = relationsOf(kaiku(), ...events);
    expect(arranged).to.have.length(1);
    expect(titlesOf(arranged)).to.deep.equal(events.slice(0, mostOfKind).map(({ title }) => title));
    expect(arranged[0]!.total).to.equal(12);
  });
});

describe('what belongs with an event', () => {
  it('is its association and what else that arranges, without the event and without premises', () => {
    const own = kaiku();
    const { association: found, arranged } = relationsOf(
      of('Sekakuoro Kaiku', 'Joulukonsertti'),
      of('Sekakuoro Kaiku ry', 'Kevätkonsertti'),
      room('Kaikula', null, { owner: 'Sekakuoro Kaiku ry' }),
      own,
    );
    expect(found).to.equal(own);
    expect(titlesOf(arranged)).to.deep.equal(['Kevätkonsertti']);
  });

  it('is what its organiser does, although no association is known by that name', () => {
    const { association: found, arranged } = relationsOf(
      of('Koivurannan kirjasto', 'Satutunti'),
      of('Koivurannan kirjasto', 'Lukupiiri'),
    );
    expect(found).to.equal(null);
    expect(titlesOf(arranged)).to.deep.equal(['Lukupiiri']);
  });

  it('is no association where two could be meant, but the one at its own source', () => {
    const near = kaiku({ sourceName: 'a.example.org' });
    const far = kaiku({ sourceName: 'b.example.org' });
    const concert = of('Sekakuoro Kaiku', 'Konsertti');
    expect(relationsOf(concert, near, far).association).to.equal(near);
    expect(relationsOf(concert, far, { ...far, id: unique() }).association).to.equal(null);
  });

  it('are the premises of its place, by name, by a part of the name and by address', () => {
    const names = (where: ReturnType<typeof place>, ...rooms: readonly DirectoryRecord[]) =>
      titlesOf(relationsOf(at('Näytelmä', where), ...rooms).alongside);
    expect(names(place('seurantalo'), room('Seurantalo'), room('Koulu'))).to.deep.equal([
      'Seurantalo',
    ]);
    expect(names(place('Kirjasto'), room('Kerhohuone, Kirjasto'))).to.deep.equal([
      'Kerhohuone, Kirjasto',
    ]);
    const address = place(null, 'Rantatie 4, Koivuranta');
    expect(names(address, room('Juhlasali', place(null, 'Rantatie 4, 99100 Koivuranta')))).to.eql([
      'Juhlasali',
    ]);
    expect(names(address, room('Muualla', place(null, 'Rantatie 4, Haapajärvi')))).to.eql([]);
    expect(names(address, room('Naapuri', place(null, 'Rantatie 40, Koivuranta')))).to.eql([]);
    expect(names(place(null, 'Koivuranta'), room('Sali', place(null, 'Koivuranta')))).to.eql([]);
  });
});

describe('what belongs with premises', () => {
  it('is the association that keeps them, and what happens there', () => {
    const own = kaiku();
    const relations = relationsOf(
      room('Kaikula', place(null, 'Rantatie 4'), { owner: 'Sekakuoro Kaiku' }),
      own,
      at('Konsertti', place('Kaikula')),
      at('Tanssit', place('Muu talo', 'Rantatie 4, Koivuranta')),
      at('Toisaalla', place('Koulu')),
      room('Sali', place(null, 'Rantatie 4')),
    );
    expect(relations.association).to.equal(own);
    expect(relations.arranged).to.deep.equal([]);
    expect(titlesOf(relations.alongside)).to.deep.equal(['Konsertti', 'Tanssit']);
  });
});

describe('the way to all that belong with a record', () => {
  /** How many events a search for these words finds. */
  const found = (records: readonly DirectoryRecord[], words: string) =>
    createSearch().find(catalogueOf(records), words).events.length;

  it('is a search that finds as many as it promises', () => {
    const talo = place('Seurantalo', 'Rantatie 4, Koivuranta');
    const records = [
      kaiku(),
      of('Sekakuoro Kaiku', 'Yksi', { place: talo }),
      of('Sekakuoro Kaiku ry', 'Kaksi', { place: talo }),
      of('sekakuoro kaiku r.y.', 'Kolme', { place: place('Juhlasali, Seurantalo') }),
      of('Sekakuoro Kaiku rf', 'Neljä', { place: place('Seurantalo') }),
      of('Marttakerho', 'Muu'),
      room('Seurantalo', talo),
    ];
    const [own] = createRelations()(catalogueOf(records), records[0]!).arranged;
    expect([own!.total, found(records, own!.words!)]).to.deep.equal([4, 4]);
    const [there] = createRelations()(catalogueOf(records), records.at(-1)!).alongside;
    expect([there!.total, found(records, there!.words!)]).to.deep.equal([4, 4]);
  });

  it('is the street where they write the name of the place in other ways', () => {
    const where = (name: string) => at(name, place(name, 'Rantatie 4, Koivuranta'));
    const sali = room('Juhlasali', place('Seurantalo', 'Rantatie 4'));
    expect(relationsOf(sali, where('Talo'), where('Sali')).alongside[0]!.words).to.equal(
      'Rantatie 4',
    );
  });

  it('is missing where no words find all of them', () => {
    const sali = room('Juhlasali', place(null, 'Rantatie 4'));
    const [group] = relationsOf(
      sali,
      at('Yksi', place('Juhlasali')),
      at('Kaksi', place('Muu', 'Rantatie 4')),
    ).alongside;
    expect(group!.total).to.equal(2);
    expect(group!.words).to.equal(null);
  });
});

describe('relations', () => {
  it('follow when other records have come', () => {
    const find = createRelations();
    const own = kaiku();
    expect(find(catalogueOf([own]), own).arranged).to.deep.equal([]);
    const more = catalogueOf([own, of('Sekakuoro Kaiku', 'Konsertti')]);
    expect(titlesOf(find(more, own).arranged)).to.deep.equal(['Konsertti']);
  });

  it('hold both ways, never name the record itself, and fail on no name', () => {
    const names = fc.constantFrom(null, '', ' ', 'ry', 'Kaiku', 'Kaiku ry', '__proto__', ',,', '1');
    const some = fc.record({ kind: fc.nat(4), name: names, where: names, address: names });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (list) => {
        const records = list.map(({ kind, name, where, address }, index) => {
          const base = { id: `${index}`, place: place(where, address) };
          const organiser = name;
          return [
            association({ ...base, title: name ?? 'x' }),
            activity({ ...base, organiser }),
            event({ ...base, organiser }),
            task({ ...base, organiser }),
            premises({ ...base, title: where ?? 'x', owner: name }),
          ][kind]!;
        });
        const find = createRelations();
        const catalogue = catalogueOf(records);
        const beside = (record: DirectoryRecord) =>
          find(catalogue, record).alongside.flatMap((group) => group.records);
        for (const record of records) {
          const { association: own, arranged, alongside } = find(catalogue, record);
          const all = [...arranged, ...alongside].flatMap((group) => group.records);
          expect([own, ...all].includes(record)).to.be.false;
          for (const other of alongside.flatMap((group) => group.records)) {
            const back = find(catalogue, other).alongside.find(({ kind }) => kind === record.kind);
            expect(beside(other).includes(record) || back!.total > mostOfKind).to.be.true;
          }
        }
      }),
    );
  });
});
