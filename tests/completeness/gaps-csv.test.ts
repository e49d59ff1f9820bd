import { expect } from '@open-wc/testing';
import { incompleteListings } from '../../src/completeness/gap-counts.js';
import { gapsCsv, type CsvWords } from '../../src/completeness/gaps-csv.js';
import type { Listing } from '../../src/completeness/listed-record.js';
import type { Contact } from '../../src/model/contact.js';
import { activity, association, event } from '../model/records.js';
import { csvCells } from '../support/csv-cells.js';
import { broken, listing, seen, unseen } from './some-listings.js';

const words: CsvWords = {
  columns: {
    association: 'Yhdistys',
    businessId: 'Y-tunnus',
    record: 'Ilmoitus',
    kind: 'Laji',
    source: 'Palvelu',
    isShown: 'Näkyykö',
    matter: 'Korjattavaa',
    email: 'Sähköposti',
    phone: 'Puhelin',
    mendAt: 'Korjataan täällä',
  },
  oneOfKind: {
    associations: 'yhdistys',
    activities: 'toiminta',
    events: 'tapahtuma',
    'volunteer-tasks': 'tehtävä',
    premises: 'tila',
  },
  gap: (gap) => `puute ${gap}`,
  yes: 'kyllä',
  no: 'ei',
  phone: (phone) => `puh. ${phone}`,
};

const contact = (known: Partial<Contact>): Contact => ({
  role: null,
  phone: null,
  email: null,
  url: null,
  ...known,
});

/** The rows below the headings. */
function rowsOf(...listings: readonly Listing[]): readonly (readonly string[])[] {
  const busy = incompleteListings(listings, { gap: null, source: null });
  return csvCells(gapsCsv(busy, words)).slice(1);
}

describe('the table of what is to be mended', () => {
  it('has headings even when nothing is to be mended', () => {
    expect(csvCells(gapsCsv([], words))).to.deep.equal([Object.values(words.columns)]);
  });

  it('has a row for each thing to mend, with the way to reach the association', () => {
    const own = association({
      id: '1',
      title: 'Kuoro ry',
      contacts: [
        contact({ role: 'Sihteeri', phone: '+358 40 123 4567' }),
        contact({ email: 'kuoro@example.org' }),
      ],
    });
    const choir = listing(
      'Kuoro ry',
      [
        seen(own, ['contact-role']),
        seen(activity({ id: '2', title: 'Harjoitukset' }), ['times', 'price']),
        unseen(event({ id: '3', title: 'Konsertti' }), 'no-municipality'),
        unseen(event({ id: '4', title: 'Ollut ja mennyt' }), 'expired'),
      ],
      { businessId: '0000001-9' },
    );
    const reach = ['kuoro@example.org', 'puh. +358 40 123 4567'];
    const row = (title: string, kind: string, isShown: string, gap: string, id: string) => [
      ...['Kuoro ry', '0000001-9', title, kind, 'a.example.org', isShown, `puute ${gap}`],
      ...[...reach, `https://a.example.org/muokkaa/${id}`],
    ];
    expect(rowsOf(choir)).to.deep.equal([
      row('Kuoro ry', 'yhdistys', 'kyllä', 'contact-role', '1'),
      row('Harjoitukset', 'toiminta', 'kyllä', 'times', '2'),
      row('Harjoitukset', 'toiminta', 'kyllä', 'price', '2'),
      row('Konsertti', 'tapahtuma', 'ei', 'no-municipality', '3'),
    ]);
  });

  it('leaves empty what is unknown', () => {
    const nameless = listing('Kuoro', [broken('no-title')], { lacksOwnRecord: true });
    expect(rowsOf(nameless).map((row) => row.slice(0, 9))).to.deep.equal([
      ['Kuoro', '', '', '', 'a.example.org', '', 'puute introduction', '', ''],
      ['Kuoro', '', '', 'tapahtuma', 'a.example.org', 'ei', 'puute no-title', '', ''],
    ]);
  });

  it('has no way to reach anybody that residents do not see', () => {
    const secret = contact({ email: 'salainen@example.org', phone: '050 000 0000' });
    const hidden = unseen(event({ id: '3', contacts: [secret] }), 'no-municipality');
    expect(
      rowsOf(listing('Kuoro', [hidden]))
        .flat()
        .join(' '),
    ).not.to.match(/salainen|050/);
  });

  it('has no formula, whatever a record is called', () => {
    const evil = event({ id: '1', title: '=HYPERLINK("https://example.org";"Avaa")' });
    const [row = []] = rowsOf(listing('@SUM(A1)', [seen(evil, ['price'])], { businessId: '+1' }));
    expect(row.slice(0, 3)).to.deep.equal([
      "'@SUM(A1)",
      "'+1",
      `'=HYPERLINK("https://example.org";"Avaa")`,
    ]);
  });
});
