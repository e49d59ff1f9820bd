import type { Language } from './messages.js';
import type { AddressNote, FailureNote, MessagesNote, Note } from './webmaster-note.js';

type Failure = Extract<Note, { about: 'failure' }>;

interface Words {
  readonly noSource: string;
  readonly kind: (word: string) => string;
  readonly setting: (path: string) => string;
  /** What a setting has to be, by its path. */
  readonly settingRules: ReadonlyMap<string, string>;
  readonly address: (address: string) => string;
  readonly addressProblems: Readonly<Record<AddressNote, string>>;
  readonly municipality: (names: string, source: string) => string;
  readonly near: (names: string) => string;
  readonly noise: (source: string) => string;
  readonly failures: Readonly<Record<FailureNote, (failure: Failure) => string>>;
  readonly prefixProblems: Readonly<Record<'form' | 'taken', (prefix: string) => string>>;
  readonly messagesProblems: Readonly<Record<MessagesNote, (tag: string, keys: string) => string>>;
}

const fi: Words = {
  noSource: 'Taululla ei ole tietolähdettä. Lisää elementtiin source="https://…".',
  kind: (word) =>
    `Tuntematon laji "${word}" ohitettiin. Käytössä ovat associations, activities, events, volunteer-tasks ja premises.`,
  setting: (path) => `Asetusta "${path}" ei voitu käyttää: tarkista sen nimi ja arvo.`,
  settingRules: new Map([
    [
      'map.tiles',
      'Kartan kuvien osoitteen alussa pitää olla https:// ja siinä osat {z}, {x} ja {y}, ei muita aaltosulkeita. Karttaa ei näytetä.',
    ],
    ['map.attribution', 'Kirjoita siihen, kenen kartta on. Karttaa ei näytetä.'],
    ['map.maxZoom', 'Sen pitää olla kokonaisluku väliltä 8–22. Karttaa ei näytetä.'],
  ]),
  address: (address) => `Tietolähteen osoitetta "${address}" ei voitu käyttää:`,
  addressProblems: {
    'not-an-address': 'se ei ole verkko-osoite.',
    'not-http': 'sen alussa pitää olla https://.',
    credentials: 'poista siitä käyttäjätunnus ja salasana.',
    'mixed-content': 'https-sivu ei saa lukea http-osoitetta. Käytä https-osoitetta.',
  },
  municipality: (names, source) => `Kuntaa ${names} ei löydy palvelusta ${source}.`,
  near: (names) => `Tarkoititko: ${names}?`,
  noise: (source) =>
    `${source} lähettää ylimääräistä tekstiä ennen tietoja. Pyydä sen ylläpitoa poistamaan PHP-ilmoitukset näkyvistä.`,
  failures: {
    offline: () => 'Selain ei ole yhteydessä verkkoon.',
    timeout: ({ source }) => `${source} ei vastannut ajoissa. Yritä myöhemmin uudelleen.`,
    unreachable: ({ source, at }) =>
      `${source} ei vastaa. Tarkista osoite ${at} ja se, ettei mainosten tai evästeiden esto pysäytä pyyntöä.`,
    cors: ({ source }) =>
      `${source} vastaa, mutta ei anna tämän sivun lukea vastausta. Pyydä sen ylläpitoa sallimaan CORS (Access-Control-Allow-Origin) REST-rajapinnalle, tai palvelussa on huoltokatko.`,
    csp: ({ at }) =>
      `Tämän sivun Content-Security-Policy estää pyynnön. Lisää siihen connect-src ${at}.`,
    status: ({ source, status }) =>
      `${source} vastasi virheellä ${status ?? ''}. Tarkista, että REST-rajapinta on käytössä ja tyypit tm_* julkisia.`,
    'too-large': ({ source }) => `${source} lähetti yli 10 Mt yhdessä vastauksessa.`,
    'not-json': ({ source }) =>
      `${source} ei vastannut WordPressin REST-rajapinnan tavoin. Tarkista attribuutti source.`,
    unexpected: ({ at }) => `Odottamaton virhe: ${at}`,
  },
  prefixProblems: {
    form: (prefix) =>
      `Attribuuttia url-prefix="${prefix}" ei voitu käyttää: siinä saa olla 1–20 merkkiä, kirjaimia a–z, numeroita ja yhdysmerkkejä.`,
    taken: (prefix) =>
      `Sivun toisella taululla on jo url-prefix="${prefix}". Anna kummallekin omansa.`,
  },
  messagesProblems: {
    unavailable: (tag, address) =>
      `Kielen ${tag} viestitiedostoa ${address} ei saatu tai se ei ole viestitiedosto. Taulu puhuu suomea.`,
    missing: (tag, keys) => `Kielen ${tag} viestitiedostosta puuttuvat: ${keys}.`,
    unknown: (tag, keys) => `Kielen ${tag} viestitiedostossa on tuntemattomia viestejä: ${keys}.`,
    wrong: (tag, keys) => `Kielen ${tag} viestitiedostossa on väärässä muodossa: ${keys}.`,
  },
};

