import { expect } from '@open-wc/testing';
import type { ClockTime } from '../../../src/base/time/helsinki-time.js';
import { parseClockSpan, parseClockTime } from '../../../src/base/time/parse-clock.js';

describe('a written time of day', () => {
  const readable: readonly (readonly [string, ClockTime])[] = [
    ['18.00', '18:00'],
    ['18:00', '18:00'],
    ['18:00:00', '18:00'],
    ['8.05', '08:05'],
    ['klo 18', '18:00'],
    ['Klo 18.30', '18:30'],
    ['kl. 18.30', '18:30'],
    ['kl 9', '09:00'],
    ['klo\u00a018.00', '18:00'],
    ['8', '08:00'],
    ['kello 18', '18:00'],
    ['klo. 18.30', '18:30'],
    ['KLO18', '18:00'],
    ['6:00 pm', '18:00'],
    ['6 PM', '18:00'],
    ['6:30 p.m.', '18:30'],
    ['12:00 am', '00:00'],
    ['12:30 pm', '12:30'],
    ['18.00.', '18:00'],
    ['24.00', '24:00'],
    ['24', '24:00'],
    ['1800', '18:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ];
  for (const [text, time] of readable) {
    it(`"${text}" is ${time}`, () => {
      expect(parseClockTime(text)).to.equal(time);
    });
  }

  for (const text of [
    '24.01',
    '25:00',
    '13 pm',
    '0:30 am',
    '18.00 pm',
    '18:00:60',
    'n. 18',
    '18 alkaen',
    'klo',
    '1. 8.',
    '18.60',
    '18:5',
    '18-20',
    '18.00–19.30',
    '123',
    'ilta',
    '',
  ]) {
    it(`"${text}" is none`, () => {
      expect(parseClockTime(text)).to.equal(null);
    });
  }
});

describe('two written times of day', () => {
  for (const [text, start, end] of [
    ['18.00–20.00', '18:00', '20:00'],
    ['klo 18.00-19.30', '18:00', '19:30'],
    ['klo 18 – klo 19.30', '18:00', '19:30'],
    ['9—11', '09:00', '11:00'],
    ['22–2', '22:00', '02:00'],
    ['18–24', '18:00', '24:00'],
    ['6:00 pm - 7:30 pm', '18:00', '19:30'],
    ['11 am–1 pm', '11:00', '13:00'],
    ['18.00', '18:00', null],
  ] as const) {
    it(`"${text}" go from ${start} to ${end}`, () => {
      expect(parseClockSpan(text)).to.deep.equal({ start, end });
    });
  }

  for (const text of [
    '6–8 pm',
    '11 am–13',
    '24.00–2.00',
    '18.00–',
    '–20.00',
    '18.00 20.00',
    '18.00–20.00–22.00',
    '18.00–20.00 (ovet 17.30)',
    '18 ja 20',
    'klo 18–myöhään',
  ]) {
    it(`"${text}" are none`, () => {
      expect(parseClockSpan(text)).to.equal(null);
    });
  }
});
