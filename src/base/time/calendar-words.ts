import type { Weekday } from './plain-date.js';

const words = (text: string): readonly string[] => text.split(' ');

/** Months by their names in Finnish, Swedish and English and the usual abbreviations, in lower case; January is 1. */
export const monthsByName: ReadonlyMap<string, number> = /* @__PURE__ */ byPlace(
  words('tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu').map((stem) =>
    ['', 'kuu', 'kuuta', 'kuun'].map((ending) => stem + ending),
  ),
  words('januari februari mars april maj juni juli augusti september oktober november december'),
  words('january february march april may june july august september october november december'),
  words('jan feb mar apr maj jun jul aug sep okt nov dec'),
  words('jan feb mar apr may june july aug sept oct nov dec'),
);

/** Days of the week by their names in Finnish, Swedish and English and the usual abbreviations, in lower case. */
export const weekdaysByName: ReadonlyMap<string, Weekday> = /* @__PURE__ */ byPlace<Weekday>(
  words('maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai').map((day) => [
    day,
    `${day}na`,
    `${day.replace(/o$/, 'oi')}sin`,
  ]),
  words('måndag tisdag onsdag torsdag fredag lördag söndag').map((day) => [
    day,
    `${day}en`,
    `${day}ar`,
  ]),
  words('monday tuesday wednesday thursday friday saturday sunday').map((day) => [day, `${day}s`]),
  words('ma ti ke to pe la su'),
  words('mån tis ons tors fre lör sön'),
  words('må ti on to fr lö sö'),
  words('mon tue wed thu fri sat sun'),
  [[], ['tues'], [], ['thur', 'thurs'], [], [], []],
);

function byPlace<Place extends number>(
  ...lists: readonly (readonly (string | readonly string[])[])[]
): ReadonlyMap<string, Place> {
  return new Map(
    lists.flatMap((list) =>
      list.flatMap((names, index) => [names].flat().map((name) => [name, (index + 1) as Place])),
    ),
  );
}
