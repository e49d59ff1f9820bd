import type { LitElement, ReactiveController } from 'lit';
import {
  blend,
  contrastRatio,
  cssOf,
  schemeOf,
  schemeUnder,
  type Colour,
} from '../../base/contrast.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import type { LooksSettings } from '../../sources/settings/source-settings.js';
import { createHostSheet } from './host-sheet.js';
import { createColourReader, groundOf, type ColourReader } from './colour-reader.js';
import { guarded, type Guarded, type Replacement } from './guarded-colours.js';
import { observeGround } from './ground-observer.js';

/** What text needs by WCAG 2.2 AA. */
const leastRatio = 4.5;

/**
 * Keeps the colours of a board readable on what is painted behind it.
 *
 * The board is light or dark as its ground is, whatever `color-scheme` says, unless the webmaster
 * chose one. Of a ground that cannot be told, such as a picture or a gradient, the page's own text
 * says whether it is light or dark. A colour that cannot be read all the same gives way to the board's own, and the
 * webmaster is told where it was theirs.
 *
 * A colour is judged only where all of it is known: not on a picture or a gradient, and not where
 * the system has its own colours.
 */
export class ContrastController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onNote: (note: WebmasterFinding) => void;
  #sheet: CSSStyleSheet | null = null;
  #looks: LooksSettings | null | undefined;
  #judged: readonly unknown[] = [];
  #connection: AbortController | null = null;

  constructor(host: LitElement, onNote: (note: WebmasterFinding) => void) {
    this.#host = host;
    this.#onNote = onNote;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    observeGround(this.#host, () => this.#judgeAll(), this.#connection.signal);
    this.#judgeAll();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /**
   * Judges the colours, unless they are those of the last time.
   *
   * @param looks - What the settings say of them; `null` for nothing.
   */
  follow(looks: LooksSettings | null): void {
    if (looks === this.#looks) return;
    this.#looks = looks;
    this.#judgeAll();
  }

  #judgeAll(): void {
    const root = this.#host.shadowRoot;
    const looks = this.#looks;
    if (looks === undefined || !root) return;
    const isForced = matchMedia('(forced-colors: active)').matches;
    const reader = createColourReader(root);
    const page = isForced ? null : groundOf(this.#host, reader);
    const ink = page || isForced ? null : reader.colourOf('currentColor');
    const scheme = page ? schemeOf(page) : ink && schemeUnder(ink);
    const judged = [looks, scheme, page && cssOf(page)];
    if (judged.some((part, index) => part !== this.#judged[index])) {
      this.#judged = judged;
      this.#dress(root, looks, scheme, page, reader);
    }
    reader.end();
  }

  #dress(
    root: ShadowRoot,
    looks: LooksSettings | null,
    scheme: 'light' | 'dark' | null,
    page: Colour | null,
    { colourOf }: ColourReader,
  ): void {
    const others = root.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    root.adoptedStyleSheets = others;
    const declared = new Map<string, string>();
    // A new sheet each time: WebKit keeps to what a rule said when it was first looked at.
    const set = (property: string, value: string): void => {
      const { sheet, style } = createHostSheet();
      for (const [name, text] of declared.set(property, value)) style.setProperty(name, text);
      this.#sheet = sheet;
      root.adoptedStyleSheets = [...others, sheet];
    };
    if (scheme && (looks?.scheme ?? 'page') === 'page') set('color-scheme', scheme);
    if (!page) return;
    const painted: Painted = { page, colourOf, set };
    for (const one of guarded) this.#judge(one, looks, painted);
  }

  #judge(one: Guarded, looks: LooksSettings | null, painted: Painted): void {
    const ratio = Math.min(...one.texts.map((text) => ratioOf(text, one.ground, painted)));
    if (ratio >= leastRatio) return;
    const isToken = getComputedStyle(this.#host).getPropertyValue(one.token).trim() !== '';
    for (const replacement of one.instead) replace(replacement, painted);
    if (!isToken && !looks) return;
    const token = isToken ? one.token : `looks.${nameIn(looks ?? {}, one.look)}`;
    this.#onNote({ about: 'contrast', token, ratio: ratio.toFixed(1) });
  }
}

/** Where a board's colours are judged: what it stands on, and the rule that colours are set in. */
interface Painted {
  readonly page: Colour;
  readonly colourOf: ColourReader['colourOf'];
  readonly set: (name: string, value: string) => void;
}

/** The contrast of a text on its ground, as CSS has them; infinite where a colour cannot be measured. */
function ratioOf(text: string, ground: string | null, { page, colourOf }: Painted): number {
  const [over, under] = [colourOf(text), ground === null ? page : colourOf(ground)];
  if (!over || !under) return Infinity;
  const base = blend(under, page);
  return contrastRatio(blend(over, base), base);
}

/** Sets the board's own colour; on a ground between light and dark, the page's own ink or ground. */
function replace({ name, ground, own }: Replacement, painted: Painted): void {
  const { set, page, colourOf } = painted;
  const [onLight, onDark] = typeof own === 'string' ? [own, own] : own;
  set(name, schemeOf(page) === 'dark' ? onDark : onLight);
  if (ground === undefined || ratioOf(`var(${name})`, ground, painted) >= leastRatio) return;
  const last = ground === null ? colourOf('currentColor') : page;
  if (last) set(name, cssOf(last));
}

/** The key of the looks that a colour comes from. */
function nameIn(looks: LooksSettings, look: Guarded['look']): string {
  if (look in looks) return look;
  return looks.preset ? 'preset' : 'scheme';
}
