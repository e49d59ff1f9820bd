import { parseWhole, type Tokens } from '../../base/text/parse-whole.js';
import type { EventStatus } from '../../model/public-event.js';

const subjects = [
  ...['tapahtuma', 'tilaisuus', 'konsertti', 'evenemanget', 'the event', 'event', 'tila', 'status'],
  'is',
];
const joints = ['on', 'är', 'is', 'has been', 'have been', 'har', 'blivit', 'ovat'];

// The words of an event's state, the longer ones first.
const words: readonly (readonly [EventStatus, readonly string[]])[] = [
  [
    'moved-online',
    [
      ...['siirretty verkkoon', 'siirtynyt verkkoon', 'siirtyy verkkoon', 'järjestetään verkossa'],
      ...['siirretty etätapahtumaksi', 'flyttat till nätet', 'flyttad till nätet', 'moved online'],
      ...['flyttats till nätet', 'eventmovedonline', 'movedonline', 'verkossa', 'etänä', 'online'],
    ],
  ],
  [
    'cancelled',
    [
      ...['cancelled', 'canceled', 'eventcancelled', 'peruttu', 'peruutettu', 'peruuntunut'],
      ...['peruuntuu', 'perutaan', 'inställd', 'inställt', 'inställda', 'ställs in', 'avlyst'],
    ],
  ],
  [
    'postponed',
    [
      ...['siirretty myöhemmäksi', 'siirtyy myöhemmäksi', 'siirretty', 'siirtynyt', 'siirtyy'],
      ...['siirretään', 'lykätty', 'uppskjuten', 'uppskjutet', 'uppskjutits', 'framflyttad'],
      ...[
        'framflyttat',
        'flyttad',
        'flyttat',
        'flyttats',
        'skjuts upp',
        'postponed',
        'rescheduled',
      ],
      ...['eventpostponed', 'eventrescheduled'],
    ],
  ],
  [
    'sold-out',
    [
      ...['loppuunmyyty', 'loppuun myyty', 'loppuunvarattu', 'täynnä', 'slutsåld', 'slutsålt'],
      ...['fullbokad', 'fullbokat', 'fullt', 'sold out', 'soldout', 'fully booked', 'full'],
    ],
  ],
  [
    'scheduled',
    [
      ...['scheduled', 'eventscheduled', 'confirmed', 'active', 'upcoming', 'publish', 'published'],
      ...['normal', 'open', 'ok', 'vahvistettu', 'voimassa', 'aktiivinen', 'tulossa', 'normaali'],
      ...['julkaistu', 'avoin', 'suunniteltu', 'bekräftad', 'bekräftat', 'planerad', 'planerat'],
      ...['aktiv', 'kommande', 'publicerad', 'järjestetään'],
    ],
  ],
];

/** Those that say that something does not happen as it was told. */
export const calledOffWords: readonly string[] = words.flatMap(([status, phrases]) =>
  status === 'cancelled' || status === 'postponed' ? phrases : [],
);

/** Those that say that something happens on another day than was told. */
export const postponedWords: readonly string[] = words.flatMap(([status, phrases]) =>
  status === 'postponed' ? phrases : [],
);

/**
 * Parses the state of an event, as a word, a slug or an address of schema.org: 'Peruttu',
 * 'event-cancelled', 'Tapahtuma on siirretty verkkoon!', 'https://schema.org/EventPostponed'.
 *
 * @returns `null` for all else ('Peruttu, jos sataa').
 */
export function parseStatus(text: string): EventStatus | null {
  return parseWhole(
    text.replace(/^https?:\/\/schema\.org\//, '').replaceAll(/[_-]/g, ' '),
    takeStatus,
  );
}

function takeStatus(tokens: Tokens): EventStatus | null {
  tokens.phrase(subjects);
  tokens.sign(':');
  tokens.phrase(joints);
  const status = takeWord(tokens);
  const takeAgain = (rest: Tokens): EventStatus | null => {
    rest.sign('/', '–');
    return takeWord(rest) === status ? status : null;
  };
  // The same in other languages: 'Peruttu / Inställt'.
  while (tokens.attempt(takeAgain));
  while (tokens.sign('!'));
  return status;
}

function takeWord(tokens: Tokens): EventStatus | null {
  return words.find(([, phrases]) => tokens.phrase(phrases))?.[0] ?? null;
}
