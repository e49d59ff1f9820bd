import { dateTimeFormat, numberFormat } from '../../base/intl-cache.js';
import type { CheckProps } from './doctor-props.js';

const timeZone = 'Europe/Helsinki';

/** A number as people write it, with one decimal at most. */
export function figure({ words }: CheckProps, value: number): string {
  return numberFormat(words.locale, { maximumFractionDigits: 1 }).format(value);
}

/** A length in CSS pixels: "320 px". */
export function pixels(props: CheckProps, value: number): string {
  return `${figure(props, value)}\u00a0px`;
}

/** A ratio of contrast: "4,5:1". */
export function ratioText(props: CheckProps, ratio: number): string {
  // Rounded down, so that what fails never looks as if it passed.
  return `${figure(props, Math.floor(ratio * 10) / 10)}:1`;
}

/** The clock time in Finland at an instant in epoch milliseconds. */
export function clock({ words }: CheckProps, instant: number): string {
  const form = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  return dateTimeFormat(words.locale, form).format(instant);
}

/** The calendar day in Finland at an instant in epoch milliseconds. */
export function day({ words }: CheckProps, instant: number): string {
  const form = { day: 'numeric', month: 'numeric', year: 'numeric', timeZone } as const;
  return dateTimeFormat(words.locale, form).format(instant);
}
