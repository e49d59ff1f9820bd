import { gapWordsSv } from './gap-words-sv.js';
import type { ListingWords } from './listing-words.js';
import { counted } from './plural.js';

const locale = 'sv-FI';
const notices = counted(locale, 'annons', 'annonser');
const tellKeeper = 'Det här kan du inte rätta själv. Berätta det för dem som sköter tjänsten.';

/** A listing in Swedish. */
const words: ListingWords = {
  gaps: gapWordsSv,
  searchName: 'Sök förening',
  label: 'Föreningens namn eller FO-nummer',
  hint: 'Skriv början av namnet och välj föreningen i listan.',
  clear: 'Töm',
  suggestions: (count) =>
    count === 1
      ? 'En förening hittades. Välj den.'
      : `${counted(locale, 'förening', 'föreningar')(count)} hittades. Välj din.`,
  tooMany: 'Det finns fler föreningar. Skriv mer av namnet.',
  reading: (sources) => `Hämtar föreningar från ${sources}…`,

  seen: (count) =>
    count === 0 ? 'Invånarna ser ingen annons.' : `Invånarna ser ${notices(count)}.`,
  unseen: (count) => (count === 1 ? 'En annons visas inte.' : `${count} annonser visas inte.`),
  toMend: (count) =>
    count === 1 ? 'En sak lönar det sig att rätta.' : `${count} saker lönar det sig att rätta.`,
  allWell: 'Allt är i ordning. Fint!',
  allWellGiven: 'Allt som tjänsten ger är i sin ordning.',
  notGiven: (source, names) =>
    `${source} ger inte de här uppgifterna om någon, så de räknas varken som brist eller förtjänst: ${names}.`,
  checking: 'Ser efter om föreningen har annonser som inte visas…',
  uncheckable: 'Det gick inte att ta reda på om föreningen har annonser som inte visas.',
  again: 'Försök igen',
  inOrder: (names) => `I ordning: ${names}.`,

  mendTitle: 'Vad det lönar sig att rätta',
  mendIn: (title) => `Rätta: ${title}`,
  signIn: (sources) =>
    `Rättelserna görs i tjänsten ${sources}. Där loggar man in med föreningens konto.`,
  remarksTitle: 'Bra att veta',
  introductionTitle: 'Föreningens egen presentation saknas',
  introductionWhy: 'Invånarna ser dina annonser, men föreningen finns inte i föreningslistan.',
  introductionHow: (source) =>
    `Lägg till föreningen i tjänsten ${source}: namn, en kort beskrivning och telefonnummer eller e-post.`,
  sorts: {
    link: 'webbadressen',
    email: 'e-postadressen',
    phone: 'telefonnumret',
    time: 'datumet eller klockslaget',
  },
  writtenWrongly: (sort, written) => `${sort} ”${written}”`,

  hiddenTitle: 'Annonser som invånarna inte ser',
  reasons: {
    expired: () => ({
      why: 'Datumet har passerat.',
      how: 'Du behöver inte göra något. Om ni ordnar samma sak igen, skriv in ett nytt datum.',
    }),
    'no-municipality': (place) => ({
      why: 'Ingen kommun har valts för annonsen.',
      how: `Välj ${place} som kommun.`,
    }),
    'other-municipality': (place, municipalities) => ({
      why: `Annonsens kommun är ${municipalities}.`,
      how: `Om den är avsedd också för invånarna här, lägg till kommunen ${place}.`,
    }),
    protected: () => ({
      why: 'Annonsen är skyddad med lösenord.',
      how: 'Ta bort skyddet om du vill att den ska visas.',
    }),
    'no-title': () => ({
      why: 'Annonsen har ingen rubrik som kan läsas.',
      how: 'Skriv en rubrik.',
    }),
    'no-id': () => ({ why: 'Annonsen saknar tjänstens nummer.', how: tellKeeper }),
    'not-an-object': () => ({ why: 'Annonsen kom trasig från tjänsten.', how: tellKeeper }),
    'too-large': () => ({ why: 'Annonsen är för stor för att läsas.', how: tellKeeper }),
  },
  field: (path) => `Fältet i tjänsten: ${path}`,
  untitled: 'Annons utan rubrik',

  seenTitle: 'Så här ser invånarna dina annonser',
  lacks: (names) => `Att rätta: ${names}`,
  lacksNothing: 'I den här annonsen är allt i ordning.',

  print: 'Skriv ut sammandraget',
  printed: (day) => `Kontrollerat ${day}`,
  askFriend: 'Kopiera ett meddelande till en hjälpare',
  friendField: 'Kopiera det här meddelandet till en hjälpare',
  friendCopied: 'Meddelandet är kopierat. Klistra in det i ett e-postmeddelande.',
  ownPage: 'Kopiera kod till er egen webbplats',
  ownPageField: 'Kopiera den här koden till er egen webbplats',
  ownPageCopied: 'Koden är kopierad. Skicka den till den som sköter er webbplats.',
  friendHello: (name) =>
    `Hej! Kan du hjälpa till att rätta uppgifterna för föreningen ${name}? De här sakerna lönar det sig att rätta:`,
  friendLook: (url) => `Så här ser uppgifterna ut nu: ${url}`,
  hiddenOne: 'Invånarna ser inte annonsen.',
  friendThanks: 'Tack!',

  notFound: (asked) => `Föreningen ”${asked}” hittades inte.`,
  didYouMean: 'Menade du någon av de här?',
  stepsTitle: 'Så här får du din förening att synas',
  stepSpelling: 'Kontrollera först stavningen. Prova med bara början av namnet eller FO-numret.',
  stepJoin: 'Om föreningen inte har anmälts ännu, öppna tjänsten och skaffa ett konto där:',
  stepFill:
    'Lägg till din förening i tjänsten: namn, en kort beskrivning och telefonnummer eller e-post.',
  stepMunicipality: (place) => `Välj ${place} som kommun.`,
  stepReturn: 'Kom tillbaka till den här sidan och sök igen när annonsen har publicerats.',

  rulesTitle: 'Vad som kontrolleras här',
  rulesFair:
    'Som brist räknas bara sådant som föreningen själv kan rätta. Uppgifter som tjänsten inte har någon plats för efterfrågas inte.',
};

export default words;
