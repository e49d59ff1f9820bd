import { basename } from 'node:path';

/** A file of words: `src/i18n/<language>/<file>`. */
export const WORDS = /\/i18n\/(?!format\/)(\w+)\/\w+\.[jt]s$/;

/**
 * Names a part by the source file it is made for, and words by their language too: "en-later".
 *
 * @param {string} file Path of the source, or the address that another source imports it by, resolved.
 */
export function partName(file) {
  const name = basename(file).replace(/\.[jt]s$/, '');
  const language = WORDS.exec(file)?.[1];
  return language ? `${language}-${name}` : name;
}
