/** The tokens of a ready look. Colours are pairs: for light pages and for dark ones. */
export interface Preset {
  readonly accent: string;
  readonly accentInk: string;
  readonly free: string;
  readonly muted: string;
  readonly line: string;
  readonly tint: string;
  readonly radius: string;
  readonly space: string;
}

/**
 * Ready looks, made of tokens only. Each is close to a public design system so that the board does
 * not look strange beside it; none is made or approved by its owner. A test holds the contrast.
 */
export const presets: Readonly<Record<'neutral' | 'suomifi' | 'helsinki', Preset>> = {
  neutral: {
    accent: 'light-dark(#30363d, #d4dae1)',
    accentInk: 'light-dark(#ffffff, #15181c)',
    free: 'light-dark(#23613f, #9bd5b3)',
    muted: 'light-dark(#565d66, #aeb5bd)',
    line: 'light-dark(#ccd1d6, #474d54)',
    tint: 'light-dark(#f2f4f6, #24282d)',
    radius: '0.25em',
    space: '1.25em',
  },
  suomifi: {
    accent: 'light-dark(#2361a8, #8dbdf2)',
    accentInk: 'light-dark(#ffffff, #0b1a2c)',
    free: 'light-dark(#0a6a4e, #7fd3b4)',
    muted: 'light-dark(#545c63, #b0b8bf)',
    line: 'light-dark(#c8cdd0, #454c52)',
    tint: 'light-dark(#eaf2fb, #17293d)',
    radius: '2px',
    space: '1.25em',
  },
  helsinki: {
    accent: 'light-dark(#0000bf, #a8c8ff)',
    accentInk: 'light-dark(#ffffff, #0a0f2b)',
    free: 'light-dark(#00613a, #86d6a5)',
    muted: 'light-dark(#4f5458, #b4babf)',
    line: 'light-dark(#b8bcc0, #4a5056)',
    tint: 'light-dark(#e8eefb, #161f3f)',
    radius: '0',
    space: '1.4em',
  },
};
