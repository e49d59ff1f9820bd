import { keysOf } from '../../base/keys-of.js';
/** The ages that the filter `age` tells apart. */
export type AgeGroup = 'children' | 'youth' | 'adults' | 'seniors';

const named: Readonly<Record<AgeGroup, RegExp>> = {
  children:
    /^(?:lapsi?|lapset|lapsille|lapsia|lasten|lapsiperhe(?:et|ille)?|vauva(?:t|ille)?|taaperot?|taaperoille|perhe(?:et|ille)?|barn(?:en)?|barnfamiljer(?:na)?|familj(?:er|erna)?|famil(?:y|ies)|child(?:ren)?|kids?)$/,
  youth:
    /^(?:nuor(?:et|i|ille|ten|iso|isolle)|teinit?|teineille|ungdom(?:ar|arna)?|unga|youth|young|teens?|teenagers?)$/,
  adults: /^(?:aikui(?:nen|set|sille)|työikäi(?:set|sille)|vuxen|vuxna|adults?)$/,
  seniors:
    /^(?:ikäihmi(?:nen|set|sille)|ikäänty(?:neet|neille|vät|ville)|senior(?:i|it|eille|er|erna|s)?|vanhukset|vanhuksille|eläkeläi(?:nen|set|sille)|pensionär(?:er|erna)?|pensioners?|äldre|elderly)$/,
};
const everyone = /^(?:kaik(?:ki|ille)|kaikenikäi(?:set|sille)|alla|all|everyone)$/;
/** Words that change nothing beside one of those above. */
const beside =
  /^(?:för|for|the|people|kaiken|ikäiset|ikäisille|åldrar|ages|avoin|erityisesti|särskilt|especially|vuotias|vuotiaat|vuotiaille|år|åringar|månader|years?|months?|old|med|en|huoltajan|aikuisen|kanssa|\d{1,3})$/;
const exclusion =
  /^(?:ei|eivät|paitsi|muut|muille|muun|kuin|lukuun|ilman|kielletty|inte|ej|icke|utom|utan|andra|not?|except|without|other|others|than)$/;
const between = /[,;/&+]|(?<![\p{L}])(?:ja|sekä|tai|och|samt|eller|and|or)(?![\p{L}])/u;

/**
 * The groups that a source's words for an audience name: 'lapset ja nuoret', 'För pensionärer'.
 *
 * Of a list each part is understood by itself, wholly or not at all. Words that leave somebody out
 * ('kaikki paitsi lapset') make the whole unknown.
 *
 * @returns In no order; empty when unknown.
 */
export function ageGroupsIn(text: string): ReadonlySet<AgeGroup> {
  const parts = text
    .toLowerCase()
    .split(between)
    .map((part) => part.match(/\p{L}+|\d+/gu) ?? []);
  if (parts.flat().some((word) => exclusion.test(word))) return new Set();
  return new Set(parts.flatMap(groupsOf));
}

function groupsOf(words: readonly string[]): readonly AgeGroup[] {
  const groups = keysOf(named);
  const telling = words.filter((word) => !beside.test(word));
  if (telling.length === 0) return [];
  if (telling.every((word) => everyone.test(word))) return groups;
  return telling.every((word) => groups.some((group) => named[group].test(word)))
    ? groups.filter((group) => telling.some((word) => named[group].test(word)))
    : [];
}