const sv: Words = {
  noSource: 'Tavlan har ingen datakälla. Lägg till source="https://…" i elementet.',
  kind: (word) =>
    `Den okända sorten "${word}" hoppades över. Tillåtna är associations, activities, events, volunteer-tasks och premises.`,
  setting: (path) => `Inställningen "${path}" kunde inte användas: kontrollera namn och värde.`,
  settingRules: new Map([
    [
      'map.tiles',
      'Kartbildernas adress ska börja med https:// och innehålla delarna {z}, {x} och {y}, inga andra klamrar. Kartan visas inte.',
    ],
    ['map.attribution', 'Skriv vems kartan är. Kartan visas inte.'],
    ['map.maxZoom', 'Det ska vara ett heltal från 8 till 22. Kartan visas inte.'],
  ]),
  address: (address) => `Datakällans adress "${address}" kunde inte användas:`,
  addressProblems: {
    'not-an-address': 'den är ingen webbadress.',
    'not-http': 'den ska börja med https://.',
    credentials: 'ta bort användarnamn och lösenord.',
    'mixed-content': 'en https-sida får inte läsa en http-adress. Använd https.',
  },
  municipality: (names, source) => `Kommunen ${names} finns inte på ${source}.`,
  near: (names) => `Menade du: ${names}?`,
  noise: (source) =>
    `${source} skickar annan text före uppgifterna. Be dess underhåll att dölja PHP-meddelandena.`,
  failures: {
    offline: () => 'Webbläsaren saknar nätförbindelse.',
    timeout: ({ source }) => `${source} svarade inte i tid. Försök igen senare.`,
    unreachable: ({ source, at }) =>
      `${source} svarar inte. Kontrollera adressen ${at} och att ingen reklam- eller kakspärr stoppar begäran.`,
    cors: ({ source }) =>
      `${source} svarar, men låter inte den här sidan läsa svaret. Be dess underhåll tillåta CORS (Access-Control-Allow-Origin) för REST-gränssnittet, eller så pågår ett serviceavbrott.`,
    csp: ({ at }) => `Sidans Content-Security-Policy hindrar begäran. Lägg till connect-src ${at}.`,
    status: ({ source, status }) =>
      `${source} svarade med felet ${status ?? ''}. Kontrollera att REST-gränssnittet är på och att typerna tm_* är offentliga.`,
    'too-large': ({ source }) => `${source} skickade över 10 MB i ett svar.`,
    'not-json': ({ source }) =>
      `${source} svarade inte som WordPress REST-gränssnitt. Kontrollera attributet source.`,
    unexpected: ({ at }) => `Oväntat fel: ${at}`,
  },
  prefixProblems: {
    form: (prefix) =>
      `Attributet url-prefix="${prefix}" kunde inte användas: det får ha 1–20 tecken, bokstäverna a–z, siffror och bindestreck.`,
    taken: (prefix) => `En annan tavla på sidan har redan url-prefix="${prefix}". Ge dem var sitt.`,
  },
  messagesProblems: {
    unavailable: (tag, address) =>
      `Meddelandefilen ${address} för språket ${tag} kunde inte hämtas eller är ingen meddelandefil. Tavlan talar finska.`,
    missing: (tag, keys) => `I meddelandefilen för språket ${tag} saknas: ${keys}.`,
    unknown: (tag, keys) =>
      `I meddelandefilen för språket ${tag} finns okända meddelanden: ${keys}.`,
    wrong: (tag, keys) => `I meddelandefilen för språket ${tag} har fel form: ${keys}.`,
  },
};

