import type { FakeSite } from '../../sources/fake-site.js';
import { openHostPage, type HostPage } from '../../support/host-page.js';
import { pause, placeBoard, until, type Board, type Setup } from '../../support/mount.js';
import { inDays, on, site, titled } from '../../support/posts.js';
import { frameOf, textOf } from '../../support/view.js';

/** One line of the checklist, as it reads. */
export interface Line {
  /** "Korjattava", "Katso tämä", "Kesken" or "Kunnossa". */
  readonly outcome: string;
  readonly topic: string;
  /** All but the sign, the topic and the outcome. */
  readonly text: string;
}

/** A moment some days ago, as WordPress writes it. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19);
}

/** A post that was changed lately, in the page's language. */
export function fresh(
  id: number,
  title: string,
  acf: Parameters<typeof titled>[2] = false,
): Readonly<Record<string, unknown>> {
  return titled(id, title, acf, { modified_gmt: daysAgo(3) });
}

/** A site with one record of each kind. */
export const soundSite = (more: Partial<FakeSite> = {}): FakeSite =>
  site(
    {
      tm_organization: [fresh(1, 'Kuoro')],
      tm_activity: [fresh(2, 'Harjoitukset')],
      tm_event: [fresh(3, 'Konsertti', on(inDays(5)))],
      tm_volunteer: [fresh(4, 'Lipunmyyjä')],
      tm_premise: [fresh(5, 'Kylätalo')],
    },
    more,
  );

/** A page on which the doctor finds nothing to mend: to be closed. */
export function openSoundPage(): HostPage {
  const page = openHostPage();
  const own = document.querySelector('meta[name=viewport]');
  const viewport = own ?? document.createElement('meta');
  const before = viewport.getAttribute('content');
  viewport.setAttribute('name', 'viewport');
  viewport.setAttribute('content', 'width=device-width, initial-scale=1');
  if (!own) document.head.append(viewport);
  page.widen(900);
  return {
    ...page,
    close: () => {
      page.close();
      if (own) own.setAttribute('content', before ?? '');
      else viewport.remove();
    },
  };
}

/** Puts up a board with a doctor, and waits until the checklist has come to rest. */
export async function examine(setup: Setup): Promise<Board> {
  const board = placeBoard({ ...setup, attributes: { doctor: '', ...setup.attributes } });
  await examined(board);
  return board;
}

/** How long after the last update of its board a doctor looks. */
const lookAfterMs = 100;

/** Lets a doctor look once more, and resolves with what it says then. */
async function look(board: Board): Promise<string> {
  board.requestUpdate();
  await board.updateComplete;
  // The doctor has begun to wait before this does.
  await pause(lookAfterMs);
  await board.updateComplete;
  return textOf(doctorOf(board));
}

/** Waits until the checklist is there, waits for nothing and says the same when it looks again. */
export async function examined(board: Board): Promise<void> {
  await until(() => doctorOf(board), 'the checklist');
  const { diagnostics } = board;
  await until(
    () => board.diagnostics.every(({ status }) => !/loading|reading/.test(status)),
    `the end of the reading of ${diagnostics.length} parts`,
  );
  for (let before = ''; ;) {
    const now = await look(board);
    if (now === before && !linesOf(board).some(({ outcome }) => outcome === 'Kesken')) return;
    before = now;
  }
}

/** The checklist; `null` where there is none. */
export function doctorOf(board: Board): HTMLElement | null {
  return frameOf(board).querySelector<HTMLElement>('[aria-label="Taulun tarkistuslista"]');
}

/** The one line under the checklist's heading. */
export function verdictOf(board: Board): string {
  return textOf(doctorOf(board)?.querySelector('h2 + p, h3 + p, h4 + p'));
}

/** Every line of the checklist, in order. */
export function linesOf(board: Board): readonly Line[] {
  return [...(doctorOf(board)?.querySelectorAll('li') ?? [])].map((item) => {
    const [head, ...rest] = [...item.querySelectorAll('p, pre')];
    const [topic, outcome] = [...(head?.children ?? [])].map(textOf);
    return { topic: topic ?? '', outcome: outcome ?? '', text: rest.map(textOf).join(' ') };
  });
}

/** The lines that are not in order, as "Korjattava Kunta: …". */
export function troublesOf(board: Board): readonly string[] {
  return linesOf(board)
    .filter(({ outcome }) => outcome !== 'Kunnossa')
    .map(({ outcome, topic, text }) => `${outcome} ${topic}: ${text}`);
}

/** What a topic's lines say. */
export function saysOf(board: Board, topic: string): string {
  return linesOf(board)
    .filter((line) => line.topic === topic)
    .map(({ text }) => text)
    .join(' ');
}
