import type { Change } from './change.js';

const curly = /^["“”„‟″»«]/;

/** The attributes whose values stand between the quotes of a word processor, which are then part of them. */
export function curlyNames(element: Element): readonly string[] {
  return [...element.attributes].filter(({ value }) => curly.test(value)).map(({ name }) => name);
}

/** A value without such quotes. */
export function withoutCurlyQuotes(value: string): string {
  return value.replace(/["“”„‟″»«]/g, '');
}

/** Compares the address in an attribute with the one that was pasted. */
export function addressChanges(
  of: 'script' | 'frame' | 'link',
  { from, to, name }: { readonly from: Element; readonly to: Element; readonly name: string },
): readonly Change[] {
  if (curlyNames(to).includes(name)) return [{ about: 'curly-quotes', of, names: curlyNames(to) }];
  // WordPress adds ?ver= to the addresses of scripts, which does no harm.
  const addressOf = (element: Element): string =>
    (element.getAttribute(name) ?? '').replace(/[?&]ver=[^?&]*$/, '');
  const [was, is] = [addressOf(from), addressOf(to)];
  return was === is ? [] : [{ about: 'moved', of, from: was, to: is }];
}
