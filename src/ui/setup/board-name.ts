/**
 * Names a board's search among the landmarks of the page: by the municipality it shows, and with a
 * number when boards of the same name stand before it.
 */
export function boardName(board: Element, search: string): string {
  const root = board.getRootNode() as Document | ShadowRoot;
  const place = nameOf(board);
  const alike = [...root.querySelectorAll(board.localName)].filter(
    (other) => nameOf(other) === place,
  );
  const number = alike.indexOf(board) + 1;
  return [search, place, number > 1 ? `(${number})` : ''].filter(Boolean).join(' ');
}

function nameOf(board: Element): string {
  return (board.getAttribute('municipality') ?? '').trim();
}
