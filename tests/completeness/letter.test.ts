import { expect } from '@open-wc/testing';
import { incompleteListings, type IncompleteListing } from '../../src/completeness/gap-counts.js';
import {
  letterLink,
  letterOf,
  letterText,
  type LetterWords,
} from '../../src/completeness/letter.js';
import type { ListedRecord, Listing } from '../../src/completeness/listed-record.js';
import { activity, association, event } from '../model/records.js';
import { broken, listing, seen, unseen } from './some-listings.js';

const words: LetterWords = {
  subject: (name) => `Ilmoitukset: ${name}`,
  opening: (name) => ['Hei!', `Tämä koskee yhdistystä ${name}.`],
  oneOfKind: {
    associations: 'yhdistys',
    activities: 'toiminta',
    events: 'tapahtuma',
    'volunteer-tasks': 'tehtävä',
    premises: 'tila',
  },
  untitled: 'Otsikoton',
  record: (title, kind, source) => `${title} (${kind}, ${source})`,
  gap: (gap) => `puute ${gap}`,
  editUrl: (address) => `Korjaa: ${address}`,
  more: (records) => `Lisäksi ${records} muuta.`,
  closing: ['Kiitos!'],
};

function busy(known: Listing): IncompleteListing {
  const [found] = incompleteListings([known], { gap: null, source: null });
  if (!found) throw new Error('Nothing to mend.');
  return found;
}

/** An association that nobody could tell all of in a link. */
const busiest = busy(
  listing(
    'Koivurannan Työväenyhdistys ry',
    Array.from({ length: 40 }, (_, index) =>
      seen(event({ id: `${index}`, title: `Äänentoistoilta numero ${index}` }), ['price', 'times']),
    ),
  ),
);

/** What a mail program makes of a link. */
function opened(link: string | null): {
  readonly to: string;
  readonly headers: readonly string[];
  readonly subject: string | null;
  readonly lines: readonly string[];
} {
  const url = new URL(link ?? '');
  const parameters = new URLSearchParams(url.search.replaceAll('+', '%2B'));
  return {
    to: decodeURIComponent(url.pathname),
    headers: [...parameters.keys()],
    subject: parameters.get('subject'),
    lines: (parameters.get('body') ?? '').split('\r\n'),
  };
}

describe('a letter to an association', () => {
  const choir = busy(
    listing(
      'Kuoro ry',
      [
        seen(activity({ id: '2', title: 'Harjoitukset' }), ['times', 'price']),
        broken('no-title'),
        unseen(event({ id: '4', title: 'Ollut ja mennyt' }), 'expired'),
        seen(event({ id: '5', title: 'Kunnossa' })),
      ],
      { lacksOwnRecord: true },
    ),
  );
  const subject = 'Ilmoitukset: Kuoro ry';
  const lines = [
    'Hei!',
    'Tämä koskee yhdistystä Kuoro ry.',
    '',
    '- puute introduction',
    'Korjaa: https://a.example.org/',
    '',
    'Harjoitukset (toiminta, a.example.org)',
    '- puute times',
    '- puute price',
    'Korjaa: https://a.example.org/muokkaa/2',
    '',
    'Otsikoton (tapahtuma, a.example.org)',
    '- puute no-title',
    'Korjaa: https://a.example.org/muokkaa/a.example.org%3Ax%3A1',
    '',
    'Kiitos!',
  ];

  it('tells of each record what is to be mended and where', () => {
    expect(letterOf(choir, words)).to.deep.equal({ subject, lines });
  });

  it('is the same as a text to copy and as a link', () => {
    expect(letterText(letterOf(choir, words))).to.equal([subject, '', ...lines].join('\n'));
    expect(opened(letterLink('kuoro@example.org', choir, words))).to.deep.equal({
      to: 'kuoro@example.org',
      headers: ['subject', 'body'],
      subject,
      lines,
    });
  });

  it('is as long as mail programs can take as a link, and whole as a text', () => {
    const link = letterLink('tyovaki@example.org', busiest, words);
    expect(link?.length).to.be.at.most(1900);
    const told = opened(link).lines.filter((line) => line.startsWith('Äänentoistoilta')).length;
    expect(told).to.be.greaterThan(2);
    expect(opened(link).lines.slice(-3)).to.deep.equal([
      `Lisäksi ${40 - told} muuta.`,
      '',
      'Kiitos!',
    ]);
    const text = letterText(letterOf(busiest, words));
    expect(text.match(/Äänentoistoilta/g)).to.have.length(40);
    expect(text).not.to.match(/Lisäksi/);
  });

  it('is there also where not one record has room', () => {
    const long = 'ä'.repeat(3000);
    const records: readonly ListedRecord[] = [1, 2].map((id) =>
      seen(event({ id: `${id}`, title: long }), ['price', 'times', 'place', 'old', 'link']),
    );
    const wordy = { ...words, gap: () => 'ö'.repeat(100) };
    const { lines: said } = opened(letterLink('a@example.org', busy(listing('A', records)), wordy));
    expect(said.slice(-3)).to.deep.equal(['Lisäksi 2 muuta.', '', 'Kiitos!']);
  });

  it('names no person, phone number or e-mail address', () => {
    const contacts = [
      { role: 'Sihteeri Maija', phone: '050 123', email: 'maija@example.org', url: null },
    ];
    const own = association({ id: '1', title: 'Kuoro ry', contacts });
    const hidden = event({ id: '2', title: 'Konsertti', contacts });
    const known = busy(
      listing('Kuoro ry', [seen(own, ['old']), unseen(hidden, 'no-municipality')]),
    );
    expect(letterText(letterOf(known, words))).not.to.match(/Maija|050|maija/);
  });

  it('has no line, header or addressee but its own, whatever records are called', () => {
    const evil = 'Ilta\r\nBcc: x@example.org\n\u2028&bcc=y@example.org\u202e';
    const known = busy(listing(evil, [seen(event({ id: '1', title: evil }), ['price'])]));
    const { headers, lines: said } = opened(letterLink('a@example.org', known, words));
    expect(headers).to.deep.equal(['subject', 'body']);
    expect(said).to.have.length(8);
    expect(letterText(letterOf(known, words)).split('\n')).to.have.length(10);
    expect(said.join('')).not.to.match(/[\u2028\u202e]/);
  });

  it('is no link to what is no address', () => {
    for (const address of ['', 'kuoro', 'a@example.org,b@example.org', 'a@b.fi?bcc=c@d.fi']) {
      expect(letterLink(address, choir, words), address).to.equal(null);
    }
  });
});
