const wholes: Readonly<Record<string, string>> = { virrat: 'virtain' };

/** First parts of names that are inflected too. */
const firstParts: readonly (readonly [RegExp, string])[] = [
  [/^uusi/, 'uuden'],
  [/^iso(?=kyrö)/, 'ison'],
];

/** What ends of names become in the genitive; each in every way that such names know. */
const ends: readonly (readonly [RegExp, readonly string[]])[] = [
  [/nen$/, ['sen', 'sten']],
  [/vesi$/, ['veden']],
  [/(?<=[aouyäöjrmklhvnpd])i$/, ['en']],
  [/e$/, ['een']],
  [/s$/, ['ksen', 'den']],
  [/das$/, ['taan']],
  [/dun$/, ['tumen']],
  [/(?<=[aeiouyåäö])$/, ['n']],
  [/(?<=[^aeiouyåäö])$/, ['in', 's']],
];

/** What the last consonants of names become in the weak grade. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/([ptk])\1(?=[aeiouyäö]+$)/, '$1'],
  [/nk(?=[aeiouyäö]+$)/, 'ng'],
  [/mp(?=[aeiouyäö]+$)/, 'mm'],
  [/nt(?=[aeiouyäö]+$)/, 'nn'],
  [/lt(?=[aeiouyäö]+$)/, 'll'],
  [/rt(?=[aeiouyäö]+$)/, 'rr'],
  [/(?<=[aeiouyäöh])t(?=[aeiouyäö]+$)/, 'd'],
  [/(?<=[aeiouyäölr])p(?=[aeiouyäö]+$)/, 'v'],
  [/(?<=[aeiouyäölr])k(?=[aeiouyäö]+$)/, ''],
];

/**
 * The forms that the genitive of a municipality's name may have, in Finnish ("Utajärven") or
 * Swedish ("Finströms"), in lower case.
 *
 * This is a rule in place of a list of names, so it gives forms that nobody uses ("Turkun"
 * beside "Turun"): it tells whether a text may be of a name, not how to write one.
 */
export function genitivesOf(name: string): readonly string[] {
  const lower = name.toLocaleLowerCase('fi').replace(/ tl$/, '');
  const whole = wholes[lower];
  if (whole !== undefined) return [whole];
  const weak = grades.map(([strong, letters]) => lower.replace(strong, letters));
  return [...new Set([lower, ...weak])].flatMap((stem) => {
    const forms = ends.flatMap(([end, others]) =>
      end.test(stem) ? others.map((other) => stem.replace(end, other)) : [],
    );
    const inflected = firstParts.flatMap(([part, genitive]) =>
      part.test(lower) ? forms.map((form) => form.replace(part, genitive)) : [],
    );
    return [...forms, ...inflected, `${stem}s`];
  });
}
