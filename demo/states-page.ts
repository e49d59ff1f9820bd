import { stateGroups, type BoardState } from './states.js';

type Board = HTMLElementTagNameMap['talkoo-board'];

/** What a board of the gallery does once its first reading is done. */
const actions: Readonly<Record<NonNullable<BoardState['then']>, (board: Board) => void>> = {
  search: (board) => type(board, 'laulu'),
  'search-nothing': (board) => type(board, 'avaruusraketti'),
  filters: (board) => press(board, '.filter'),
  weeks: (board) => press(board, '[aria-pressed]'),
  map: (board) => press(board, '[aria-pressed]'),
  leaflet: (board) => press(board, '.tool'),
  open: (board) => openRecord(board, 'Kerhohuone Vakka'),
  reload: (board) => board.reload(),
};

function type(board: Board, words: string): void {
  const input = board.shadowRoot?.querySelector('input');
  if (!input) return;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses a button of the frame, as soon as it is there. */
function press(board: Board, selector: string): void {
  const button = board.shadowRoot?.querySelector<HTMLElement>(selector);
  if (button) button.click();
  else if (board.isConnected) setTimeout(() => press(board, selector), 100);
}

function openRecord(board: Board, title: string): void {
  const links = [...board.querySelectorAll<HTMLElement>('[slot=records] li a')];
  links.find((link) => link.textContent.trim() === title)?.click();
}

function makeBoard({ host = 'koivuranta', attributes, then, isNarrow }: BoardState): HTMLElement {
  const board = document.createElement('talkoo-board');
  const address = `https://${host}.example.org`;
  const usual = { source: address, municipality: 'Koivuranta', lang: 'fi', 'heading-level': '2' };
  for (const [name, value] of Object.entries({ ...usual, ...attributes })) {
    if (value !== null) board.setAttribute(name, value);
  }
  board.settings = {
    map: { tiles: 'https://kartta.example.org/{z}/{x}/{y}.svg', attribution: 'Keksitty kartta' },
  };
  board.classList.toggle('is-narrow', isNarrow === true);
  const fallback = document.createElement('a');
  fallback.href = address;
  fallback.textContent = 'Yhdistykset ja toiminta Koivurannassa';
  board.append(fallback);
  if (then) {
    // The board tells that it has read a moment before it shows what it has read.
    const act = (): void => {
      setTimeout(() => actions[then](board), 600);
    };
    board.addEventListener('talkoo-load', act, { once: true });
  }
  return board;
}

function makeLink({ name, title }: BoardState, current: string): HTMLElement {
  const query = new URLSearchParams(location.search);
  query.set('state', name);
  const link = document.createElement('a');
  link.href = `?${query.toString()}`;
  link.textContent = title;
  if (name === current) link.setAttribute('aria-current', 'page');
  const row = document.createElement('li');
  row.append(link);
  return row;
}

function makeMenu(current: string): readonly HTMLElement[] {
  return Object.entries(stateGroups).flatMap(([group, states]) => {
    const heading = document.createElement('h2');
    heading.textContent = group;
    const list = document.createElement('ul');
    list.append(...states.map((state) => makeLink(state, current)));
    return [heading, list];
  });
}

const all = Object.values(stateGroups).flat();
const asked = new URLSearchParams(location.search).get('state');
const state = all.find(({ name }) => name === asked) ?? all[0]!;
document.querySelector('[data-states]')?.append(...makeMenu(state.name));
document.querySelector('[data-title]')!.textContent = state.title;
document.querySelector('[data-text]')!.textContent = state.text;
document.querySelector('[data-place]')?.append(makeBoard(state));
// Written before the board's script comes, as on any page.
await import('./main.js');
