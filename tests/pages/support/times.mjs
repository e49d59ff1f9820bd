/** Saturday 22 November 2025 at 23.30 in Finland; in Kiritimati it is Sunday, in Los Angeles noon. */
export const NOW = Date.UTC(2025, 10, 22, 21, 30);

const noon = ['su 6.12.2026 klo 12.00–14.00', '2026-12-06T12:00:00+02:00'];
const start = ['su 6.12.2026 klo 12.00', '2026-12-06T12:00:00+02:00'];
const day = ['su 6.12.2026', '2026-12-06'];
const unknown = ['aika ilmoituksessa', null];
const seconds = Date.UTC(2026, 11, 6, 10) / 1000;

/**
 * Events by the fields of their time, what Finnish residents then read, and what machines do.
 *
 * `sortsAt` is no field of the wire: it tells where an event that has begun stands in the order.
 */
export const eventTimes = [
  // One event in every form that sources write.
  [{ start_date: '06.12.2026', start_time: '12.00', end_time: '14.00' }, ...noon],
  [{ start_date: '6.12.2026', start_time: 'klo 12', end_time: '14:00:00' }, ...noon],
  [
    { start_date: '20261206', start_time: '12:00', end_date: '20261206', end_time: '14:00' },
    ...noon,
  ],
  [{ start_date: '2026-12-06T12:00:00', end_date: '2026-12-06T14:00:00' }, ...noon],
  [{ start_date: '2026-12-06 12:00', end_date: '2026-12-06 14:00' }, ...noon],
  [{ start_date: '2026-12-06T12:00:00+02:00', end_date: '2026-12-06T14:00:00+02:00' }, ...noon],
  [{ start_date: '2026-12-06T10:00:00Z', end_date: '2026-12-06T12:00Z' }, ...noon],
  [{ start_date: '2026-12-05T23:00:00-11:00', end_date: '2026-12-07T02:00:00+14:00' }, ...noon],
  [{ start_date: seconds, end_date: String(seconds + 7200) }, ...noon],
  [{ start_date: seconds * 1000, end_date: String((seconds + 7200) * 1000) }, ...noon],
  [{ start_date: 'Sunnuntai 6. joulukuuta 2026 kello 12.00–14.00' }, ...noon],
  [{ start_date: 'söndag 6 december 2026 kl. 12–14' }, ...noon],
  [{ start_date: 'Sun 6 Dec 2026, 12 pm–2 pm' }, ...noon],
  [{ start_date: '06/12/2026', start_time: '12:00 pm', end_time: '2:00 pm' }, ...noon],
  // Only a day, or only a beginning.
  [{ start_date: '2026-12-06' }, ...day],
  [{ start_date: '6.12.2026', start_time: '', end_time: null }, ...day],
  [{ start_date: '6.12.2026', start_time: '12.00' }, ...start],
  [{ start_date: '6.12.2026', start_time: '12.00', end_date: '0000-00-00' }, ...start],
  // An end before its start: the day is told once, and words tell the rest.
  [
    { start_date: '6.12.2026', start_time: '12.00', end_date: '5.12.2026' },
    'su 6.12.2026 12.00 – 5.12.2026',
    '2026-12-06',
  ],
  [
    { start_date: '6.12.2026', start_time: '12.00', end_time: '11.00' },
    'su 6.12.2026 12.00–11.00',
    '2026-12-06',
  ],
  // Several days, and a dance that ends at two in the morning.
  [{ start_date: '4.12.2026', end_date: '6.12.2026' }, 'pe 4.12.2026–su 6.12.2026', '2026-12-04'],
  [
    { start_date: '5.12.2026', start_time: '22.00', end_date: '6.12.2026', end_time: '2.00' },
    'la 5.12.2026 klo 22.00–2.00',
    '2026-12-05T22:00:00+02:00',
  ],
  [
    { start_date: '31.12.2026–1.1.2027 klo 22–02' },
    'to 31.12.2026–pe 1.1.2027 klo 22–02',
    '2026-12-31',
  ],
  [{ start_date: '6.12.2026 00.00–24.00' }, ...day],
  // The day is Finland's, wherever the instant was written and wherever the visitor is.
  [{ start_date: '2026-12-05T22:30:00Z' }, 'su 6.12.2026 klo 0.30', '2026-12-06T00:30:00+02:00'],
  [
    { start_date: '6.6.2026', start_time: '0.15' },
    'la 6.6.2026 klo 0.15',
    '2026-06-06T00:15:00+03:00',
  ],
  // The hour that comes twice is its first one; the hour that never comes is the next one.
  [
    { start_date: '25.10.2026', start_time: '3.30' },
    'su 25.10.2026 klo 3.30',
    '2026-10-25T03:30:00+03:00',
  ],
  [
    { start_date: '29.3.2026', start_time: '3.30' },
    'su 29.3.2026 klo 4.30',
    '2026-03-29T04:30:00+03:00',
  ],
  // The year goes without saying while it lasts.
  [{ start_date: '31.12.2025' }, 'ke 31.12.', '2025-12-31'],
  // Today is still on, and so is what has gone on for years.
  [{ start_date: '22.11.2025' }, 'la 22.11.', '2025-11-22'],
  [
    { start_date: '22.11.2025', start_time: '10.00' },
    'la 22.11. klo 10.00',
    '2025-11-22T10:00:00+02:00',
  ],
  [
    { start_date: '1.1.2020', end_date: '31.12.2030', sortsAt: '2030-12-31T00:00+02:00' },
    'ti 31.12.2030 asti',
    '2020-01-01',
  ],
  // No calendar has these: they stay in the source's words.
  [{ start_date: '31.2.2026' }, '31.2.2026', null],
  [{ start_date: '0000-00-00 00:00:00' }, ...unknown],
  [{ start_date: '2026-13-01T12:00:00Z' }, '2026-13-01T12:00:00Z', null],
  [{ start_date: 'joulukuussa' }, 'joulukuussa', null],
  // Half of these could be read, which would be a false whole: no year, no end, two times in one.
  ...[
    'la 5.12. klo 10',
    '5.12. klo 10–14',
    '5/12/26',
    '2026-12-06T12:00:00 EET',
    'ma 6.12.2026 klo 12',
  ].map((words) => [{ start_date: words }, words, null]),
  // The day is sure, and all else stands in the source's words beside it.
  ...['klo 25.00', 'klo 9-', 'alk. klo 18', 'klo 18–20 (huom!)'].map((words) => [
    { start_date: `6.12.2026 ${words}` },
    `su 6.12.2026 ${words}`,
    '2026-12-06',
  ]),
  [{ start_date: 'Sat 5 Dec 2026, 6–8 pm' }, 'la 5.12.2026 6–8 pm', '2026-12-05'],
  [
    { start_date: '6.12.2026', start_time: 'alk. klo 18' },
    'su 6.12.2026 alk. klo 18',
    '2026-12-06',
  ],
  [{ start_date: false }, ...unknown],
  [{}, ...unknown],
];

/** Events that are over in Finland, whatever day it is where the visitor is. */
export const expiredTimes = [
  { start_date: '21.11.2025' },
  { start_date: '2025-11-21T21:59:00Z' },
  { start_date: '1.1.2020', end_date: '2025-11-21' },
];
