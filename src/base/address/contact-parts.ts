import { mailtoHref } from './contact-href.js';
import { digitRun, numberHref } from '../text/phone-number.js';
import { emailAddress } from './email-address.js';
import { webAddress } from './single-address.js';

/** A piece of a text that tells how to reach somebody. */
export interface ContactPart {
  readonly text: string;
  /** 'tel:' or 'mailto:' with the one number or address that the piece is, or that of a page; `null` for other words. */
  readonly href: string | null;
}

const between = /([,;/|]| (?:tai|ja|sekä|eller|och|samt|or|and|&) )/i;
const bracketedAt = / ?(?:@|[([{](?:at|ät|a)[)\]}]) ?/i;
/** Between words that may each be the address of a page. */
const betweenPages = /([\s<>"]+|[,;|](?=https?:|www\.))/i;
const pageStart = /https?:[;:]?\/\/|www\./i;
/** One without 'www.' by a usual ending: 'klo.Kerho' is none. */
const bareHost = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:fi|com|org|net|eu|info|se|ax)(?:[/?#]|$)/iu;
/** Of a sentence; a bracket only behind an address that opens none. */
const endMarks = /(?<![.,;:!?\]…])[.,;:!?\]…]+$/;
const endMarksAndBrackets = /(?<![).,;:!?\]…])[).,;:!?\]…]+$/;
const bracketedDot = / ?[([{](?:dot|piste|punkt)[)\]}] ?/gi;

/**
 * Takes a text apart into phone numbers, addresses of e-mail and of pages and the words between;
 * joined, the parts are the text, but for a password that an address of a page has.
 *
 * Several may stand in one text, with hours and names beside them, and 'info [at] example.org' is
 * an address. What is not understood to its last character has no link.
 */
export function contactParts(text: string): readonly ContactPart[] {
  return joined(
    text.split(betweenPages).flatMap((word) => pageParts(word, pageStart) ?? [words(word)]),
  ).flatMap((part) => (part.href ? [part] : reachParts(part.text)));
}

/** The first e-mail address that a text has; `null` when none of it can be read. */
export function firstEmail(text: string): string | null {
  const href = contactParts(text).find((part) => part.href?.startsWith('mailto:'))?.href;
  return href ? decodeURI(href.slice('mailto:'.length)) : null;
}

/** The words before an address of a page, the address, and the marks behind it; `null` for all else. */
function pageParts(word: string, begin: RegExp): readonly ContactPart[] | null {
  const at = word.search(begin);
  if (at < 0 || /[/@]/.test(word.slice(0, at))) return null;
  const written = word.slice(at);
  const core = written.replace(written.includes('(') ? endMarks : endMarksAndBrackets, '');
  const href = begin === pageStart || bareHost.test(core) ? webAddress(core) : null;
  if (href === null) return null;
  const text = /^(?:https?:\/\/)?[^/?#]*@/i.test(core) ? href : core;
  return [words(word.slice(0, at)), { text, href }, words(word.slice(at + core.length))];
}

/** Addresses of pages without 'www.', phone numbers, e-mail addresses and the words between. */
function reachParts(text: string): readonly ContactPart[] {
  const pieces = text
    .split(between)
    .flatMap((piece, index) => (index % 2 === 0 ? addressParts(piece) : [words(piece)]));
  const parts = joined(pieces).flatMap((part) => (part.href ? [part] : hostParts(part.text)));
  return joined(joined(parts).flatMap((part) => (part.href ? [part] : numberParts(part.text))));
}

/** What stands behind a bare "at" may be half of an e-mail address. */
function hostParts(text: string): readonly ContactPart[] {
  // Beside a broken address, a host may be the other half of it: 'https://exa mple.org'.
  if (text.includes('://')) return [words(text)];
  return text
    .split(/((?<!\S)at\s+\S+|[\s<>"]+)/i)
    .flatMap((word) => pageParts(word, /[\p{L}\d]/u) ?? [words(word)]);
}

/** A piece that is one address as a whole may have spaces and a bare "at"; among words it has neither. */
function addressParts(piece: string): readonly ContactPart[] {
  const whole = addressPart(piece, / at /i, / dot /gi);
  return whole ?? piece.split(/([\s<>"]+)/).flatMap((word) => addressPart(word) ?? [words(word)]);
}

function addressPart(
  written: string,
  at: RegExp = bracketedAt,
  dot: RegExp = bracketedDot,
): readonly ContactPart[] | null {
  const [, start = '', core = '', end = ''] =
    /^([\s(]?(?:[\p{L}-]+:)?)([^]*?)(\)?[\s.!]?)$/u.exec(written) ?? [];
  const plain = core
    .replace(bracketedAt, '@')
    .replace(bracketedDot, '.')
    .replace(at, '@')
    .replace(dot, '.');
  const address = emailAddress(plain);
  return address === null
    ? null
    : [words(start), { text: core, href: mailtoHref(address) }, words(end)];
}

function numberParts(text: string): readonly ContactPart[] {
  const parts: ContactPart[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(digitRun)) {
    const start = end;
    end = index + run.length;
    const href = hrefOfNumber(run, text.slice(end));
    parts.push(words(text.slice(start, index)), { text: run, href });
  }
  return [...parts, words(text.slice(end))];
}

/** What follows a number tells whether it ends there: "08 000 0015/16" is two, or one and an extension. */
function hrefOfNumber(run: string, rest: string): string | null {
  // Commas and semicolons before a sign are pauses that a telephone takes for dialling on.
  if (/^(?:[\p{L}\p{N}@_%\u2026]|[,;p]*[*#]|,,)/u.test(rest)) return null;
  const [, more] = /^ ?\/ ?([1-9]\d*)/.exec(rest) ?? [];
  const [lastGroup] = run.split(/\D/).slice(-1);
  return more && more.length !== lastGroup?.length ? null : numberHref(run);
}

/** The same parts without empty ones and without words beside words. */
function joined(parts: readonly ContactPart[]): readonly ContactPart[] {
  const result: ContactPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.href === null && last?.href === null)
      result[result.length - 1] = words(last.text + part.text);
    else if (part.text) result.push(part);
  }
  return result;
}

function words(text: string): ContactPart {
  return { text, href: null };
}
