import { expect } from '@open-wc/testing';
import type { Kind } from '../../../src/model/kind.js';
import { fakeNetwork, post, type Wire } from '../fake-site.js';
import { asking, readPages } from '../read-source.js';

const network = fakeNetwork();

/** What an association is told of the times of a record that are written but not understood. */
async function toldOf(type: 'tm_event' | 'tm_activity', kind: Kind, acf: Wire) {
  network.serve({ posts: { [type]: [post(1, { acf })] } });
  const [page] = await readPages(asking(kind, { inspects: true }));
  const [inspection] = page?.inspections ?? [];
  return inspection?.unreadable.map(({ sort, path, written }) => [sort, path, written]);
}

describe('times that an association is told to write again', () => {
  const rows = (...rows: readonly Wire[]): Wire => ({ activity_weekly_times: rows });

  for (const [acf, written] of [
    [rows({ weekday: 'joka toinen ti', start: '18' }), ['joka toinen ti 18']],
    [rows({ weekday: 'ti', start: 'iltaisin' }), ['ti iltaisin']],
    [rows({ weekday: 'ma–ke', start: '9.00', end: '10.00' }), []],
    [rows({ weekday: 'ti', start: '' }, { weekday: '', start: '0' }), []],
    [
      rows({ weekday: 'tiistaisin 13–15 (ei kesällä)' }, { weekday: 'to', start: '9' }),
      ['tiistaisin 13–15 (ei kesällä)'],
    ],
  ] as const) {
    it(`are rows of a week that are not understood: ${JSON.stringify(acf)}`, async () => {
      const told = await toldOf('tm_activity', 'activities', acf);
      const path = 'acf.activity_weekly_times';
      expect(told).to.deep.equal(written.map((text) => ['time', path, text]));
    });
  }

  it('are days and hours that are not understood, but not noughts that mean none', async () => {
    const told = await toldOf('tm_event', 'events', {
      event_start_date: 'la 5.12. klo 10',
      event_start_time: 'alk. klo 18',
      event_end_date: '0000-00-00',
      event_end_time: '0',
    });
    expect(told).to.deep.equal([
      ['time', 'acf.event_start_date', 'la 5.12. klo 10'],
      ['time', 'acf.event_start_time', 'alk. klo 18'],
    ]);
  });
});
