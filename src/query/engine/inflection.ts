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

/** Ends of stems that become each other in a few words: lapset and lasten, työ and töitä, aika and ajan. */
const changes: readonly (readonly [RegExp, string])[] = [
  ...pairsOf(
    'laps-last mies-mieh vuos-vuod ves-ved kas-kad tyo-to suo-so uku-uvu yky-yvy ' +
      'jok-jo lak-la mak-ma rek-re ruok-ruo tuk-tu vak-va turku-turu jalk-jal virk-vir',
  ).map(([one, other]) => [RegExp(`${one}$`), other] as const),
  [/(^|[aeiouy])aik$/, '$1aj'],
  [/(^|[aeiouy])aj$/, '$1aik'],
];

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
 * Known misses: verbs and what is derived from words (laulaa and laulu, luovuttaa and luovutus,
 * vanhemmat and vanhemmuus), clitics (kuorokin), rare changes (kevät and kevään, kylki and kyljen,
 * tie and teitä), Swedish vowel changes (bok and böcker), synonyms (vanhus and ikäihminen) and
 * typing errors. Known to be found for each other wrongly: words that differ by a doubled consonant
 * alone (matto and mato, kukka and kuka), because one grade can be that of either.
 */
export function stemsOf(word: string): readonly Stem[] {
  if (word.length > longestWord) return [];
  const stems = new Map<string, Stem>();
  declensions.forEach((declension, index) => {
    for (let at = Math.max(shortestStem, word.length - longestEnding); at <= word.length; at += 1) {
      const ending = word.slice(at);
      if (!declension.endings.has(ending)) continue;
      for (const text of variantsOf(word.slice(0, at), declension)) {
        stems.set(`${index} ${text}`, stemOf(text, ending, declension));
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

function stemOf(text: string, ending: string, { endings, joint, shortestPart }: Declension): Stem {
  const beginning = text + joint;
  // "nuorille" is of "nuori" rather than of "nuora": a plural in i does not tell the vowel a.
  const isUnsure = joint === 'a' && ending.startsWith('i');
  // "lasten" of "las" would end "allas"; three letters tell a last part only with their vowel.
  const isShort = text[1] === text[2] || /[^aeiouy] [^aeiouy]/.test(`${text} ${ending}`);
  return {
    text,
    endings,
    firstPart: beginning.length >= shortestPart + (isUnsure ? 1 : 0) ? beginning : null,
    isLastPart: text.length > 3 || (text.length === 3 && !isShort),
  };
}

/** A stem and what becomes of it in other forms, as far as that is a stem of the declension. */
function variantsOf(
  text: string,
  { stemEnd, isGraded, isChanging }: Declension,
): readonly string[] {
  const variants = [text];
  if (isChanging) for (const [end, other] of changes) variants.push(text.replace(end, other));
  if (isGraded) {
    const end = stemEnd.test(text) && /[ouy]$/.test(text) ? text.slice(-1) : '';
    const body = text.slice(0, text.length - end.length);
    for (const [sounds, others] of grades) variants.push(body.replace(sounds, others) + end);
  }
  return variants.filter((variant) => stemEnd.test(variant));
}
