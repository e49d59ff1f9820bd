import { numberFormat, pluralRules } from '../../base/intl-cache.js';

/** Makes a function that says a count with the right form: `{ one: 'tapahtuma', other: 'tapahtumaa' }` and 1 give "1 tapahtuma". */
export function counted(locale: string, one: string, other: string): (count: number) => string {
  return (count) => {
    const form = pluralRules(locale).select(count) === 'one' ? one : other;
    return `${numberFormat(locale).format(count)}\u00a0${form}`;
  };
}
