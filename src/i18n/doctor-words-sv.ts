import { hostWords } from './doctor-host-words-sv.js';
import type { DoctorWords } from './doctor-words.js';
import messages from './sv.js';

/** What the doctor says in Swedish. */
const sv: DoctorWords = {
  ...hostWords,
  title: 'Tavlans checklista',
  outcomes: { wrong: 'Att åtgärda', look: 'Titta på detta', wait: 'Pågår', well: 'I ordning' },
  topics: {
    script: 'Skript',
    attributes: 'Attribut',
    settings: 'Inställningar',
    source: 'Datakälla',
    municipality: 'Kommun',
    records: 'Poster',
    freshness: 'Uppgifternas ålder',
    language: 'Språk',
    heading: 'Rubriknivå',
    contrast: 'Färgkontrast',
    text: 'Text',
    page: 'Sida',
    place: 'Plats på sidan',
    policy: 'Sidans skydd (CSP)',
    needs: 'Rader för skyddet',
    fallback: 'Reservlänk',
  },
  allWell: 'Allt är i ordning',
  waiting: 'Granskningen pågår',
  toMend: (count) => (count === 1 ? '1 sak att åtgärda' : `${count} saker att åtgärda`),
  toLookAt: (count) => (count === 1 ? '1 sak att titta på' : `${count} saker att titta på`),
  inOrder: (count) => `I ordning (${count})`,
  onlyForYou:
    'Den här listan är för sidans webbansvariga. Den syns för att tavlan har attributet doctor. Ta bort det när du inte längre behöver listan.',
  copyAsText: 'Kopiera som text',
  copyThisText: 'Kopiera den här texten',
  copied: 'Kopierad',
  kinds: messages.kinds,
  locale: messages.locale,

  scriptPlaces: {
    pinned: 'Adressen är fast: byt adress för att få en ny version.',
    floating: 'Adressen är flytande: rättelser kommer av sig själva.',
    unnumbered: 'Adressen anger ingen version: den byts när filerna på servern byts.',
  },
  scriptOnce: (version, place) => [`Version ${version}, laddad en gång. ${place}`],
  scriptBundled: (version) => [
    `Version ${version}. Sidan har inget skript talkootaulu.js: tavlan ingår i webbplatsens eget skript.`,
  ],
  scriptTwice: (count) => [
    `Samma skript finns ${count} gånger på sidan. Tavlan fungerar ändå.`,
    'Ta bort de överflödiga script-raderna. De kommer ofta både från sidmallen och från sidans innehåll.',
  ],
  scriptsDiffer: (addresses, version) => [
    `Sidan har olika skript: ${addresses}. Version ${version} används.`,
    'Lämna bara ett skript på sidan, annars vet du inte vilken version som används.',
  ],
  scriptOlder: (written, running) => [
    `Skriptets adress anger version ${written}, men version ${running} används.`,
    'Kontrollera att mappen har rätt filer och töm serverns cache.',
  ],
  hashWillBreak: [
    'Den flytande adressen har en kontrollsumma (integrity). Tavlan slutar fungera vid nästa uppdatering.',
    'Använd en fast adress eller ta bort attributet integrity.',
  ],

  attributesRead: (attributes) => [`Lästa: ${attributes}`],
  noAttributes: ['Tavlan har inga attribut: allt kommer från inställningarna.'],
  kindNear: (near) => `Menade du: ${near}?`,
  badHeadingLevel: (value) => [
    `heading-level="${value}" duger inte; 2 används.`,
    'Skriv ett tal från 2 till 6.',
  ],
  unspokenLanguage: (value) => [
    `Tavlan talar inte språket lang="${value}".`,
    'Tillåtna är fi, sv, en och fi-x-selko. Andra språk behöver en meddelandefil i inställningarna.',
  ],
  stillOn: (attribute) => [
    `${attribute} är på, fast värdet är "false".`,
    'Ta bort hela attributet om du inte vill ha det.',
  ],
  badDoctor: (value) => [
    `doctor="${value}" visar den här listan för alla.`,
    'Skriv doctor="address", så syns listan bara när sidans adress har ?talkoo-doctor.',
  ],

  noSettings: ['Utöver attributen finns inga inställningar.'],
  settingsRead: (keys) => [`I bruk: ${keys}`],
  settingsWait: ['Inställningarna läses.', 'Om det här inte försvinner kan de inte hämtas.'],

  sourceAnswers: (source, read, clock) => [
    `${source} svarar. ${read} sorter lästa, senast kl. ${clock}.`,
  ],
  sourceReading: (source) => [`Läser från ${source}.`],
  sourceStale: (clock) => `Listan som syns lästes kl. ${clock}.`,
  sourceFailed: (kinds) => `Inte lästa: ${kinds}.`,
  capped: (kind, count) => [
    `${kind}: bara de första ${count} läses.`,
    'Höj inställningen limit om alla ska visas.',
  ],
  repeated: (kind) => [
    `${kind}: tjänsten ger samma sida på nytt i stället för nästa, så listan kan vara ofullständig.`,
    'Be tjänstens underhåll kontrollera att cachen inte ger samma sida för varje begäran: parametern page i adressen ska ha verkan.',
  ],
  unsure: (kind) => [
    `${kind}: något kan saknas, eftersom tjänstens uppgifter ändrades under läsningen eller dess antal inte stämmer.`,
    'Om detta upprepas, kontrollera att tjänstens cache inte ger samma sida för varje begäran.',
  ],

  wholeSource: ['Ingen kommun är vald: hela tjänsten visas.'],
  municipalityKnown: (names, source) => [`${source} känner till kommunen: ${names}.`],

  tally: (kind, received, shown) => `${kind}: ${received} mottagna, ${shown} visas`,
  inAll: (total) => `sammanlagt ${total} i tjänsten`,
  leftOut: {
    expired: (count) => `${count} är förbi`,
    noMunicipality: (count) => `${count} anger ingen kommun`,
    otherMunicipality: (count) => `${count} är från annat håll`,
    duplicates: (count) => `${count} kom två gånger`,
    skipped: (count) => `${count} hoppades över`,
  },
  skipReasons: {
    'not-an-object': 'är ingen post',
    'no-id': 'saknar id',
    'no-title': 'saknar rubrik',
    protected: 'skyddad med lösenord',
    'too-large': 'för stor för att läsas',
  },
  skippedCure: 'Rätta dessa i tjänsten, eller be dess underhåll rätta dem:',
  noneCure: 'Om det inte heller kommer några, lämna bort sorten ur attributet kinds.',
  noComingEvents: [
    'Tjänsten har inga kommande evenemang.',
    'Fråga tjänsten om evenemang ännu förs in där. Lämna annars bort events ur attributet kinds.',
  ],

  newest: (source, day) => [`${source}: senaste ändring ${day}.`],
  frozen: (source, day) => [
    `${source}: inget av det som lästs har ändrats på över ett år, senaste ändring ${day}. Tjänsten kan ha slutat uppdateras.`,
    'Fråga tjänsten om uppgifterna ännu underhålls. Gamla kontaktuppgifter vilseleder.',
  ],
  noChangeTimes: (source) => [
    `${source} anger inte när uppgifterna har ändrats. Deras ålder kan inte kontrolleras.`,
  ],

  languages: (page, board) => [`Sidans språk ${page}, tavlans språk ${board}.`],
  noPageLanguage: [
    'Sidans språk anges inte. En skärmläsare kan läsa sidan på fel språk.',
    'Lägg till <html lang="sv"> i sidmallen.',
  ],
  unspokenPage: (page) => [
    `Sidans språk är ${page}, men tavlan talar finska.`,
    'Ange en meddelandefil i inställningarna (messages), eller skriv lang="fi", "sv" eller "en" på tavlan.',
  ],
  otherLanguages: (count, of) => `${count}/${of} poster är på ett annat språk.`,
  untoldLanguages: (count) => `${count} anger inte sitt språk.`,

  hasFallback: ['I tavlan finns en länk som visas om inget kan hämtas.'],
  noFallback: [
    'I tavlan finns ingen egen länk. Om inget kan hämtas är stället tomt.',
    'Skriv en länk till tjänsten mellan taggarna: <a href="https://…">Föreningar</a>',
  ],
};

export default sv;
