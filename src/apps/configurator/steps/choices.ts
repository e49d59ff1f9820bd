import { keysOf } from '../../../base/keys-of.js';
import { kinds } from '../../../model/kind.js';
import { demoMunicipality, demoSource } from '../source/demo-source.js';

/** The ways to put the same board into a page, from the best to the one that always works. */
export const grades = ['module', 'classic', 'container', 'frame', 'plain-frame', 'link'] as const;

/** One of the ways to put a board into a page. */
export type Grade = (typeof grades)[number];

/**
 * What a webmaster has chosen, as it is written on the form. An empty text stands for "not chosen",
 * which always means the board's own default.
 */
export interface Choices {
  readonly source: string;
  readonly municipality: string;
  /** Names of kinds in their order, with spaces between. */
  readonly kinds: string;
  /** Of the board; the page's own language when empty. */
  readonly boardLang: string;
  readonly headingLevel: string;
  readonly preset: string;
  readonly scheme: string;
  /** `#rrggbb`, as is the next. */
  readonly accent: string;
  readonly accentInk: string;
  readonly tiles: string;
  readonly attribution: string;
  readonly urlPrefix: string;
  /** `yes` or empty, as is the next. */
  readonly structuredData: string;
  readonly doctor: string;
  readonly reportAddress: string;
  readonly accessibilityFeedback: string;
  /** Text of the link that stands in the page until the board is there. */
  readonly fallback: string;
  /** Where the webmaster has put the folder of the versions. */
  readonly files: string;
  /** `exact` for one version with its hashes, `major` for what follows its mends. */
  readonly version: string;
  /** Where the settings stand: `inline`, or `file`. */
  readonly settingsAt: string;
  /** The way to put the board into the page; see `grades`. */
  readonly grade: Grade;
}

/** The name of one choice. */
export type ChoiceName = keyof Choices;

/** What a list of choices has, in the order of the form; the first is the default. */
export const options = {
  boardLang: ['', 'fi', 'fi-x-selko', 'sv', 'en'],
  headingLevel: ['2', '3', '4', '5', '6'],
  preset: ['', 'neutral', 'suomifi', 'helsinki'],
  scheme: ['page', 'light', 'dark'],
  structuredData: ['', 'yes'],
  doctor: ['', 'yes'],
  version: ['exact', 'major'],
  settingsAt: ['inline', 'file'],
  grade: grades,
} as const satisfies Partial<Record<ChoiceName, readonly string[]>>;

/** What the form shows at first: the invented site, so that there is something to see. */
export const firstChoices: Choices = {
  source: demoSource,
  municipality: demoMunicipality,
  kinds: kinds.join(' '),
  boardLang: '',
  headingLevel: '2',
  preset: '',
  scheme: 'page',
  accent: '',
  accentInk: '',
  tiles: '',
  attribution: '',
  urlPrefix: '',
  structuredData: '',
  doctor: '',
  reportAddress: '',
  accessibilityFeedback: '',
  fallback: '',
  files: 'https://example.org/talkootaulu/',
  version: 'exact',
  settingsAt: 'inline',
  grade: 'module',
};

const longest = 2000;

/**
 * Reads the choices out of an address. What is missing is as at first; so is what the form could
 * not have written, and other parameters are nobody's.
 *
 * @param parameters - With or without the `?` or `#` before them.
 */
export function parseChoices(parameters: string, first: Choices = firstChoices): Choices {
  const written = new URLSearchParams(parameters.replace(/^[?#]/, ''));
  const names = keysOf(firstChoices);
  const read = names.map((name) => {
    const text = written.get(name);
    return [name, text !== null && isPossible(name, text) ? text : first[name]] as const;
  });
  return Object.fromEntries(read) as unknown as Choices;
}

/** Writes the choices as parameters of an address, those only that are not as at first. */
export function choiceParameters(choices: Choices, first: Choices = firstChoices): URLSearchParams {
  const entries = Object.entries(choices) as [ChoiceName, string][];
  return new URLSearchParams(entries.filter(([name, text]) => text !== first[name]));
}

function isPossible(name: ChoiceName, text: string): boolean {
  if (name in options) {
    return (
      (options as Partial<Record<ChoiceName, readonly string[]>>)[name]?.includes(text) ?? false
    );
  }
  if (name === 'kinds') return text.split(' ').every((word) => kinds.some((kind) => kind === word));
  if (name === 'accent' || name === 'accentInk') return text === '' || isColour(text);
  return text.length <= longest;
}

/** Tells whether a text is a colour as the form writes it. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
