import type { LitElement } from 'lit';
import { blend, contrastRatio, type Colour } from '../../base/contrast.js';
import type { Note } from '../../i18n/webmaster-note.js';
import type { LooksSettings } from '../../sources/source-settings.js';
import { createHostSheet } from '../host-sheet.js';
import { createColourReader, groundOf, type ColourReader } from './colour-reader.js';

/** What text needs by WCAG 2.2 AA. */
const leastRatio = 4.5;

const black: Colour = { channels: [0, 0, 0], alpha: 1 };
const white: Colour = { channels: [1, 1, 1], alpha: 1 };

/** A colour that a webmaster may choose, what is written in which colour on what, and what to take instead. */
interface Guarded {
  readonly look: 'accent' | 'accentInk' | 'free' | 'muted' | 'tint';
  readonly token: string;
  readonly texts: readonly string[];
  /** `null` for the page's background. */
  readonly ground: string | null;
  /** The board's own, for light pages and for dark ones. */
  readonly instead: Readonly<Record<string, readonly [string, string]>>;
}

/** An ink is made for its accent, so neither is changed alone. */
const ownAccent = {
  '--_accent': ['#14557a', '#8cc8ec'],
  '--_accent-ink': ['#ffffff', '#0d1a22'],
} as const;
const ownMuted = 'color-mix(in srgb, currentColor 82%, transparent)';

/** In an order in which what is mended is not judged again. */
const guarded: readonly Guarded[] = [
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
    instead: { '--_free': ['#1f6b45', '#8fd3ae'] },
  },
  {
    look: 'muted',
    token: '--talkoo-muted',
    texts: ['var(--_muted)'],
    ground: null,
    instead: { '--_muted': [ownMuted, ownMuted] },
  },
  {
    look: 'tint',
    token: '--talkoo-tint',
    texts: ['currentColor', 'var(--_accent)', 'var(--_free)', 'var(--_muted)'],
    ground: 'var(--_tint)',
    instead: { '--_tint': ['transparent', 'transparent'] },
  },
];

/**
 * Puts the board's own colours in the place of a webmaster's that cannot be read, and says so.
 *
 * A colour is judged only where all of it is known: not on a picture or a see-through ground, not
 * in a colour space other than sRGB, and not where the system has its own colours.
 */
export class ContrastGuard {
  readonly #host: LitElement;
  readonly #onNote: (note: Note) => void;
  #sheet: CSSStyleSheet | null = null;
  #looks: LooksSettings | null | undefined;

  constructor(host: LitElement, onNote: (note: Note) => void) {
    this.#host = host;
    this.#onNote = onNote;
  }

  /**
   * Judges the colours, unless they are those of the last time.
   *
   * @param looks - What the settings say of them; `null` for nothing.
   */
  follow(looks: LooksSettings | null): void {
    const root = this.#host.shadowRoot;
    if (looks === this.#looks || !root) return;
    this.#looks = looks;
    const others = root.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    root.adoptedStyleSheets = others;
    if (matchMedia('(forced-colors: active)').matches) return;
    const { sheet, style } = createHostSheet();
    this.#sheet = sheet;
    root.adoptedStyleSheets = [...others, sheet];
    const reader = createColourReader(root);
    for (const one of guarded) this.#judge(one, looks, reader, style);
    reader.end();
  }

  #judge(
    { look, token, texts, ground, instead }: Guarded,
    looks: LooksSettings | null,
    { colourOf, canvas }: ColourReader,
    style: CSSStyleDeclaration,
  ): void {
    const isToken = getComputedStyle(this.#host).getPropertyValue(token).trim() !== '';
    if (!isToken && !looks) return;
    const page = groundOf(this.#host) ?? canvas;
    const over = ground === null ? page : colourOf(ground);
    const under = over && page?.alpha === 1 ? blend(over, page) : over;
    if (under?.alpha !== 1) return;
    const ratios = texts.flatMap((text) => {
      const colour = colourOf(text);
      return colour ? [contrastRatio(blend(colour, under), under)] : [];
    });
    const ratio = Math.min(...ratios);
    if (ratio >= leastRatio) return;
    for (const [name, pair] of Object.entries(instead)) style.setProperty(name, fit(pair, page));
    const name = isToken ? token : `looks.${nameIn(looks ?? {}, look)}`;
    this.#onNote({ about: 'contrast', token: name, ratio: ratio.toFixed(1) });
  }
}

/** The colour of a pair that fits the page; both where the page cannot be judged, and its scheme chooses. */
function fit([onLight, onDark]: readonly [string, string], page: Colour | null): string {
  if (page?.alpha !== 1) return `light-dark(${onLight}, ${onDark})`;
  return contrastRatio(white, page) > contrastRatio(black, page) ? onDark : onLight;
}

/** The key of the looks that a colour comes from. */
function nameIn(looks: LooksSettings, look: Guarded['look']): string {
  if (look in looks) return look;
  return looks.preset ? 'preset' : 'scheme';
}
