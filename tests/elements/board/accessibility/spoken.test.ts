import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader';
import { fakeNetwork } from '../../../sources/fake-site.js';
import { makeItNow, makeItToday } from '../../../support/clock.js';
import { cleanUp, showBoard, until } from '../../../support/mount.js';
import { on, site, titled } from '../../../support/posts.js';
import { frameOf, recordsOf, search, titles } from '../../../support/view.js';
import { spaced } from '../../../i18n/all-messages.js';
import { spokenLog } from './spoken-log.js';

const network = fakeNetwork();

beforeEach(() => {
  makeItNow('2026-11-25T10:00:00+02:00');
  network.serve(
    site({
      tm_organization: [titled(1, 'Laulukuoro Sävel', { organization_phone: '050 000 0001' })],
      tm_event: [
        titled(
          21,
          'Kuoron joulukonsertti',
          on('2026-12-06', { event_start_time: '18.00', event_place: 'Kirkko', event_free: true }),
        ),
      ],
    }),
  );
});
afterEach(() => {
  cleanUp();
  makeItToday();
});

/** All that a screen reader says from the beginning of a tree to its end, but for announcements, which come when they come. */
async function spoken(container: Node): Promise<readonly string[]> {
  await virtual.start({ container });
  const phrases = [await virtual.lastSpokenPhrase()];
  while (phrases.length < 300) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (phrase === phrases[0]) break;
    phrases.push(phrase);
  }
  await virtual.stop();
  return withoutAnnouncements(phrases.map(spaced));
}

function withoutAnnouncements(phrases: readonly string[]): readonly string[] {
  let isAnnouncement = false;
  return phrases.filter((phrase, index) => {
    const next = phrases[index + 1];
    if (phrase === 'status') {
      isAnnouncement = next !== 'status' && phrases.indexOf('end of status', index) > 0;
      return false;
    }
    const isOver = phrase === 'end of status';
    const isDropped = isAnnouncement || isOver;
    if (isOver) isAnnouncement = false;
    return !isDropped;
  });
}

describe('a screen reader (requirement 34)', () => {
  for (const lang of ['fi', 'sv'] as const) {
    it(`says of a search in ${lang} what it needs to`, async () => {
      const board = await showBoard({ attributes: { lang, kinds: 'associations events' } });
      await search(board, 'kuoro');
      await until(() => titles(board).length === 2, 'both findings');
      expect(await spoken(frameOf(board).firstElementChild!)).to.deep.equal(spokenLog[lang].frame);
      expect(await spoken(recordsOf(board)!)).to.deep.equal(spokenLog[lang].records);
    });
  }
});
