import type { TextFile } from '../../src/output/calendar-file.js';

type Text = Pick<TextFile, 'text'>;

/** A file's lines with folded ones joined again. */
export function linesOf({ text }: Text): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/**
 * What is wrong with the form of a calendar's text by RFC 5545, sections 3.1 and 3.6; empty when nothing is.
 */
export function flawsOf({ text }: Text): readonly string[] {
  const encoder = new TextEncoder();
  const raw = text.split('\r\n');
  const lines = linesOf({ text });
  const names = lines.map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? '');
  const zones = new Set(lines.flatMap((line) => /^[A-Z-]+;TZID=([^:;]+)/.exec(line)?.[1] ?? []));
  const described = new Set(lines.flatMap((line) => /^TZID:(.+)/.exec(line)?.[1] ?? []));
  const entries = text.split('\r\nBEGIN:VEVENT\r\n').slice(1);
  const uids = lines.filter((line) => line.startsWith('UID:'));
  return [
    raw.at(-1) === '' ? null : 'the last line has no end',
    /[\r\n]/.test(text.replaceAll('\r\n', '')) ? 'a bare CR or LF' : null,
    raw.some((line) => encoder.encode(line).length > 75) ? 'a line over 75 octets' : null,
    raw.some((line) => new TextDecoder().decode(encoder.encode(line)) !== line)
      ? 'a broken character'
      : null,
    raw.slice(0, -1).includes('') ? 'an empty line' : null,
    names.includes('') ? 'a line without a name' : null,
    lines.every((line) => /^[A-Z-]+(?:;[A-Z-]+=[^:;]+)*:/.test(line))
      ? null
      : 'a line of no property',
    lines[0] === 'BEGIN:VCALENDAR' && lines.at(-1) === 'END:VCALENDAR' ? null : 'no calendar',
    names.filter((name) => name === 'VERSION' || name === 'PRODID').length === 2
      ? null
      : 'no version',
    entries.length > 0 ? null : 'no entry',
    entries.every((entry) => /^DTSTAMP:\d{8}T\d{6}Z\r$/m.test(entry)) ? null : 'no DTSTAMP in UTC',
    entries.every((entry) => /^UID:.+\r$/m.test(entry) && /^DTSTART[:;]/m.test(entry))
      ? null
      : 'no UID or DTSTART',
    new Set(uids).size === entries.length ? null : 'two entries with one UID',
    [...zones].every((zone) => described.has(zone)) && zones.size === described.size
      ? null
      : 'time zones named and described differ',
  ].filter((flaw) => flaw !== null);
}
