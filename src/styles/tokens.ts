import { css } from 'lit';

/**
 * The public design tokens: custom properties that a webmaster may set on the board or on any
 * element around it. The private ones (`--_…`) are what the board's own rules use; being set on the
 * host, they reach the records in the light DOM too.
 *
 * Greys are mixes of the host's own ink, so that they fit any page.
 */
export const tokens = css`
  :host {
    --_accent: var(--talkoo-accent, light-dark(#14557a, #8cc8ec));
    --_accent-ink: var(--talkoo-accent-ink, light-dark(#ffffff, #0d1a22));
    --_free: var(--talkoo-free, light-dark(#1f6b45, #8fd3ae));
    --_muted: var(--talkoo-muted, color-mix(in srgb, currentColor 82%, transparent));
    --_line: var(--talkoo-line, color-mix(in srgb, currentColor 18%, transparent));
    --_tint: var(--talkoo-tint, color-mix(in srgb, var(--_accent) 8%, transparent));
    --_radius: var(--talkoo-radius, 0.4em);
    --_space: var(--talkoo-space, 1.25em);
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_line: currentColor;
    }
  }
`;
