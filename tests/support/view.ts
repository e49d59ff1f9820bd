import { painted, until, type Board } from './mount.js';

/** The frame: the shadow root of a board or listing. */
export function frameOf(board: HTMLElement): ShadowRoot {
  if (!board.shadowRoot) throw new Error('The board has no open shadow root.');
  return board.shadowRoot;
}

/** Text as it reads: white space of any kind as single spaces. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether anything of an element is painted. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The board's own container of records in the light DOM; `null` when there is none. */
export function recordsOf(board: HTMLElement): HTMLElement | null {
  return board.querySelector<HTMLElement>(':scope > [slot=records]');
}

/** The links that are the records' titles, in order. */
export function titleLinks(board: HTMLElement): readonly HTMLAnchorElement[] {
  return [...board.querySelectorAll<HTMLAnchorElement>('[slot=records] a[aria-expanded]')];
}

/** The titles of the records on view, in order. */
export function titles(board: Board): readonly string[] {
  return titleLinks(board).map(textOf);
}

/** The title link of a record. */
export function titleLink(board: Board, title: string): HTMLAnchorElement {
  return found(titleLinks(board), title);
}

/** The row of a record. */
export function rowOf(board: Board, title: string): HTMLElement {
  const row = titleLink(board, title).closest('li');
  if (!row) throw new Error(`"${title}" stands in no list.`);
  return row;
}

/** The fact that leads a row, as "tiistaisin klo 18.00–19.30"; empty when there is none. */
export function leadOf(row: Element): string {
  return textOf(row.querySelector(':scope > p'));
}

/** The few facts of a row, in order. */
export function factsOf(row: Element): readonly string[] {
  return [...row.querySelectorAll(':scope > div > ul > li')].map(textOf);
}

/** The tabs' texts with their counts, as "Tapahtumat 23". */
export function tabs(board: Board): readonly string[] {
  return tabElements(board).map(textOf);
}

/** The tab whose text begins with a word. */
export function tab(board: Board, word: string): HTMLElement {
  const element = tabElements(board).find((one) => textOf(one).startsWith(word));
  if (!element) throw new Error(`No tab "${word}" among ${tabs(board).join(', ')}.`);
  return element;
}

/** Chooses a tab with a click and waits until its records are painted. */
export async function chooseTab(board: Board, word: string): Promise<void> {
  tab(board, word).click();
  await painted(board);
  await until(() => {
    const isWaiting = frameOf(board).querySelector('#panel[aria-busy=true]');
    return !isWaiting && (!statusOf(board) || titleLinks(board).length > 0);
  }, `the records behind "${word}"`);
}

/** The sentence above the list ("23 tapahtumaa, lähin ensin"); empty when there is none. */
export function statusOf(board: Board): string {
  return textOf(frameOf(board).querySelector('[part=status]'));
}

/** The text of every message. */
export function notices(board: HTMLElement): readonly string[] {
  return [...frameOf(board).querySelectorAll('[part=notice] p')].map(textOf);
}

/** A button or link of the frame by its exact text or name. */
export function control(board: Board, name: string): HTMLElement {
  return found(controlsIn(frameOf(board)), name);
}

/** Whether the frame has a button or link of this name. */
export function hasControl(board: Board, name: string): boolean {
  return controlsIn(frameOf(board)).some((one) => nameOf(one) === name);
}

/** A button or link among the records by its exact text or name. */
export function recordControl(board: Board, name: string): HTMLElement {
  return found(controlsIn(recordsOf(board) ?? board), name);
}

/** All buttons and links of a tree. */
export function controlsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button, a[href]')];
}

/** The accessible name of a button or link, as far as the board gives names. */
export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}

/** The search box. */
export function searchBox(board: Board): HTMLInputElement {
  const box = frameOf(board).querySelector<HTMLInputElement>('input[type=search]');
  if (!box) throw new Error('There is no search box.');
  return box;
}

/** Types words over what stands in the search box and waits until the board has answered. */
export async function search(board: Board, words: string): Promise<void> {
  const box = searchBox(board);
  box.focus();
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await answered(board);
}

/** Waits until nothing that was asked for is on its way. */
export async function answered(board: Board): Promise<void> {
  await painted(board);
  await until(
    () => board.diagnostics.every(({ status }) => status !== 'reading' && status !== 'loading'),
    'the rest of the records',
  );
  await until(() => !frameOf(board).querySelector('[aria-busy=true]'), 'the answer');
  await until(
    () => !statusOf(board) || titleLinks(board).length > 0,
    'the rows of what was counted',
  );
  await painted(board);
}

/** Opens a record's details and waits until they are painted. */
export async function openDetails(board: Board, title: string): Promise<HTMLElement> {
  titleLink(board, title).click();
  const details = await until(
    () => rowOf(board, title).querySelector<HTMLElement>('dl'),
    `the details of "${title}"`,
  );
  await painted(board);
  return details.parentElement ?? details;
}

/** What open details tell of a fact ("Osoite"), line by line; `null` when they have no such fact. */
export function factOf(details: Element, name: string): readonly string[] | null {
  const term = [...details.querySelectorAll('dt')].find((one) => textOf(one) === name);
  const value = term?.nextElementSibling;
  if (!value) return null;
  const lines: string[] = [''];
  for (const node of value.childNodes) {
    if (node instanceof HTMLBRElement) lines.push('');
    else if (!(node instanceof Comment)) lines[lines.length - 1] += node.textContent ?? '';
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

/** The focused element, also within shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Whether a board has the focus, in its frame or among its records. */
export function hasFocus(board: Board): boolean {
  const element = focused();
  return (
    element !== null &&
    element !== board &&
    (board.contains(element) || element.getRootNode() === board.shadowRoot)
  );
}

/** What a board or listing has put into the page beside its fallback: records, a listing’s summary. */
export function ownedBy(board: HTMLElement): readonly HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>(':scope > [slot]')];
}

/** Every element of a board’s or listing’s frame and of what it owns in the page. */
export function everything(board: HTMLElement): readonly Element[] {
  return [frameOf(board), ...ownedBy(board)].flatMap((root) => [...root.querySelectorAll('*')]);
}

function tabElements(board: Board): readonly HTMLElement[] {
  return [...frameOf(board).querySelectorAll<HTMLElement>('[role=tab]')];
}

function found<Kind extends Element>(elements: readonly Kind[], name: string): Kind {
  const element = elements.find((one) => nameOf(one) === name);
  if (element) return element;
  throw new Error(`No "${name}" among ${elements.map(nameOf).join(' | ')}.`);
}
