import { expect } from '@open-wc/testing';
import { collator, numberFormat, pluralRules } from '../../src/base/intl-cache.js';
import { dateTimeFormat } from '../../src/base/intl-cache.js';

describe('kept Intl objects', () => {
  it('are the same object for the same question', () => {
    const options = { weekday: 'short' } as const;
    expect(dateTimeFormat('fi', options)).to.equal(dateTimeFormat('fi', { weekday: 'short' }));
    expect(dateTimeFormat('fi', options)).not.to.equal(dateTimeFormat('sv', options));
    expect(dateTimeFormat('fi', options)).not.to.equal(dateTimeFormat('fi'));
  });

  for (const locale of ['', 'en-US@posix', '2<img>', 'fi_FI', 'xx', 'undefined']) {
    it(`answer in Finnish when the language is ${JSON.stringify(locale)}`, () => {
      const day = dateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      expect(day.format(Date.UTC(2026, 11, 6))).to.equal('sunnuntai');
      expect(numberFormat(locale).format(0.5)).to.equal('0,5');
      expect(['ö', 'z', 'ä', 'å'].sort(collator(locale).compare)).to.deep.equal([
        'z',
        'å',
        'ä',
        'ö',
      ]);
      expect(pluralRules(locale).select(1)).to.equal('one');
    });
  }

  it('put å, ä and ö last in Finnish and Swedish (requirement 148)', () => {
    for (const locale of ['fi', 'sv']) {
      const names = ['Öja', 'Zetterberg', 'Äänekoski', 'Alavus', 'Åland'];
      expect(names.sort(collator(locale).compare)).to.deep.equal([
        'Alavus',
        'Zetterberg',
        'Åland',
        'Äänekoski',
        'Öja',
      ]);
    }
  });

  it('do not grow without end', () => {
    const first = numberFormat('fi', { maximumFractionDigits: 0 });
    for (let digits = 0; digits < 90; digits += 1)
      numberFormat('fi', {
        maximumSignificantDigits: (digits % 21) + 1,
        minimumIntegerDigits: (digits % 20) + 1,
      });
    expect(numberFormat('fi', { maximumFractionDigits: 0 })).not.to.equal(first);
    expect(numberFormat('fi', { maximumFractionDigits: 0 }).format(1.4)).to.equal('1');
  });
});
