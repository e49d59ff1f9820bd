import type { PlainDate } from '../base/time/plain-date.js';

const longestName = 60;
// Letters that no decomposition takes apart, in Finland's languages and their neighbours'.
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ǥ: 'g',
  ʒ: 'z',
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
};

/**
 * A file name of a title and a day: "sekakuoro-kaiku-2026-12-02.ics".
 *
 * It has small letters of English, digits and hyphens only, and is safe on every system: the day
 * keeps it from being a name that Windows has taken ("con").
 */
export function fileNameOf(title: string, day: PlainDate, extension: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[đŋŧǥʒøæß]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '');
  return `${words ? `${words}-` : ''}${day}.${extension}`;
}
