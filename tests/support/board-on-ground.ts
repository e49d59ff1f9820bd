import { painted, place, showBoard, type Board } from './mount.js';

/** Where a board stands. */
export interface Ground {
  /** White unless given. */
  readonly ground?: string;
  readonly ink?: string;
  readonly scheme?: string;
  /** Tokens of the page around the board. */
  readonly tokens?: Readonly<Record<string, string>>;
}

/** Shows a board in an element with these colours, until all of it is there. */
export async function showOnGround(
  { ground = 'white', ink = 'black', scheme = 'light', tokens = {} }: Ground,
  settings?: unknown,
): Promise<Board> {
  const around = place(document.createElement('div'));
  Object.assign(around.style, { background: ground, color: ink, colorScheme: scheme });
  for (const [name, value] of Object.entries(tokens)) around.style.setProperty(name, value);
  const board = await showBoard({ into: around, settings });
  await painted(board);
  return board;
}
