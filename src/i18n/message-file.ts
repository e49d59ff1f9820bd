import { numberFormat } from '../base/intl-cache.js';
import { isObject } from '../base/is-object.js';
import { isKind, kinds } from '../model/kind.js';
import type { AllMessages } from './messages.js';

/** What in a message file could not be used, by dotted path ("count.events"). */
export interface FileIssues {
  /** Messages that the file does not have, which are said in the language it builds on. */
  readonly missing: string[];
  readonly unknown: string[];
  /** Messages of another form than they must have, which are said in the language it builds on. */
  readonly wrong: string[];
}

type Say = (...values: readonly (string | number)[]) => string;
type Forms = Readonly<Record<string, string>>;

const longest = 1000;
const placeOfValue = /\{(\d)\}/g;
/** What messages hold besides words. */
const notWords: ReadonlySet<string> = new Set(['language', 'locale', 'isEasy', 'calendar']);
const formsOfNumbers: readonly string[] = ['empty', 'one', 'two', 'other'];
const namesInDates = { months: 12, weekdays: 7, weekdaysShort: 7 } as const;

/**
 * Makes messages of a message file, which has them as JSON under the names of {@link AllMessages}.
 *
 * A message with values is a text with `{0}`, `{1}` and so on in their places, or an object of such
 * texts: by kind (`associations`, `events` and so on), or by number as `one`, `two` and `other`, or
 * with `empty` for a value that is not there. `calendar` brings twelve months and seven weekdays. All is
 * text, never markup; braces stand only around values. A file that has less than half of the messages
 * gives a `language` that is the base's still, as most of its words are.
 *
 * @param tag - Primary subtag of the language.
 * @param base - What stands for messages that are missing or wrong.
 */
export function messagesFromFile(
  file: Readonly<Record<string, unknown>>,
  tag: string,
  base: AllMessages,
): { readonly messages: AllMessages; readonly issues: FileIssues } {
  const issues: FileIssues = { missing: [], unknown: [], wrong: [] };
  const { locale, calendar, ...words } = file;
  const known = Object.fromEntries(Object.entries(base).filter(([name]) => !notWords.has(name)));
  const usedLocale = isLocale(locale) ? locale : base.locale;
  const messages = translated(known, words, '', usedLocale, issues);
  const own = Object.keys(known).filter((name) => messages[name] !== known[name]);
  return {
    messages: {
      ...(messages as unknown as AllMessages),
      language: own.length * 2 < Object.keys(known).length ? base.language : tag,
      locale: usedLocale,
      ...(areNames(calendar) ? { calendar } : {}),
    },
    issues: areNames(calendar) ? issues : { ...issues, missing: [...issues.missing, 'calendar'] },
  };
}

function translated(
  base: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, unknown>>,
  path: string,
  locale: string,
  issues: FileIssues,
): Record<string, unknown> {
  issues.unknown.push(
    ...Object.keys(words)
      .filter((name) => !Object.hasOwn(base, name))
      .map((name) => path + name),
  );
  const entries = Object.entries(base).map(([name, own]): readonly [string, unknown] => {
    const place = path + name;
    if (!Object.hasOwn(words, name)) issues.missing.push(place);
    else {
      const value = messageOf(own, words[name], `${place}.`, locale, issues);
      if (value !== null) return [name, value];
      issues.wrong.push(place);
    }
    return [name, own];
  });
  return Object.fromEntries(entries);
}

/** A message in the form of the base's own; `null` when it is written in another. */
function messageOf(
  own: unknown,
  written: unknown,
  path: string,
  locale: string,
  issues: FileIssues,
): unknown {
  if (typeof own === 'string') return isText(written) && isSound(written, 0) ? written : null;
  if (typeof own === 'function') return sayerOf(own as Say, written, locale);
  if (Array.isArray(own)) return areTexts(written, own.length) ? written : null;
  if (!isObject(written)) return null;
  return translated(own as Record<string, unknown>, written, path, locale, issues);
}

/** What says a message with values; `null` when it lacks a form, has a form or a place that nothing fills, or misses all places. */
function sayerOf(own: Say, written: unknown, locale: string): Say | null {
  const forms = formsOf(written);
  if (!forms) return null;
  const texts = Object.values(forms);
  const isByKind = Object.hasOwn(forms, kinds[0]);
  const isTelling =
    own.length === 0 || isByKind || texts.some((text) => text.search(placeOfValue) >= 0);
  if (!isTelling || !texts.every((text) => isSound(text, own.length))) return null;
  return (...values) => {
    // A kind follows what was searched for, and that may be the name of a kind.
    const form = isByKind ? values.findLast((value) => isKind(String(value))) : formOf(values);
    const text = forms[String(form)] ?? forms['other'] ?? own(...values);
    return text.replace(placeOfValue, (_, at: string) => valueText(values[Number(at)], locale));
  };
}

/** The forms of a message: all five kinds, or `other` with those of numbers beside it; `null` for anything else. */
function formsOf(written: unknown): Forms | null {
  if (isText(written)) return { other: written };
  if (!isObject(written) || !Object.values(written).every(isText)) return null;
  const names = Object.keys(written);
  const isByKind = names.length === kinds.length && names.every(isKind);
  const isByNumber =
    Object.hasOwn(written, 'other') && names.every((name) => formsOfNumbers.includes(name));
  return isByKind || isByNumber ? (written as Forms) : null;
}

function formOf([first]: readonly (string | number)[]): string {
  if (first === '') return 'empty';
  return { 1: 'one', 2: 'two' }[Number(first)] ?? 'other';
}

function valueText(value: string | number | undefined, locale: string): string {
  return typeof value === 'number' ? numberFormat(locale).format(value) : (value ?? '');
}

/** Tells whether braces stand only around the places of so many values. */
function isSound(text: string, values: number): boolean {
  const rest = text.replace(placeOfValue, (place, at: string) =>
    Number(at) < values ? '' : place,
  );
  return !/[{}]/.test(rest);
}

function areNames(value: unknown): value is NonNullable<AllMessages['calendar']> {
  return (
    isObject(value) &&
    Object.entries(namesInDates).every(([name, count]) => areTexts(value[name], count))
  );
}

function areTexts(value: unknown, count: number): value is readonly string[] {
  return Array.isArray(value) && value.length === count && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

function isLocale(value: unknown): value is string {
  if (!isText(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
