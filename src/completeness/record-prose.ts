import { plainText } from '../base/text/plain-text.js';
import type { DirectoryRecord } from '../model/directory-record.js';

const accessWords =
  /esteet(?!ti)|esteel|portai|portaa|porras|rappu|rappus|kynnys|kynnyk|kadun tas|maan tas|hissi|luiska|\bramp(?:pi\p{L}*|i\p{L}*|en|er|erna|s)?\b|pyörätuol|rollaattor|\binva(?!s|a)|induktiosilmuk|saavutettav|tillgänglig|rullstol|rullator|hiss(?:en|ar)?\b|trappa|trappor|trappsteg|tröskel|hörslinga|accessib|wheelchair|step.free|stairs|\b(?:\d+|one|two|three|four|five|few|some|no) steps?\b|threshold|hearing loop/iu;
/** Without "en", which in Finnish says no. */
const swedishWords =
  /(?<!\p{L})(?:och|för|är|på|till|som|med|vi|det|att|av|ett|alla|den|oss|vår|våra|kan|har|från|eller|välkom\p{L}*|föreningen\p{L}*)(?!\p{L})/giu;
const fewestSwedishWords = 3;
/** A shorter text in capitals is a name or an abbreviation. */
const fewestLetters = 20;
const shoutingShare = 0.6;

/** Tells whether a record's text says how one gets in or moves about, were it that there are stairs. */
export function mentionsAccess({ bodyHtml, summary }: DirectoryRecord): boolean {
  return accessWords.test(plainText(bodyHtml ?? '')) || accessWords.test(summary ?? '');
}

/** Tells whether some of a record's text is in Swedish, by its commonest words. */
export function readsAsSwedish({ bodyHtml, summary }: DirectoryRecord): boolean {
  const text = `${plainText(bodyHtml ?? '')} ${summary ?? ''}`;
  return (text.match(swedishWords)?.length ?? 0) >= fewestSwedishWords;
}

/** Tells whether a record's title or text is mostly in capitals, or has three exclamation marks in a row. */
export function isShouting({ title, bodyHtml }: DirectoryRecord): boolean {
  return [title, plainText(bodyHtml ?? '')].some((text) => /!{3}/.test(text) || isInCapitals(text));
}

function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= fewestLetters && capitals / letters > shoutingShare;
}
