import type { Said } from './doctor-said.js';

/** What the doctor says of the page around a board, in one language. */
export interface HostWords {
  readonly headingFits: (board: number, before: number) => Said;
  /** @param fitting - The level that would fit. */
  readonly headingSkips: (board: number, before: number, fitting: number) => Said;
  readonly headingSame: (level: number, below: number) => Said;
  readonly noHeadingBefore: Said;

  /** Names of what is seen on what, by the token that sets it. */
  readonly colours: Readonly<Record<'ink' | 'accent' | 'accent-ink' | 'free' | 'muted', string>>;
  readonly contrasts: (ratios: string) => Said;
  readonly tooFaint: (name: string, ratio: string) => Said;
  readonly inkTooFaint: (ratio: string) => Said;
  readonly coloursUnknown: (names: string) => Said;
  readonly groundUnknown: Said;
  readonly systemColours: Said;

  readonly textSize: (text: string, root: string) => Said;
  readonly rootShrunk: (root: string, text: string) => Said;
  readonly textSmall: (text: string) => Said;
  readonly recordsSmall: (text: string) => Said;
  readonly zoomed: (zoom: string) => Said;
  readonly transformed: (value: string) => Said;
  readonly linesTight: (ratio: string) => Said;
  readonly notSelectable: Said;
  readonly notClickable: Said;

  readonly pageSound: Said;
  readonly quirks: Said;
  readonly noViewport: Said;
  readonly noZooming: Said;
  readonly baseAddress: (address: string) => Said;

  readonly placeSound: (width: string) => Said;
  readonly narrow: (width: string) => Said;
  readonly unseen: Said;
  readonly clipped: (element: string) => Said;
  readonly edited: Said;

  readonly policySound: Said;
  readonly policyInPage: Said;
  /** Before the line that must stand in the policy. */
  readonly policyForbids: (directive: string, addresses: string) => Said;
  readonly policyForbidsNames: (names: string) => Said;
  readonly policyNeeds: Said;
}
