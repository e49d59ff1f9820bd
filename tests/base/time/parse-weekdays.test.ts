import { expect } from '@open-wc/testing';
import { parseWhole } from '../../../src/base/text/parse-whole.js';
import { takeWeekdays } from '../../../src/base/time/parse-weekdays.js';

const daysIn = (text: string) => parseWhole(text, takeWeekdays);

describe('written days of the week', () => {
  for (const [text, ...days] of [
    ['ma–pe', 1, 2, 3, 4, 5],
    ['ma - pe', 1, 2, 3, 4, 5],
    ['maanantai–perjantai', 1, 2, 3, 4, 5],
    ['mån–fre', 1, 2, 3, 4, 5],
    ['la–ma', 1, 6, 7],
    ['ti ja to', 2, 4],
    ['ti, ke & pe', 2, 3, 5],
    ['tiistaisin ja torstaisin', 2, 4],
    ['Tisdagar, och torsdagar', 2, 4],
    ['Mondays and Wednesdays', 1, 3],
    ['ti/to', 2, 4],
    ['su, ma–ti', 1, 2, 7],
    ['ke.', 3],
    ['keskiviikkoisin', 3],
    ['joka tiistai', 2],
    ['2', 2],
    ['0', 7],
    ['1,3,0', 1, 3, 7],
  ] as const) {
    it(`"${text}" are ${days.join(', ')}`, () => {
      expect(daysIn(text)).to.deep.equal(days);
    });
  }

  for (const text of [
    'Kesällä',
    'ti (parilliset viikot)',
    'joka toinen tiistai',
    'Maanantai 1 krt/kk',
    'kuukauden 1. maanantai',
    'ti tai to',
    'ti to',
    'ma–',
    '–pe',
    'ma, ',
    'tiistai 15.12.',
    'ti paitsi lomilla',
    'Marjatta',
    'totta',
    'Supertiistai',
    'mon to fri',
    '8',
    '2,',
    '2 3',
    '',
  ]) {
    it(`"${text}" are none`, () => {
      expect(daysIn(text)).to.equal(null);
    });
  }
});
