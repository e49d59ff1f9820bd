import type { FrameWords } from './frame-words.js';

/** What may stand in a title although a stranger may have written it: names, too few for a message. */
const names = /^[\p{L}\p{M}' ,:-]{1,60}$/u;

/**
 * The title of a page with a board: what it is, of which municipality, and from where.
 *
 * A municipality that is no name, or a long list of them, is left out.
 */
export function titleOf(
  municipality: string | undefined,
  sourceName: string | undefined,
  { title }: FrameWords,
): string {
  const place = municipality?.trim().replace(/\s+/g, ' ') ?? '';
  return [
    title,
    names.test(place) ? `: ${place}` : '',
    sourceName === undefined ? '' : ` (${sourceName})`,
  ].join('');
}
