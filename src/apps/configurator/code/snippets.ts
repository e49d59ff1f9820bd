import { VERSION } from '../../../base/version.js';
import { wordPressAddress } from '../../../sources/wordpress/wordpress-address.js';
import { attributesOf, settingsOf } from '../steps/board-settings.js';
import { folderTrouble } from '../steps/checks.js';
import type { Choices, Grade } from '../steps/choices.js';
import { inlineJson, openingTag, textElement, type Attribute } from '../../../base/text/markup.js';

/** The page that the code will stand on is not known, so that only whole addresses lead anywhere. */
const anyPage = 'about:blank';

/** The hash of each published file, by its path below the version's folder. */
export type Integrity = Readonly<Record<string, string>>;

/** All that a snippet is written from. */
export interface SnippetParts {
  readonly choices: Choices;
  /** Text of the link to the source, and name of the frame. */
  readonly fallback: string;
  /** `null` where they could not be had, or are not wanted. */
  readonly integrity: Integrity | null;
}

/** Name of the settings file, which lies in the version's folder: `board.html` looks for it there. */
export const settingsFile = 'talkoo.json';

/** The address of the folder that holds the chosen version; `files` may lack its last slash. */
export function versionFolder({ files, version }: Choices): string {
  const folder = files.trim().replace(/(?<!\/)\/*$/, '/');
  return `${folder}${version === 'exact' ? VERSION : VERSION.split('.', 1)[0]}/`;
}

/**
 * The address of the settings file as a grade writes it; `null` when it needs none. A frame's page
 * has the file beside itself.
 */
export function settingsAddress(grade: Grade, choices: Choices): string | null {
  if (!settingsOf(choices)) return null;
  const isInPage = grade === 'module' || grade === 'classic';
  if (isInPage && choices.settingsAt === 'inline') return null;
  return isInPage || grade === 'container' ? versionFolder(choices) + settingsFile : settingsFile;
}

const scripts: Readonly<Partial<Record<Grade, string>>> = {
  module: 'talkootaulu.js',
  classic: 'talkootaulu.classic.js',
  container: 'talkootaulu.classic.js',
  frame: 'talkoo-frame.js',
};

/** The script of a grade, by its name in the version's folder; `null` when it has none. */
export function scriptOf(grade: Grade): string | null {
  return scripts[grade] ?? null;
}

/** Tells whether a grade shows the board in a frame, whose page is its own. */
export function isFrame(grade: Grade): boolean {
  return grade === 'frame' || grade === 'plain-frame';
}

/**
 * The code to paste. A browser reads from it exactly what was chosen.
 *
 * @returns `null` while the address of the source is none that a page may ask, or something is wrong with that of the files.
 */
export function snippet(grade: Grade, parts: SnippetParts): string | null {
  const homepage = homepageOf(parts.choices.source);
  if (homepage === null || folderTrouble(parts.choices.files) !== null) return null;
  switch (grade) {
    case 'module':
    case 'classic':
      return [scriptTag(grade, parts), ...board('talkoo-board', homepage, grade, parts)].join('\n');
    case 'container':
      return [scriptTag(grade, parts), ...board('div', homepage, grade, parts)].join('\n');
    case 'frame':
      return [frame(grade, parts), scriptTag(grade, parts)].join('\n');
    case 'plain-frame':
      return frame(grade, parts);
    case 'link':
      return textElement('a', [['href', pageAddress(grade, parts.choices)]], parts.fallback);
  }
}

/** The address of the page that shows the board by itself. */
export function pageAddress(grade: Grade, choices: Choices): string {
  // Search engines are told of pages, and this is none of its own.
  const attributes = attributesOf(choices, settingsAddress(grade, choices))
    .filter(([name]) => name !== 'structured-data')
    .map(([name, value]) => [name, value]);
  return `${versionFolder(choices)}board.html?${new URLSearchParams(attributes).toString()}`;
}

function scriptTag(grade: Grade, { choices, integrity }: SnippetParts): string {
  const file = scriptOf(grade) ?? '';
  const hash = choices.version === 'exact' ? integrity?.[file] : undefined;
  const how: Attribute = grade === 'module' ? ['type', 'module'] : ['defer', ''];
  const attributes: readonly Attribute[] = [
    how,
    ['src', versionFolder(choices) + file],
    ...(hash
      ? ([
          ['integrity', hash],
          ['crossorigin', 'anonymous'],
        ] as const)
      : []),
  ];
  return `${openingTag('script', attributes)}</script>`;
}

function board(
  tag: 'talkoo-board' | 'div',
  homepage: string,
  grade: Grade,
  { choices, fallback }: SnippetParts,
): readonly string[] {
  const address = settingsAddress(grade, choices);
  const written = attributesOf(choices, address);
  const attributes: readonly Attribute[] =
    tag === 'div'
      ? [
          ['data-talkoo-board', ''],
          ...written.map(([name, value]) => [`data-${name}`, value] as const),
        ]
      : written;
  const settings = address === null && grade !== 'container' ? settingsOf(choices) : null;
  return [
    openingTag(tag, attributes),
    `  ${textElement('a', [['href', homepage]], fallback)}`,
    ...(settings
      ? [
          `  ${openingTag('script', [['type', 'application/json']])}${inlineJson(settings)}</script>`,
        ]
      : []),
    `</${tag}>`,
  ];
}

function frame(grade: Grade, { choices, fallback }: SnippetParts): string {
  const attributes: readonly Attribute[] = [
    ['src', pageAddress(grade, choices)],
    ['title', fallback],
    ['width', '100%'],
    ['height', '900'],
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ['allow', 'geolocation; clipboard-write; web-share'],
  ];
  return `${openingTag('iframe', attributes)}</iframe>`;
}

/** The front page of a source; `null` when what is written is no http or https address. */
export function homepageOf(source: string): string | null {
  const address = wordPressAddress(source, anyPage);
  return typeof address === 'string' ? null : address.homepage;
}

/** Host of a source without "www."; what was written when it is no address. */
export function nameOf(source: string): string {
  const address = wordPressAddress(source, anyPage);
  return typeof address === 'string' ? source : address.name;
}