const en: Words = {
  noSource: 'The board has no source. Add source="https://…" to the element.',
  kind: (word) =>
    `The unknown kind "${word}" was ignored. Use associations, activities, events, volunteer-tasks and premises.`,
  setting: (path) => `The setting "${path}" could not be used: check its name and value.`,
  settingRules: new Map([
    [
      'map.tiles',
      'The address of the map pictures must begin with https:// and have the parts {z}, {x} and {y}, and no other braces. The map is not shown.',
    ],
    ['map.attribution', 'Write whose map it is. The map is not shown.'],
    ['map.maxZoom', 'It must be a whole number from 8 to 22. The map is not shown.'],
  ]),
  address: (address) => `The source address "${address}" could not be used:`,
  addressProblems: {
    'not-an-address': 'it is not a web address.',
    'not-http': 'it must begin with https://.',
    credentials: 'take the user name and password out of it.',
    'mixed-content': 'an https page may not read an http address. Use https.',
  },
  municipality: (names, source) => `${source} does not know the municipality ${names}.`,
  near: (names) => `Did you mean: ${names}?`,
  noise: (source) =>
    `${source} sends other text before its data. Ask its keepers to hide the PHP notices.`,
  failures: {
    offline: () => 'The browser is offline.',
    timeout: ({ source }) => `${source} did not answer in time. Try again later.`,
    unreachable: ({ source, at }) =>
      `${source} does not answer. Check the address ${at} and that no content blocker stops the request.`,
    cors: ({ source }) =>
      `${source} answers but does not let this page read the answer. Ask its keepers to allow CORS (Access-Control-Allow-Origin) for the REST API, or it is down for maintenance.`,
    csp: ({ at }) =>
      `The Content-Security-Policy of this page forbids the request. Add connect-src ${at}.`,
    status: ({ source, status }) =>
      `${source} answered with error ${status ?? ''}. Check that its REST API is on and the tm_* types are public.`,
    'too-large': ({ source }) => `${source} sent over 10 MB in one answer.`,
    'not-json': ({ source }) =>
      `${source} did not answer as the WordPress REST API does. Check the attribute source.`,
    unexpected: ({ at }) => `Unexpected error: ${at}`,
  },
  prefixProblems: {
    form: (prefix) =>
      `The attribute url-prefix="${prefix}" could not be used: it may have 1 to 20 characters, letters a to z, digits and hyphens.`,
    taken: (prefix) =>
      `Another board on the page has url-prefix="${prefix}" already. Give each its own.`,
  },
  messagesProblems: {
    unavailable: (tag, address) =>
      `The message file ${address} for the language ${tag} could not be had or is none. The board speaks Finnish.`,
    missing: (tag, keys) => `The message file for the language ${tag} lacks: ${keys}.`,
    unknown: (tag, keys) =>
      `The message file for the language ${tag} has unknown messages: ${keys}.`,
    wrong: (tag, keys) => `The message file for the language ${tag} has in a wrong form: ${keys}.`,
  },
};

const languages: Readonly<Record<Language, Words>> = { fi, sv, en };

/** Says a note in words: the cause, and the cure. */
export function noteText(note: Note, language: Language): string {
  const words = languages[language];
  switch (note.about) {
    case 'no-source':
      return words.noSource;
    case 'kind':
      return words.kind(note.word);
    case 'setting':
      return [words.setting(note.path), words.settingRules.get(note.path) ?? ''].join(' ').trim();
    case 'address':
      return `${words.address(note.address)} ${words.addressProblems[note.problem]}`;
    case 'municipality': {
      const near = note.nearMatches.length > 0 ? ` ${words.near(note.nearMatches.join(', '))}` : '';
      return words.municipality(note.names.join(', '), note.source) + near;
    }
    case 'failure':
      return words.failures[note.failure](note);
    case 'noise':
      return words.noise(note.source);
    case 'url-prefix':
      return words.prefixProblems[note.problem](note.prefix);
    case 'messages':
      return words.messagesProblems[note.problem](note.tag, fewOf(note.keys));
  }
}

const mostKeys = 20;

function fewOf(keys: readonly string[]): string {
  const rest = keys.length - mostKeys;
  return keys.slice(0, mostKeys).join(', ') + (rest > 0 ? ` … (+${rest})` : '');
}
