// Letters that no decomposition takes apart; w sorts and reads as v in Finnish names.
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ħ: 'h',
  ı: 'i',
  ʒ: 'z',
  ǥ: 'g',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  w: 'v',
};

/**
 * A text as the search compares it: lower case, without accents (ä, å and á are a), w as v,
 * punctuation as single spaces. Both sides of a comparison must be folded.
 */
export function fold(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return spaced(letters.replace(/[øđðłŋŧħıʒǥßæœþw]/g, (letter) => plainLetters[letter] ?? letter));
}

/** As `fold`, but keeps accents and w, so that an exact hit can rank before a folded one. */
export function foldCase(text: string): string {
  return spaced(text.toLowerCase().normalize('NFC'));
}

function spaced(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
