import { parseWhole, type Tokens } from '../../base/text/parse-whole.js';
import { takeMoney } from './take-money.js';

/** What a text says of a price, when all of it is understood. */
export interface PriceReading {
  readonly isFree: boolean;
  /** What is sold besides, in the source's own words ('Kahvit 2 €.'); `null` when nothing is told. */
  readonly besides: string | null;
}

const subjects = [
  ...['tapahtuma', 'tilaisuus', 'toiminta', 'osallistuminen', 'sisäänpääsy', 'pääsy', 'kurssi'],
  ...['konsertti', 'kerho', 'ryhmä', 'hinta', 'maksu', 'pääsymaksu', 'osallistumismaksu', 'liput'],
  ...['lippu', 'evenemanget', 'deltagande', 'deltagandet', 'inträde', 'inträdet', 'entré', 'pris'],
  ...['tapahtumaan', 'tilaisuuteen', 'konserttiin', 'toimintaan', 'näyttely', 'näyttelyyn'],
  ...[
    'avgift',
    'evenemang',
    'the event',
    'event',
    'admission',
    'entry',
    'entrance',
    'participation',
    'price',
  ],
  'fee',
];
const free = [
  ...['maksuton', 'maksutonta', 'maksuttomia', 'maksutta', 'maksuttomasti', 'ilmainen', 'ilmaista'],
  ...['ilmaisia', 'ilmaiseksi', 'veloituksetta', 'vapaa pääsy', 'vapaa sisäänpääsy', 'ei maksua'],
  ...['ei maksuja', 'ei pääsymaksua', 'ei sisäänpääsymaksua', 'ei osallistumismaksua'],
  ...['ei maksa mitään', 'ilman maksua', 'ilman pääsymaksua', 'fritt inträde'],
  ...['fri inträde', 'fri entré', 'gratis', 'avgiftsfri', 'avgiftsfritt', 'avgiftsfria'],
  ...['kostnadsfri', 'kostnadsfritt', 'kostnadsfria', 'ingen avgift', 'inga avgifter'],
  ...['ingen inträdesavgift', 'ingen deltagaravgift', 'inget inträde', 'utan avgift'],
  ...['utan kostnad', 'kostar inget', 'kostar ingenting', 'free of charge'],
  ...['no charge', 'no fee', 'no entry fee', 'no admission fee'],
  ...['no cost', 'at no cost', 'without charge', 'for free', 'free'],
];
const freeAsSubject = ['vapaa', 'on vapaa', 'fritt', 'är fritt', 'är fri', 'fri'];
const everyone = [
  ...['kaikille avoin', 'kaikille halukkaille', 'kaikille', 'för alla', 'for everyone', 'for all'],
  'to all',
];
const paid = ['maksullinen', 'maksullista', 'avgiftsbelagd', 'avgiftsbelagt', 'paid'];
const besides = [
  ...[
    'kahvit',
    'kahvi',
    'kahvia',
    'pullakahvit',
    'pullakahvi',
    'kahvio',
    'kahvila',
    'kahvitarjoilu',
  ],
  ...[
    'tarjoilu',
    'tarjoilua',
    'pulla',
    'pullaa',
    'makkara',
    'makkaraa',
    'makkarat',
    'mehu',
    'mehua',
  ],
  ...['lounas', 'ruoka', 'ruokailu', 'buffet', 'buffetti', 'arvat', 'arpa', 'arpoja', 'arpajaiset'],
  ...['narikka', 'pysäköinti', 'kaffe', 'bulle', 'servering', 'lunch', 'lotter', 'coffee', 'bun'],
  ...['refreshments', 'raffle', 'parking', 'tervetuloa', 'välkommen', 'välkomna', 'welcome'],
  ...[
    'ilmoittautuminen',
    'ennakkoilmoittautuminen',
    'ei ilmoittautumista',
    'vaatii ilmoittautumisen',
  ],
  ...['ei ennakkoilmoittautumista', 'vaatii ennakkoilmoittautumisen', 'ilman ilmoittautumista'],
  ...['anmälan', 'förhandsanmälan', 'ingen anmälan', 'ingen förhandsanmälan'],
  ...['registration', 'no registration'],
];
const onSale = [
  ...[
    'vaaditaan',
    'pakollinen',
    'krävs',
    'required',
    'myynnissä',
    'myytävänä',
    'saatavilla',
    'tarjolla',
    'omakustanteinen',
    'maksullinen',
  ],
  ...['till salu', 'for sale', 'available'],
];

/**
 * Parses what taking part costs: 'maksuton', 'Ei maksua', 'Tapahtuma on ilmainen kaikille',
 * 'Maksuton. Kahvit 2 €.', '0,00 €', '5–10 €', 'maksullinen'.
 *
 * @returns `null` for a text of which anything is left over ('5 €, lapset ilmaiseksi').
 */
export function parsePrice(text: string): PriceReading | null {
  return parseWhole(text, takeFree, takePaid);
}

/** Takes a word or an amount that says that something costs nothing. */
export function takeFreeWords(tokens: Tokens): true | null {
  return tokens.phrase(free) || tokens.attempt(takeNought) ? true : null;
}

function takeFree(tokens: Tokens): PriceReading | null {
  tokens.phrase(['täysin', 'aivan', 'helt', 'completely']);
  const isTold =
    tokens.attempt((rest) => {
      const hasSubject = takeSubject(rest);
      return hasSubject && rest.phrase(freeAsSubject) ? true : takeFreeWords(rest);
    }) ?? tokens.attempt(takeFreeWords);
  if (!isTold) return null;
  tokens.phrase(subjects);
  tokens.phrase(everyone);
  // The same in other languages: 'Maksuton / Gratis'.
  while (tokens.attempt(takeFreeAgain));
  while (tokens.sign('!'));
  if (tokens.isAtEnd) return { isFree: true, besides: null };
  const mark = tokens.sign('.', ',', ';') ?? tokens.dash();
  if (tokens.isAtEnd) return { isFree: true, besides: null };
  const { rest } = tokens;
  return mark !== null && takeBesides(tokens) ? { isFree: true, besides: rest } : null;
}

function takeFreeAgain(tokens: Tokens): true | null {
  const mark = tokens.sign('/', '.', ',') ?? tokens.dash();
  return mark === null ? null : takeFreeWords(tokens);
}

function takePaid(tokens: Tokens): PriceReading | null {
  takeSubject(tokens);
  const isPaid = tokens.phrase(paid) || (tokens.attempt(takeMoney)?.least ?? 0) > 0;
  tokens.sign('!');
  return isPaid ? { isFree: false, besides: null } : null;
}

/** What it is that costs, and a word or sign between that and the price. */
function takeSubject(tokens: Tokens): boolean {
  const isThere = tokens.phrase(subjects);
  if (isThere) tokens.sign('on', 'ovat', 'är', 'is', ':');
  return isThere;
}

function takeNought(tokens: Tokens): true | null {
  return takeMoney(tokens)?.most === 0 ? true : null;
}

/** What is sold or told besides, with or without its price, once or in a list. */
function takeBesides(tokens: Tokens): boolean {
  do {
    if (!tokens.phrase(besides)) return false;
    tokens.phrase(onSale);
    tokens.attempt(takeMoney);
  } while (tokens.sign(',', ';', '/', '&', 'ja', 'och', 'and'));
  tokens.sign('.', '!');
  return tokens.isAtEnd;
}
