import '../../src/embed.js';
import type { LoadEvent } from '../../src/elements/board/events/load-event.js';
import type { BoardSettings } from '../../src/sources/settings/source-settings.js';
import { origin } from '../sources/fake-site.js';

export type Board = HTMLElementTagNameMap['talkoo-board'];

/** What a webmaster wrote, and where. */
export interface Setup {
  /** What differs from the usual attributes; `null` leaves one out. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly settings?: unknown;
  /** Where the board stands; in the body unless given. */
  readonly into?: Node;
}

const usual = { source: origin, municipality: 'Koivuranta', lang: 'fi' };
const loads = new WeakMap<Board, LoadEvent[]>();
const placed = new Set<Element>();
const realSetTimeout = globalThis.setTimeout;

/** An attribute as a page has it: a parser takes names that `setAttribute` does not. */
function written(name: string, value: string): Attr {
  const box = document.createElement('div');
  box.innerHTML = `<i ${name}></i>`;
  const { firstElementChild: holder } = box;
  const attribute = holder!.removeAttributeNode(holder!.attributes[0]!);
  attribute.value = value;
  return attribute;
}

/** Makes a board with its fallback link, as pasted; it stands nowhere yet. */
export function makeBoard({ attributes = {}, settings }: Setup = {}): Board {
  const board = document.createElement('talkoo-board');
  for (const [name, value] of Object.entries({ ...usual, ...attributes })) {
    if (value !== null) board.setAttributeNode(written(name, value));
  }
  const fallback = document.createElement('a');
  fallback.href = origin;
  fallback.textContent = 'Yhdistykset ja toiminta (yhdistykset.example.org)';
  board.append(fallback);
  if (settings !== undefined) board.settings = settings as BoardSettings;
  watchLoads(board);
  return board;
}

/** Puts a board into the page, and waits for nothing. */
export function placeBoard(setup: Setup = {}): Board {
  const board = makeBoard(setup);
  placed.add(board);
  (setup.into ?? document.body).appendChild(board);
  return board;
}

/** Puts a board into the page and waits until it has come to rest. */
export async function showBoard(setup: Setup = {}): Promise<Board> {
  const board = placeBoard(setup);
  await atRest(board);
  return board;
}

/** Puts an element into the page until the test is over. */
export function place<Kind extends Element>(element: Kind): Kind {
  placed.add(element);
  document.body.append(element);
  return element;
}

/** Takes everything out of the page again; for `afterEach`. */
export function cleanUp(): void {
  for (const element of placed) element.remove();
  placed.clear();
}

/** The `talkoo-load` events of a board so far. */
export function loadsOf(board: Board): readonly LoadEvent[] {
  return loads.get(board) ?? [];
}

/** Remembers the events of a board that `makeBoard` did not make. */
export function watchLoads(board: Board): void {
  const list: LoadEvent[] = [];
  loads.set(board, list);
  board.addEventListener('talkoo-load', (event) => list.push(event));
}

/** Waits until all that a board asked for has come or failed, and is painted. */
export async function atRest(board: Board): Promise<void> {
  await until(() => {
    const { diagnostics } = board;
    const isDone =
      diagnostics.length > 0 &&
      diagnostics.every(({ status }) => status !== 'loading' && status !== 'reading');
    const frame = board.shadowRoot;
    return (
      isDone &&
      !board.isUpdatePending &&
      frame?.querySelector('[part=foot], [part=notice]') &&
      frame.querySelector('#panel')?.getAttribute('aria-busy') !== 'true' &&
      (!frame.querySelector('[part=status]') || board.querySelector('[slot=records] li'))
    );
  }, 'a board at rest');
  await painted(board);
}

/** Reads a board's records anew and waits until it has come to rest again. */
export async function reload(board: Board): Promise<void> {
  const before = loadsOf(board).length;
  board.reload();
  await until(() => loadsOf(board).length > before, 'the end of the reload');
  await atRest(board);
}

/** Waits until a board has painted what is due. */
export async function painted(board: Board): Promise<void> {
  while (!(await board.updateComplete));
  await pause(0);
}

/** Waits until something is there, and returns it. */
export async function until<Found>(
  find: () => Found,
  what: string,
  patienceMs = 25_000,
): Promise<NonNullable<Found>> {
  const start = performance.now();
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() - start > patienceMs) throw new Error(`Waited in vain for ${what}.`);
    await pause(10);
  }
}

/** Waits, by the page's own clock whatever a test did to it. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => realSetTimeout(resolve, ms));
}
