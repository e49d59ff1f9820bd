import { foldCase } from '../../base/text/fold.js';
import { askedWord, wordOf, type AskedWord } from './match.js';

/** How many different words of a search count, at most: a pasted page is no search. */
const mostWords = 30;

/** Words that ask and tell nothing, in Finnish, Swedish and English. */
const smallWords = /* @__PURE__ */ new Set(
  [
    'ja tai vai eli sekä että missä mistä mihin milloin koska kuka ketkä mikä mitä miten on ovat oli olla',
    'voi voin voiko voisi saa saisi haluan haluaisin etsin etsitään tarvitsen kaipaan jotain jotakin',
    'joku jokin minä minun minulle minua me meille mun sun pääsee pääsy onko löytyy klo',
    'och eller var vart när vem vad hur är finns kan jag vill vi söker behöver något någon min mitt mina i på för med om till av den det en ett',
    'and or my me where when who what how is are there can i want we find need some any the a an to for of in on with',
  ]
    .join(' ')
    .split(' '),
);

/**
 * The words of a search, each once and in order: all of them must fit.
 *
 * Small words ("missä", "på", "the") are left out as long as others remain, and so is what a text
 * has beyond its first 30 words.
 */
export function askedWords(text: string): readonly AskedWord[] {
  const typed = [...new Set(foldCase(text).split(' '))];
  const telling = typed.filter((word) => !smallWords.has(word));
  const kept = telling.some((word) => wordOf(word)) ? telling : typed;
  return kept.slice(0, mostWords).flatMap((word) => {
    const known = wordOf(word);
    return known ? [askedWord(known)] : [];
  });
}
