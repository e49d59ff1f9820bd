import {
  answered,
  chooseTab,
  control,
  frameOf,
  hasControl,
  openDetails,
  search,
  textOf,
  titles,
} from './view.js';
import { placeBoard, reload, showBoard, until, type Board, type Setup } from './mount.js';

/** A state that a board can be in, and how the demo's hosts bring it about. */
export interface State {
  readonly name: string;
  /** Whether something is still on its way in this state. */
  readonly isWaiting?: true;
  /** Puts a board into a column of the page and brings it into the state. */
  readonly show: (column: HTMLElement) => Promise<Board>;
}

const host = (name: string): string => `https://${name}.example.org`;

const setup = (
  column: HTMLElement,
  name: string,
  attributes: Setup['attributes'] = {},
  settings?: unknown,
): Setup => ({ into: column, attributes: { source: host(name), ...attributes }, settings });

const sound = 'koivuranta';

const listOf = (kind: string): State => ({
  name: `a list of ${kind}`,
  show: (column) => showBoard(setup(column, sound, { kinds: kind })),
});

const detailsOf = (kind: string, title?: string): State => ({
  name: `open details among ${kind}`,
  show: async (column) => {
    const board = await showBoard(setup(column, sound, { kinds: kind }));
    if (title) await search(board, title);
    await openDetails(board, title ?? titles(board)[0]!);
    return board;
  },
});

/** Waits until the message on waiting has these words. */
async function waiting(board: Board, words: RegExp): Promise<Board> {
  const isSaid = (): boolean => words.test(textOf(frameOf(board).querySelector('#panel')));
  await until(isSaid, String(words));
  return board;
}

const found = 'Kerhohuone Vakka';

/** The states of a board on whose way nothing has gone wrong. */
export const soundStates: readonly State[] = [
  {
    name: 'loading',
    isWaiting: true,
    show: (column) => waiting(placeBoard(setup(column, 'stalled')), /^Haetaan/),
  },
  {
    name: 'slow',
    isWaiting: true,
    show: (column) => waiting(placeBoard(setup(column, 'stalled')), /tavallista hitaammin/),
  },
  { name: 'five kinds', show: (column) => showBoard(setup(column, sound)) },
  ...['associations', 'activities', 'events', 'volunteer-tasks', 'premises'].map(listOf),
  {
    name: 'more shown',
    show: async (column) => {
      const board = await showBoard(setup(column, sound, { kinds: 'associations' }));
      frameOf(board).querySelector<HTMLElement>('[part=more]')?.click();
      await until(() => titles(board).length > 20, 'more records');
      return board;
    },
  },
  {
    name: 'found by searching',
    show: async (column) => {
      const board = await showBoard(setup(column, sound));
      await search(board, 'kirjasto');
      return board;
    },
  },
  {
    name: 'nothing found here, but elsewhere',
    show: async (column) => {
      const board = await showBoard(setup(column, sound));
      await search(board, 'ammattikeittiö');
      await chooseTab(board, 'Yhdistykset');
      return board;
    },
  },
  {
    name: 'nothing found',
    show: async (column) => {
      const board = await showBoard(setup(column, sound));
      await search(board, 'avaruusraketti');
      return board;
    },
  },
];

/** The states of a board with a record open. */
export const openStates: readonly State[] = [
  ...['associations', 'activities', 'volunteer-tasks'].map((kind) => detailsOf(kind)),
  detailsOf('events', 'Elävä musiikki & muut äänet'),
  detailsOf('premises', found),
];

const mapOf = (tileHost: string) => ({
  map: { tiles: `${host(tileHost)}/{z}/{x}/{y}.svg`, attribution: 'Keksitty kartta' },
});

/** Shows a board, presses buttons of its frame one after the other, and waits for something in it. */
async function pressed(setup: Setup, names: readonly string[], selector: string): Promise<Board> {
  const board = await showBoard(setup);
  for (const name of names) {
    await until(() => hasControl(board, name), `the button "${name}"`);
    control(board, name).click();
    await answered(board);
  }
  await until(() => frameOf(board).querySelector(selector), selector);
  await answered(board);
  return board;
}

/** The states of a board with which a resident finds, and takes along. */
export const findingStates: readonly State[] = [
  {
    name: 'filters open',
    show: (column) => pressed(setup(column, sound, { kinds: 'events' }), ['Rajaa'], '.facet'),
  },
  {
    name: 'filters chosen',
    show: async (column) => {
      const board = await pressed(setup(column, sound), ['Rajaa'], '.option:enabled');
      frameOf(board).querySelector<HTMLElement>('.option:enabled')?.click();
      await until(() => frameOf(board).querySelector('.chip'), 'what was chosen');
      await answered(board);
      return board;
    },
  },
  {
    name: 'by weekday',
    show: (column) =>
      pressed(
        setup(column, sound, { kinds: 'activities' }),
        ['Säännöllisesti'],
        '[aria-pressed=true]',
      ),
  },
  {
    name: 'by week',
    show: (column) =>
      pressed(setup(column, sound, { kinds: 'events' }), ['Viikoittain'], '[aria-pressed=true]'),
  },
  {
    name: 'map asked',
    show: (column) =>
      pressed(
        setup(column, sound, { kinds: 'premises' }, mapOf('kartta')),
        ['Näytä kartalla'],
        '.map',
      ),
  },
  {
    name: 'map open',
    show: (column) =>
      pressed(
        setup(column, sound, { kinds: 'premises' }, mapOf('kartta')),
        ['Näytä kartalla', 'Avaa kartta'],
        '.marker',
      ),
  },
  {
    name: 'map failed',
    show: async (column) => {
      const board = await pressed(
        setup(column, sound, { kinds: 'premises' }, mapOf('down')),
        ['Näytä kartalla', 'Avaa kartta'],
        '.marker',
      );
      await waiting(board, /ei lähetä kartan kuvia/);
      return board;
    },
  },
  {
    name: 'leaflet',
    show: (column) =>
      pressed(
        setup(column, sound, { kinds: 'events' }),
        ['Tulosta ilmoitustaululle'],
        '.leaflet iframe',
      ),
  },
];

/** The states of a board that has nothing, or not all, to show. */
export const poorStates: readonly State[] = [
  { name: 'nothing yet', show: (column) => showBoard(setup(column, 'empty')) },
  { name: 'failed', show: (column) => showBoard(setup(column, 'down')) },
  {
    name: 'failed, of one kind',
    show: (column) => showBoard(setup(column, 'down', { kinds: 'events' })),
  },
  { name: 'one kind failed', show: (column) => showBoard(setup(column, 'events-down')) },
  {
    name: 'the kind on view failed',
    show: (column) => showBoard(setup(column, 'events-down', { kinds: 'events activities' })),
  },
  {
    name: 'partial',
    show: (column) => showBoard(setup(column, 'second-page', { kinds: 'activities' })),
  },
  { name: 'with broken records', show: (column) => showBoard(setup(column, 'poisoned')) },
  {
    name: 'stale',
    show: async (column) => {
      const board = await showBoard(setup(column, 'flaky'));
      await reload(board);
      return board;
    },
  },
  {
    name: 'capped',
    show: (column) => showBoard(setup(column, sound, { kinds: 'activities' }, { limit: 100 })),
  },
  {
    name: 'unknown municipality',
    show: (column) => showBoard(setup(column, sound, { municipality: 'Koivuramta' })),
  },
  {
    name: 'no source',
    show: async (column) => {
      const board = placeBoard({ into: column, attributes: { source: null } });
      await board.updateComplete;
      return board;
    },
  },
];
