import { declensions, longestEnding, type Declension } from './endings.js';

/** What a word and its forms have in common at the beginning, and all that they may have after it. */
export interface Stem {
  readonly text: string;
  readonly endings: ReadonlySet<string>;
  /** How a compound begins that has the word as its first part; `null` when that is too short to tell. */
  readonly firstPart: string | null;
  /** Whether a compound's last part can be told by the stem: "ill" of "illat" also ends "tunneilla". */
  readonly isLastPart: boolean;
}

const longestWord = 40;
const shortestStem = 2;

/** What the consonants at the end of a stem become in the other grade. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/([ptk])\1$/, '$1'],
  [/([aeiouylmnr])([ptk])$/, '$1$2$2'],
  ...pairsOf('nk-ng mp-mm nt-nn lt-ll rt-rr').map(
    ([one, other]) => [RegExp(`${one}$`), other] as const,
  ),
  [/([aeiouylr])p$/, '$1v'],
  [/([aeiouylr])v$/, '$1p'],
  [/([aeiouyh])t$/, '$1d'],
  [/([aeiouyh])d$/, '$1t'],
  [/([aeiouylrh])k$/, '$1'],
  [/([aeiouy])$/, '$1k'],
];

/** Ends of stems that become each other in a few words: lapset and lasten, työ and töitä. */
const changes = pairsOf(
  'laps-last mies-mieh vuos-vuod ves-ved kas-kad tyo-to suo-so uku-uvu yky-yvy',
);

/**
 * The stems that a folded word may be a form of: several, because a form does not tell of which word it is.
 *
 * This is the rule, in place of a dictionary. A word is taken apart in every way into a stem and an
 * ending of one of the declensions of `endings.ts`. A stem whose last consonants may alternate
 * (kk:k, tt:t, pp:p, nk:ng, mp:mm, nt:nn, lt:ll, rt:rr, p:v, t:d, k:-) is taken in both grades. A
 * word of a record is a form of the asked word when it is one of these stems with one of the stem's
 * endings, and nothing else: "Ii" finds "Iin" and not "Iisalmi" by it, "tilat" finds "tila" and
 * "tiloja" and not "tilasto". Swedish and English endings are one declension more, so that no
 * language has to be guessed.
 *
 * Known misses: verbs but for a few forms of nouns' making (laulaa, but not laulu), words derived from words
 * (ommella, ompelu), clitics (kuorokin), rare changes (kevät, kevään; kylki, kyljen), Swedish vowel
 * changes (bok, böcker), synonyms (vanhus, ikäihminen) and typing errors.
 */
export function stemsOf(word: string): readonly Stem[] {
  if (word.length > longestWord) return [];
  const stems = new Map<string, Stem>();
  declensions.forEach((declension, index) => {
    for (let at = Math.max(shortestStem, word.length - longestEnding); at <= word.length; at += 1) {
      if (!declension.endings.has(word.slice(at))) continue;
      for (const text of variantsOf(word.slice(0, at), declension)) {
        stems.set(`${index} ${text}`, stemOf(text, declension));
      }
    }
  });
  return [...stems.values()];
}

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return text.split(' ').flatMap((pair) => {
    const [one = '', other = ''] = pair.split('-');
    return [[one, other] as const, [other, one] as const];
  });
}

function stemOf(text: string, { endings, joint, shortestPart }: Declension): Stem {
  const beginning = text + joint;
  return {
    text,
    endings,
    firstPart: beginning.length >= shortestPart ? beginning : null,
    isLastPart: text.length > 3 || (text.length === 3 && text[1] !== text[2]),
  };
}

/** Whether a stem is the weak grade, without its k, of one that is long enough to tell: vertaistuk-, vertaistu-. */
function hasLostK(variant: string, strong: string): boolean {
  return variant.length > shortestStem && strong === `${variant}k`;
}

/** A stem and what becomes of it in other forms, as far as that is a stem of the declension. */
function variantsOf(text: string, { stemEnd, isGraded }: Declension): readonly string[] {
  const variants = [text];
  for (const [one, other] of changes) {
    if (text.endsWith(one)) variants.push(text.slice(0, -one.length) + other);
  }
  if (isGraded) {
    const end = stemEnd.test(text) && /[ouy]$/.test(text) ? text.slice(-1) : '';
    const body = text.slice(0, text.length - end.length);
    for (const [sounds, others] of grades) variants.push(body.replace(sounds, others) + end);
  }
  const isStem = (variant: string): boolean =>
    stemEnd.test(variant) || (isGraded && hasLostK(variant, text));
  return variants.filter(isStem);
}
