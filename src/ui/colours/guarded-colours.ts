/** A colour of the board, what is written in which colour on what, and what to take instead. */
export interface Guarded {
  readonly look: 'accent' | 'accentInk' | 'free' | 'muted' | 'tint';
  readonly token: string;
  readonly texts: readonly string[];
  /** `null` for the page's background. */
  readonly ground: string | null;
  readonly instead: readonly Replacement[];
}

/** A property and the board's own colour: one, or a pair for light pages and dark ones. */
export interface Replacement {
  readonly name: string;
  /** What text of this colour stands on, `null` for the page's background; absent where it is no text's colour. */
  readonly ground?: string | null;
  readonly own: string | readonly [onLight: string, onDark: string];
}

/** An ink is made for its accent, so neither is changed alone. */
const ownAccent: readonly Replacement[] = [
  { name: '--_accent', ground: null, own: ['#14557a', '#8cc8ec'] },
  { name: '--_accent-ink', ground: 'var(--_accent)', own: ['#ffffff', '#0d1a22'] },
];

/** The colours that a board keeps readable, in an order in which what is mended is not judged again. */
export const guarded: readonly Guarded[] = [
  {
    look: 'accent',
    token: '--talkoo-accent',
    texts: ['var(--_accent)'],
    ground: null,
    instead: ownAccent,
  },
  {
    look: 'accentInk',
    token: '--talkoo-accent-ink',
    texts: ['var(--_accent-ink)'],
    ground: 'var(--_accent)',
    instead: ownAccent,
  },
  {
    look: 'free',
    token: '--talkoo-free',
    texts: ['var(--_free)'],
    ground: null,
    instead: [{ name: '--_free', ground: null, own: ['#1f6b45', '#8fd3ae'] }],
  },
  {
    look: 'muted',
    token: '--talkoo-muted',
    texts: ['var(--_muted)'],
    ground: null,
    instead: [
      { name: '--_muted', ground: null, own: 'color-mix(in srgb, currentColor 82%, transparent)' },
    ],
  },
  {
    look: 'tint',
    token: '--talkoo-tint',
    texts: ['currentColor', 'var(--_accent)', 'var(--_free)', 'var(--_muted)'],
    ground: 'var(--_tint)',
    instead: [{ name: '--_tint', own: 'transparent' }],
  },
];
