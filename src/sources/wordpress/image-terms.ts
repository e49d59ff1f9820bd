const words =
  /kuva(?:t|n tekijä)?\s*:|kuvaaja|kuvan otti|\botta(?:nut|neet)\b|\botettu\b|valokuva|foto|photo|bild(?:en)?\s*:|\btag(?:it|its|en) av\b|(?:picture|image)\s*:|\btaken by\b|saa (?:vapaasti )?(?:käyttää|jakaa)|får (?:fritt )?(?:användas|delas)|may be (?:freely )?(?:used|shared)|©|\(c\)|\bcc\b|copyright|lisens|licen[cs]/i;

/** Tells whether a picture's caption, as plain text, names who made it or how it may be used. */
export function namesImageTerms(caption: string): boolean {
  return words.test(caption);
}
