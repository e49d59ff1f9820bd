import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Diagnosis } from '../../../src/loading/diagnostics.js';
import { kinds } from '../../../src/model/kind.js';
import { fakeNetwork, jsonText, posts, routeOf, wordPressError } from '../../sources/fake-site.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { withoutPauses } from '../../support/clock.js';
import { cleanUp, loadsOf, reload, showBoard, until } from '../../support/mount.js';
import { clubs, inDays, ofTitles, on, site, titled } from '../../support/posts.js';
import { chooseTab, search, textOf, titles } from '../../support/view.js';

const network = fakeNetwork();
withoutPauses();

const noise = listenInEachTest();

/** Whether everything that was received is accounted for. */
function addsUp({ received, shown, leftOut, skipped, duplicates }: Diagnosis): boolean {
  const { expired, noMunicipality, otherMunicipality } = leftOut;
  const sum = shown + expired + noMunicipality + otherMunicipality + skipped.length + duplicates;
  return received === sum;
}

const broken: readonly unknown[] = [
  null,
  7,
  'teksti',
  [],
  { id: 'x', title: { rendered: 'Ilman numeroa' } },
  titled(901, ''),
  { ...titled(902, 'x'), title: { rendered: { _$litType$: 1, strings: ['<b>'], values: [] } } },
  { ...titled(903, 'Suojattu'), content: { rendered: '', protected: true } },
];

describe('the diagnosis of a board', () => {
  for (const paging of ['totals', 'link', 'none'] as const) {
    it(`says that the source repeats its pages, after two requests too many at most: ${paging}`, async () => {
      network.serve(
        site(
          { tm_organization: posts(1900) },
          {
            paging,
            answer: (url, usual) => {
              url.searchParams.set('page', '1');
              return usual();
            },
          },
        ),
      );
      const board = await showBoard({ attributes: { kinds: 'associations' } });
      await until(() => board.diagnostics[0]?.status === 'ready', 'the end of the reading');
      const [diagnosis] = board.diagnostics;
      expect(diagnosis).to.deep.include({ rest: 'repeated', shown: 100, duplicates: 100 });
      expect(network.asked('tm_organization').length).to.be.at.most(1 + 2);
    });
  }

  it('accounts for every record that was received', async () => {
    const other = { tm_municipality: [999] };
    network.serve(
      site(
        {
          tm_event: [
            titled(1, 'Tuleva', on(inDays(3))),
            titled(2, 'Mennyt', on(inDays(-3))),
            titled(3, 'Muualla', on(inDays(3)), other),
            titled(4, 'Paikaton', on(inDays(3)), { tm_municipality: [] }),
            titled(1, 'Tuleva', on(inDays(3))),
            ...broken,
          ],
        },
        { ignoresFilters: true },
      ),
    );
    const board = await showBoard({ attributes: { kinds: 'events' } });
    const [diagnosis] = board.diagnostics;
    expect(diagnosis).to.deep.include({
      source: 'yhdistykset.example.org',
      kind: 'events',
      status: 'ready',
      received: 13,
      shown: 1,
      leftOut: { expired: 1, noMunicipality: 1, otherMunicipality: 1 },
      duplicates: 1,
      failure: null,
      httpStatus: null,
    });
    expect(diagnosis!.skipped.map(({ id, reason }) => `${id} ${reason}`)).to.deep.equal([
      'null not-an-object',
      'null not-an-object',
      'null not-an-object',
      'null not-an-object',
      'x no-id',
      '901 no-title',
      '902 no-title',
      '903 protected',
    ]);
    expect(addsUp(diagnosis!)).to.be.true;
    expect(titles(board)).to.deep.equal(['Tuleva']);
  });

  it('adds up whatever a source sends', async () => {
    const anything = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }).map((id) => titled(id, `T${id}`)) },
      { weight: 2, arbitrary: fc.constantFrom(...broken) },
      { weight: 1, arbitrary: fc.jsonValue() },
      {
        weight: 1,
        arbitrary: fc.record({
          id: fc.integer({ min: 1 }),
          title: fc.jsonValue(),
          acf: fc.jsonValue(),
        }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 150 }), async (list) => {
        network.serve(site({ tm_organization: list }, { ignoresFilters: true }));
        const board = await showBoard({ attributes: { kinds: 'associations events' } });
        const [diagnosis] = board.diagnostics;
        expect(diagnosis!.received).to.equal(list.length);
        expect(addsUp(diagnosis!)).to.be.true;
        expect(titles(board)).to.have.length(Math.min(diagnosis!.shown, 20));
        expect(textOf(board)).not.to.match(/undefined|\[object|NaN/);
        cleanUp();
      }),
      { numRuns: 12, seed: 20261122 },
    );
    expect(noise.lines).to.deep.equal([]);
  });

  it('tells what is usable, whatever a resident asks for and sees', async () => {
    network.serve(site({ tm_organization: clubs(45), tm_premise: ofTitles(['Talo']) }));
    const board = await showBoard();
    const shown = () => board.diagnostics.map((one) => one.shown);
    expect(shown()).to.deep.equal([45, 0, 0, 0, 1]);
    await search(board, 'seura 001');
    await chooseTab(board, 'Tilat');
    expect(shown()).to.deep.equal([45, 0, 0, 0, 1]);
  });

  for (const [failure, httpStatus, answer] of [
    ['unreachable', null, () => Response.error()],
    ['status', 500, () => wordPressError(500, 'internal')],
    ['status', 404, () => wordPressError(404, 'rest_no_route')],
    ['not-json', 200, () => jsonText('<html>')],
    ['timeout', null, () => new Promise<Response>(() => undefined)],
  ] as const) {
    it(`names the failure "${failure}" ${httpStatus ?? ''}`, async () => {
      network.serve({ ...site({}), answer });
      const board = await showBoard({
        attributes: { kinds: 'events', municipality: null },
        ...(failure === 'timeout' && { settings: { timeoutMs: 500 } }),
      });
      const [diagnosis] = board.diagnostics;
      expect(diagnosis).to.include({ status: 'failed', failure, received: 0, shown: 0 });
      if (failure === 'status') expect(diagnosis).to.include({ httpStatus });
      await until(() => noise.lines.length > 0, 'the line');
    });
  }

  it('knows an unknown municipality', async () => {
    network.serve(site({}));
    const board = await showBoard({ attributes: { municipality: 'Koivuramta' } });
    expect(board.diagnostics.map(({ failure }) => failure)).to.deep.equal(
      kinds.map(() => 'municipality'),
    );
    await until(() => noise.lines.length > 0, 'the line');
  });

  it('is empty before anything was asked, and cannot be written', async () => {
    const board = document.createElement('talkoo-board');
    expect(board.diagnostics).to.deep.equal([]);
    expect(() => Object.assign(board, { diagnostics: [1] })).to.throw(TypeError);
    await Promise.resolve();
  });
});

