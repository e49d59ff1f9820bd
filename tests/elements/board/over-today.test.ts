import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { makeItNow, makeItToday } from '../../support/clock.js';
import { cleanUp, painted, showBoard } from '../../support/mount.js';
import { on, site, titled } from '../../support/posts.js';
import { titles } from '../../support/view.js';

const network = fakeNetwork();

describe('an event that is over today', () => {
  afterEach(() => {
    cleanUp();
    makeItToday();
  });

  it('goes below what is still to come today, also while the page is open', async () => {
    const times = (start: string, end: string) =>
      on('2026-12-06', { event_start_time: start, event_end_time: end });
    network.serve(
      site({
        tm_event: [
          titled(1, 'Aamukävely', times('9:00', '10:00')),
          titled(2, 'Lounas', times('11:00', '13:00')),
          titled(3, 'Iltakonsertti', times('18:00', '20:00')),
          titled(4, 'Huomisen kirppis', on('2026-12-07')),
        ],
      }),
    );
    makeItNow('2026-12-06T12:00:00+02:00');
    const board = await showBoard({ attributes: { kinds: 'events' } });
    expect(titles(board)).to.deep.equal([
      'Lounas',
      'Iltakonsertti',
      'Aamukävely',
      'Huomisen kirppis',
    ]);
    makeItNow('2026-12-06T13:00:00+02:00');
    board.requestUpdate();
    await painted(board);
    expect(titles(board)).to.deep.equal([
      'Iltakonsertti',
      'Aamukävely',
      'Lounas',
      'Huomisen kirppis',
    ]);
  });
});
