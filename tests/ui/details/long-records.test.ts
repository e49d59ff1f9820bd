import { expect } from '@open-wc/testing';
import { allMessages, easyFinnish } from '../../i18n/all-messages.js';
import { fakeNetwork, type Wire } from '../../sources/fake-site.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { showBoard } from '../../support/mount.js';
import { site, titled, type Route } from '../../support/posts.js';
import { factOf, openDetails, textOf } from '../../support/view.js';

const network = fakeNetwork();
listenInEachTest();

const languages = Object.entries({ ...allMessages, 'fi-x-selko': easyFinnish });
const link = 'https://yhdistykset.example.org/ilmoitus/1/';

const many = (count: number, row: (at: number) => unknown): readonly unknown[] =>
  Array.from({ length: count }, (_, at) => row(at));

/** Opens the one record of a kind, in a language of the board. */
async function open(
  language: string,
  [kind, route]: readonly [string, Route],
  acf: Wire,
  more: Wire = {},
): Promise<HTMLElement> {
  network.serve(site({ [route]: [titled(1, 'Ilmoitus', acf, { link, ...more })] }));
  const board = await showBoard({ attributes: { kinds: kind, lang: language } });
  return openDetails(board, 'Ilmoitus');
}

/** The one line that leads to the rest of a record at its source; fails when there are more. */
function restLine(details: Element): string {
  const links = [...details.querySelectorAll(`:scope > p > a[href="${link}"]`)];
  expect(links).to.have.length(1);
  return textOf(links[0]!.parentElement);
}

describe('a record with more than a person reads', () => {
  for (const [language, messages] of languages) {
    const rest = (name: string, count: RegExp): RegExp =>
      new RegExp(`^${name}: ${messages.andMore('#').replace('#', count.source)}\\.`);

    it(`shows the first hundred of 4,000 contacts, and where the rest is, in ${language}`, async () => {
      const contacts = many(4000, (at) => ({
        contact_role: `rooli ${at}`,
        contact_phone: '08 000 0015',
      }));
      const details = await open(language, ['associations', 'tm_organization'], {
        organization_contacts: contacts,
      });
      expect(details.querySelectorAll('a[href^="tel:"]')).to.have.length(100);
      expect(restLine(details)).to.match(rest(messages.contacts, /3[\s,]?900/));
      expect(restLine(details)).to.contain(messages.sourcePage('yhdistykset.example.org'));
    });
  }

  const activity = ['activities', 'tm_activity'] as const;

  it('shows the first hundred of 4,000 weekly times, and where the rest is', async () => {
    const times = many(4000, (at) => {
      const hour = String(at % 20).padStart(2, '0');
      const minute = String(Math.floor(at / 20) % 60).padStart(2, '0');
      return { weekday: String((at % 7) + 1), start: `${hour}:${minute}`, end: '23:59' };
    });
    const details = await open('fi', activity, { activity_weekly_times: times });
    expect(details.querySelectorAll('dd br').length).to.be.within(50, 99);
    expect(restLine(details)).to.match(/^Aika: ja 3\s900 muuta\. Ilmoitus palvelussa/);
  });

  it('shows the first hundred of 4,000 days without a meeting, and where the rest is', async () => {
    const exceptions = many(4000, (at) => ({
      date: new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10),
    }));
    const details = await open('fi', activity, {
      activity_weekly_times: [{ weekday: '2', start: '18:00', end: '19:00' }],
      activity_exceptions: exceptions,
    });
    const days = factOf(details, 'Ei kokoonnu')?.join() ?? '';
    expect(days.split(', ')).to.have.length(100);
    expect(restLine(details)).to.match(/^Ei kokoonnu: ja 3\s900 muuta\./);
  });

  it('tells breaks that are thousands of days together as they are written', async () => {
    const exceptions = many(100, (at) => ({ date: `1.1.${2027 + at}–31.12.${2027 + at}` }));
    const details = await open('fi', activity, {
      activity_weekly_times: [{ weekday: '2', start: '18:00', end: '19:00' }],
      activity_exceptions: exceptions,
    });
    const [days = '', words = ''] = factOf(details, 'Ei kokoonnu') ?? [];
    expect(days.split(', ').length).to.be.within(365, 1000);
    expect(words).to.match(/^1\.1\.2029–31\.12\.2029, .*1\.1\.2126–31\.12\.2126$/);
  });

  it('shows the first hundred of 4,000 prices, and where the rest is', async () => {
    const details = await open('fi', ['premises', 'tm_premise'], {
      premise_prices: many(4000, (at) => ({ group: `ryhmä ${at}`, amount: String(at), unit: 'h' })),
    });
    expect(details.querySelectorAll('tbody tr')).to.have.length(100);
    expect(restLine(details)).to.match(/^Hinnat käyttäjittäin: ja 3\s900 muuta\./);
  });

  for (const [language, messages] of languages) {
    it(`shows the beginning of a text of eight million characters, and where the rest is, in ${language}`, async () => {
      const rendered = '<p>Kesän ohjelma jatkuu.</p>'.repeat(8_000_000 / 28);
      const details = await open(
        language,
        ['associations', 'tm_organization'],
        {},
        {
          content: { rendered },
        },
      );
      const paragraphs = details.querySelectorAll('.talkoo-text p').length;
      expect(paragraphs).to.be.within(100, 200_000 / 28 + 1);
      expect(restLine(details)).to.equal(
        `${messages.textGoesOn} ${messages.sourcePage('yhdistykset.example.org')}`,
      );
    });
  }
});
