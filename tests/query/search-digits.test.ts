import { expect } from '@open-wc/testing';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { activity, association, event, premises, task } from '../model/records.js';
import { foundRecords } from './found-records.js';

const other = association({ id: 'muu', title: 'Muu', contacts: [contact('050 000 0001')] });

function contact(phone: string) {
  return { role: null, phone, email: null, url: null };
}

describe('a search by digits', () => {
  const written = [
    '040 123 4567',
    '0401234567',
    '040-123 4567',
    '040.123.4567',
    '+358 40 123 4567',
    '+358 (0)40 123 4567',
    '+358401234567',
    '00358 40 1234567',
    '(040) 123 4567',
    '040\u00a0123\u00a04567',
    '040 123 45 67',
  ];
  for (const asked of written) {
    it(`finds a telephone number by ${JSON.stringify(asked)}, however it is written`, () => {
      for (const phone of written) {
        const record = association({ title: 'Kuoro', contacts: [contact(phone)] });
        expect(foundRecords([other, record], asked), phone).to.deep.equal([record]);
      }
    });
  }

  it('finds a number in every text that residents see', () => {
    const registration = { url: null, email: null, phone: '040 123 4567', text: null };
    const records: readonly DirectoryRecord[] = [
      association({ summary: 'Soita: 040 123 4567.' }),
      association({ title: 'Tuki 040 123 4567' }),
      event({ registration }),
      activity({ registration }),
      task({ registration }),
      premises({ booking: registration }),
    ];
    for (const record of records) {
      expect(foundRecords([record, other], '0401234567'), record.kind).to.deep.equal([record]);
    }
  });

  it('finds an association by its business id with and without the hyphen', () => {
    const record = association({ title: 'Kuoro', businessId: '1234567-1' });
    for (const asked of ['1234567-1', '12345671', '1234567 1', '1234567']) {
      expect(foundRecords([other, record], asked), asked).to.deep.equal([record]);
    }
  });

  it('finds a number beside other words, and by its beginning', () => {
    const record = association({ title: 'Kuoro', contacts: [contact('040 123 4567')] });
    expect(foundRecords([record, other], 'kuoro 0401234567')).to.deep.equal([record]);
    expect(foundRecords([record, other], 'tanssi 0401234567')).to.deep.equal([]);
    expect(foundRecords([record, other], '040123')).to.deep.equal([record]);
  });

  it('does not find groups of digits by fewer than five that run from one group into the next', () => {
    const record = association({ title: 'Kuoro', contacts: [contact('040 123 4567')] });
    for (const asked of ['34', '0401', '3456', '20']) {
      expect(foundRecords([record], asked), asked).to.deep.equal([]);
    }
  });

  it('does not join the digits of two fields', () => {
    const record = premises({ capacityText: 'noin 040', areaText: '123 4567' });
    expect(foundRecords([record], '0401234567')).to.deep.equal([]);
  });

  it('looks for groups of digits one by one where they are no number together', () => {
    const record = event({ title: 'Kuntotie 12, 00100 Esimerkkilä' });
    expect(foundRecords([record], 'kuntotie 12 00100')).to.deep.equal([record]);
    const years = association({ title: 'Historia 2024', summary: 'Vuosi 2025.' });
    expect(foundRecords([years], '2024 2025')).to.deep.equal([years]);
  });
});
