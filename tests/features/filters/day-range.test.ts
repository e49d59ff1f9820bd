import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { makeItNow, makeItToday } from '../../support/clock.js';
import { press, typeText } from '../../support/keys.js';
import { cleanUp, showBoard, until, type Board } from '../../support/mount.js';
import { on, site, titled } from '../../support/posts.js';
import { answered, control, frameOf, hasControl, textOf, titles } from '../../support/view.js';

const network = fakeNetwork();

beforeEach(() => {
  makeItNow('2026-11-25T10:00:00+02:00');
  network.serve(
    site({
      tm_event: [
        titled(21, 'Kirpputori', on('2026-11-28')),
        titled(22, 'Joulupuuro', on('2026-12-02')),
        titled(23, 'Itsenäisyyspäivän juhla', on('2026-12-06')),
        titled(24, 'Joulumyyjäiset', on('2026-12-12')),
      ],
    }),
  );
});
afterEach(() => {
  makeItToday();
  cleanUp();
});

let isDayFirst = false;

// No script can ask in which order a date field takes its parts, so one is typed into.
before(async function () {
  const field = document.createElement('input');
  field.type = 'date';
  document.body.append(field);
  field.focus();
  await typeText('01122026');
  const { value } = field;
  field.remove();
  // Where days cannot be typed in digits, there is nothing to try.
  if (value !== '2026-12-01' && value !== '2026-01-12') this.skip();
  isDayFirst = value === '2026-12-01';
});

/** A day as a person types it into the browser's field, with zeros. */
const keysOf = (day: string, month: string, year: string): string =>
  (isDayFirst ? day + month : month + day) + year;

async function openDays(): Promise<Board> {
  const board = await showBoard({ attributes: { kinds: 'events' } });
  control(board, 'Rajaa').click();
  await until(() => fieldsOf(board).length > 0, 'the fields of days');
  await answered(board);
  return board;
}

const fieldsOf = (board: Board) => [
  ...frameOf(board).querySelectorAll<HTMLInputElement>('input[type=date]'),
];
const daysIn = (board: Board) => fieldsOf(board).map(({ value }) => value);
const hintOf = (board: Board) => textOf(frameOf(board).querySelector('.days .hint'));

/** Types a day key by key, as slowly as the board answers. */
async function typeDay(board: Board, place: 0 | 1, keys: string): Promise<void> {
  fieldsOf(board)[place]!.focus();
  for (const key of keys) {
    await typeText(key);
    await answered(board);
  }
}

/** Goes on with Tab until focus is in none of the fields. */
async function leave(board: Board): Promise<void> {
  while (frameOf(board).querySelector('.days:focus-within')) await press('Tab');
  await answered(board);
}

describe('a span of days', () => {
  it('is typed on the keyboard, the first day and then the last', async () => {
    const board = await openDays();
    await typeDay(board, 0, keysOf('01', '12', '2026'));
    expect(titles(board)).to.have.length(3);
    await typeDay(board, 1, keysOf('06', '12', '2026'));
    expect(daysIn(board)).to.deep.equal(['2026-12-01', '2026-12-06']);
    expect(titles(board)).to.deep.equal(['Joulupuuro', 'Itsenäisyyspäivän juhla']);
    expect(hasControl(board, 'Poista rajaus: 1.12.2026–6.12.2026')).to.equal(true);
    await leave(board);
    expect(daysIn(board)).to.deep.equal(['2026-12-01', '2026-12-06']);
    expect(hintOf(board)).to.equal('');
  });

  it('moves on by its first day and then its last, and says that it waits for the last', async () => {
    const board = await openDays();
    await typeDay(board, 0, keysOf('01', '12', '2026'));
    await typeDay(board, 1, keysOf('03', '12', '2026'));
    await typeDay(board, 0, keysOf('06', '12', '2026'));
    expect(daysIn(board)).to.deep.equal(['2026-12-06', '2026-12-03']);
    expect(hintOf(board)).to.equal(
      'Viimeinen päivä on ennen ensimmäistä. Rajaus ei ole vielä muuttunut.',
    );
    expect(titles(board)).to.deep.equal(['Joulupuuro']);
    await typeDay(board, 1, keysOf('12', '12', '2026'));
    expect(daysIn(board)).to.deep.equal(['2026-12-06', '2026-12-12']);
    expect(hintOf(board)).to.equal('');
    expect(titles(board)).to.deep.equal(['Itsenäisyyspäivän juhla', 'Joulumyyjäiset']);
  });

  it('that is typed the wrong way round is turned once focus has left both fields', async () => {
    const board = await openDays();
    await typeDay(board, 0, keysOf('06', '12', '2026'));
    await typeDay(board, 1, keysOf('01', '12', '2026'));
    expect(daysIn(board)).to.deep.equal(['2026-12-06', '2026-12-01']);
    await leave(board);
    expect(daysIn(board)).to.deep.equal(['2026-12-01', '2026-12-06']);
    expect(hintOf(board)).to.equal('');
    expect(titles(board)).to.deep.equal(['Joulupuuro', 'Itsenäisyyspäivän juhla']);
  });

  it('leaves a year of two digits as it is typed and says that it is not finished', async () => {
    const board = await openDays();
    await typeDay(board, 0, keysOf('01', '12', '26'));
    expect(hintOf(board)).to.equal('');
    await typeDay(board, 1, keysOf('02', '12', '2026'));
    await leave(board);
    expect(daysIn(board)).to.deep.equal(['0026-12-01', '2026-12-02']);
    expect(hintOf(board)).to.equal(
      'Päivä on kesken. Kirjoita päivä, kuukausi ja vuosi neljällä numerolla.',
    );
    expect(titles(board)).to.deep.equal(['Kirpputori', 'Joulupuuro']);
  });
});
