import { routeOf, wordPressError, type FakeNetwork } from '../sources/fake-site.js';
import { painted, showBoard, until, type Board } from './mount.js';
import { clubs, inDays, on, site, titled } from './posts.js';
import { everything, frameOf, openDetails, recordsOf, search, textOf } from './view.js';

/** How a board comes to speak a language. */
export interface Spoken {
  readonly lang: string;
  readonly settings?: unknown;
  /** Answers what is no part of the site; nothing for all else. */
  readonly answer?: (url: URL) => Response | undefined;
  /** Tells whether the board has the words that were asked for. */
  readonly isReady?: (board: Board) => boolean;
}

/** Every sentence and word of a catalogue that is the same whatever it is about. */
export function fixedWords(catalogue: object): readonly string[] {
  return Object.values(catalogue).flatMap((value): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? fixedWords(value as object) : [];
  });
}

/**
 * Brings a board through its states and collects all words on the way.
 *
 */
export async function collectWords(
  network: FakeNetwork,
  { lang, settings, answer, isReady }: Spoken,
): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  const collect = (board: Board): void => {
    for (const element of everything(board)) {
      for (const node of element.childNodes) {
        if (node instanceof Text && node.data.trim()) words.add(textOf(node));
      }
      const label = element.getAttribute('aria-label');
      if (label) words.add(label);
    }
  };
  const acf = {
    event_min_age: 7,
    event_free: true,
    event_location_online: true,
    event_location_phone: true,
    event_accessible: true,
    event_phone: '050 000 0011',
    event_registration_url: 'https://example.org/x',
    event_status: 'cancelled',
  };
  const event = titled(1, 'E1', on(inDays(2), acf), { content: { rendered: '' } });
  const premises = titled(2, 'P1', {
    premise_free_for: 'X',
    premise_terms: 'X',
    premise_capacity: 5,
  });
  network.serve({
    ...site({ tm_organization: clubs(30), tm_event: [event], tm_premise: [premises] }),
    answer: (url, usual) =>
      routeOf(url) === 'tm_volunteer' ? wordPressError(500, 'x') : (answer?.(url) ?? usual()),
  });
  const board = await showBoard({ attributes: { lang }, settings });
  if (isReady) await until(() => isReady(board), `the words of ${lang}`);
  await painted(board);
  collect(board);
  for (const [kind, title] of [
    ['events', 'E1'],
    ['premises', 'P1'],
    ['associations', 'Seura 001'],
  ] as const) {
    frameOf(board).getElementById(`tab-${kind}`)?.click();
    await until(() => recordsOf(board)?.textContent?.includes(title), title);
    await openDetails(board, title);
    collect(board);
  }
  await search(board, 'E1');
  collect(board);
  await search(board, 'Q');
  collect(board);
  frameOf(board).getElementById('tab-activities')?.click();
  await search(board, '');
  collect(board);
  return words;
}
