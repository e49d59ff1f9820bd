import { css, type CSSResult, type LitElement } from 'lit';
import { blend, contrastRatio } from '../../base/contrast.js';
import type { Note } from '../../i18n/webmaster-note.js';
import { adoptInFrame } from '../adopt-in-frame.js';
import { leastRatio, readColours } from './read-colours.js';

/** A token that a webmaster may set, what it stands on, and the board's own colours instead. */
interface Guarded {
  readonly token: string;
  readonly text: string;
  /** `null` for the page's background. */
  readonly ground: string | null;
  readonly instead: CSSResult;
}

/** An ink is made for its accent, so neither is changed alone. */
const ownAccent = css`
  :host {
    --_accent: light-dark(#14557a, #8cc8ec);
    --_accent-ink: light-dark(#ffffff, #0d1a22);
  }
`;

const guarded: readonly Guarded[] = [
  {
    token: '--talkoo-accent',
    text: '--_accent',
    ground: null,
    instead: ownAccent,
  },
  {
    token: '--talkoo-accent-ink',
    text: '--_accent-ink',
    ground: '--_accent',
    instead: ownAccent,
  },
  {
    token: '--talkoo-free',
    text: '--_free',
    ground: null,
    instead: css`
      :host {
        --_free: light-dark(#1f6b45, #8fd3ae);
      }
    `,
  },
  {
    token: '--talkoo-muted',
    text: '--_muted',
    ground: null,
    instead: css`
      :host {
        --_muted: color-mix(in srgb, currentColor 82%, transparent);
      }
    `,
  },
];

/**
 * Puts the board's own colours in the place of a webmaster's that cannot be read, and says so.
 *
 * A colour is judged only where all of it is known: not on a picture or a see-through ground, not
 * in a colour space other than sRGB, and not where the system has its own colours.
 */
export function guardContrast(host: LitElement, onNote: (note: Note) => void): void {
  if (matchMedia('(forced-colors: active)').matches) return;
  const style = getComputedStyle(host);
  const { ground, colourOf, end } = readColours(host);
  for (const { token, text, ground: own, instead } of guarded) {
    if (style.getPropertyValue(token).trim() === '') continue;
    const under = own === null ? ground : colourOf(`var(${own})`);
    const over = colourOf(`var(${text})`);
    if (!over || under?.alpha !== 1) continue;
    const ratio = contrastRatio(blend(over, under), under);
    if (ratio >= leastRatio) continue;
    adoptInFrame(host, instead);
    onNote({ about: 'contrast', token, ratio: ratio.toFixed(1) });
  }
  end();
}