describe('the event of a board', () => {
  it('comes when all has come, carries the same diagnosis, and leaves no shadow root', async () => {
    network.serve(site({ tm_organization: clubs(3) }));
    const heard: Event[] = [];
    const listen = (event: Event): void => void heard.push(event);
    document.addEventListener('talkoo-load', listen);
    const board = await showBoard();
    await until(() => loadsOf(board).length > 0, 'the event');
    document.removeEventListener('talkoo-load', listen);
    const [event] = loadsOf(board);
    expect(event?.diagnostics).to.deep.equal(board.diagnostics);
    expect(event?.diagnostics.map(({ status }) => status)).to.deep.equal(kinds.map(() => 'ready'));
    expect(heard.includes(event!)).to.be.true;
    expect(event?.composed).to.be.false;
    expect(event?.cancelable).to.be.false;
    expect(titles(board), 'when it is told, it is painted').to.have.length(3);
  });

  it('comes again when more was read', async () => {
    network.serve(site({ tm_organization: clubs(3), tm_activity: posts(130) }));
    const board = await showBoard();
    const before = loadsOf(board).length;
    await chooseTab(board, 'Toiminta');
    await until(() => loadsOf(board).length > before, 'another event');
    expect(loadsOf(board).at(-1)?.diagnostics[1]?.received).to.equal(130);
    await reload(board);
    expect(loadsOf(board).length).to.be.above(before + 1);
  });

  it('comes too when something failed', async () => {
    network.serve({
      ...site({}),
      answer: (url, usual) =>
        routeOf(url) === 'tm_event' ? wordPressError(500, 'internal') : usual(),
    });
    const board = await showBoard();
    await until(() => loadsOf(board).length > 0, 'the event');
    expect(loadsOf(board).at(-1)?.diagnostics[2]).to.include({
      status: 'failed',
      failure: 'status',
    });
    await until(() => noise.lines.length > 0, 'the line');
  });
});
