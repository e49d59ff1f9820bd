import type { FindingWords } from '../finding-words.js';

const colour =
  'En färg skrivs #14557a, rgb(20, 85, 122), hsl(202, 72%, 28%) eller light-dark(#14557a, #8cc8ec).';
const length = 'Ett mått skrivs 0, 4px, 0.4em eller 0.4rem.';

/** What the webmaster is told in Swedish. */
const words: FindingWords = {
  noSource:
    'Tavlan har ingen datakälla. Lägg till source="https://…" i elementet, eller data-source="https://…" i ett div-element.',
  broken: (error) =>
    `Tavlan fungerar inte på den här sidan, så länken står kvar i dess ställe. I vägen är något skript på sidan, eller name på en bild eller ett formulär: ${error}`,
  kind: (word) =>
    `Den okända sorten "${word}" hoppades över. Tillåtna är associations, activities, events, volunteer-tasks och premises.`,
  attribute: (element, name) => `Elementet ${element} har inget attribut "${name}".`,
  attributeOwner: (element) => `Det hör till elementet ${element}.`,
  quoteMissing: (names) =>
    `Ett citattecken saknas: ${names}. Kontrollera i redigerarens HTML-vy att det står " på båda sidor om värdet.`,
  quotes: (names) =>
    `Citattecknen är inte raka, utan böjda eller dubbla: ${names}. Skriv " i stället i redigerarens HTML-vy. Annars slutar värdet vid det första mellanslaget.`,
  container: (names, meant) =>
    `Attributen i div-elementet saknar början data-, så tavlan får dem inte: ${names}. Skriv dem så här: ${meant}.`,
  swallowed: (element) =>
    `I tavlan finns annat innehåll från sidan (<${element}>), och det är dolt när listan syns. Sluttaggen </talkoo-board> saknas; enbart /> stänger inte tavlan.`,
  setting: {
    unknown: (path) => `Inställningen "${path}" finns inte.`,
    wrong: (path) => `Inställningen "${path}" kunde inte användas: kontrollera värdet.`,
  },
  settingRules: new Map([
    [
      'reportAddress',
      'Det ska vara en e-postadress, till exempel foreningar@example.org. Fel kan ändå anmälas genom att kopiera ett meddelande.',
    ],
    [
      'map.tiles',
      'Kartbildernas adress ska börja med https:// och innehålla delarna {z}, {x} och {y}, inga andra klamrar. Kartan visas inte.',
    ],
    ['map.attribution', 'Skriv vems kartan är. Kartan visas inte.'],
    ['map.maxZoom', 'Det ska vara ett heltal från 8 till 22. Den närmaste nivån är nu 16.'],
    ['limit', 'Det ska vara ett heltal från 1 till 100000. Gränsen är nu 2000.'],
    [
      'timeoutMs',
      'Det ska vara ett heltal från 500 till 60000, i millisekunder. Tiden är nu 8000.',
    ],
    [
      'messages',
      'Där ska stå språkets korta kod och meddelandefilens adress, till exempel { "se": "se.json" }.',
    ],
    ['accessibilityFeedback', 'Det ska vara en https-adress eller en e-postadress.'],
    ...['accent', 'accentInk', 'free', 'muted', 'line', 'tint'].map(
      (name) => [`looks.${name}`, colour] as const,
    ),
    ...['radius', 'space'].map((name) => [`looks.${name}`, length] as const),
  ]),
  settingsFile: (address) =>
    `Inställningsfilen "${address}" kunde inte användas, och tavlan visar bara din länk:`,
  settingsFileProblems: {
    offline: () => 'webbläsaren saknar nätförbindelse.',
    timeout: () => 'servern svarade inte i tid. Försök igen senare.',
    unreachable: () => 'servern svarar inte. Kontrollera adressen.',
    cors: () =>
      'dess server låter inte den här sidan läsa den. Flytta filen till sidans egen server eller tillåt CORS (Access-Control-Allow-Origin).',
    csp: ({ origin }) =>
      `sidans Content-Security-Policy hindrar begäran. Lägg till connect-src ${origin}.`,
    status: ({ status }) =>
      `servern svarade med felet ${status ?? ''}. Kontrollera att filen finns på sin adress.`,
    'too-large': () => 'den är över 200 kB.',
    'not-json': () => 'den är inte JSON. Kontrollera kommatecken, citattecken och parenteser.',
    'not-an-object': () => 'inställningarna ska stå inom klamrar: { "limit": 500 }.',
    unexpected: () => 'oväntat fel.',
  },
  settingsText: (line, excerpt) =>
    `Inställningarna inuti tavlan är inte JSON, och tavlan visar bara din länk. Felet är på rad ${line} här: ${excerpt} Kontrollera kommatecken, citattecken och parenteser.`,
  settingsNotAnObject:
    'Tavlans inställningar ska stå inom klamrar: { "limit": 500 }. Tavlan visar bara din länk.',
  settingsPart:
    'Den del av tavlan som läser inställningarna kunde inte hämtas, och tavlan visar bara din länk. Kontrollera att alla tavlans filer finns på servern.',
  address: (address) => `Datakällans adress "${address}" kunde inte användas:`,
  addressProblems: {
    'not-an-address': 'den är ingen webbadress.',
    'not-http': 'den ska börja med https://.',
    credentials: 'ta bort användarnamn och lösenord.',
    'mixed-content': 'en https-sida får inte läsa en http-adress. Använd https.',
  },
  mailAsSource: (address) =>
    `Som datakälla står e-postadressen "${address}". Skriv adressen till tjänstens startsida, som börjar med https://.`,
  municipality: (names, source) => `Kommunen ${names} finns inte på ${source}.`,
  region: (names, source) =>
    `Området ${names} finns inte på ${source}. Kontrollera inställningen regions.`,
  association: (asked, sources) =>
    `Om föreningen "${asked}" finns ingenting i det som tavlan läser från ${sources}. Skriv namnet som det står där, eller FO-numret, och kontrollera också municipality och kinds.`,
  near: (names) => `Menade du: ${names}?`,
  noise: (source) =>
    `${source} skickar annan text före uppgifterna. Be dess underhåll att dölja PHP-meddelandena.`,
  failures: {
    offline: () => ['Webbläsaren saknar nätförbindelse.', ''],
    timeout: ({ source }) => [`${source} svarade inte i tid.`, 'Försök igen senare.'],
    unreachable: ({ source, at }) => [
      `${source} svarar inte.`,
      `Kontrollera adressen ${at} och att ingen reklam- eller kakspärr stoppar begäran.`,
    ],
    cors: ({ source }) => [
      `${source} svarar, men låter inte den här sidan läsa svaret.`,
      'Det kan pågå ett serviceavbrott: försök igen senare. Om felet är kvar, be tjänstens underhåll tillåta att andra webbplatser läser uppgifterna (CORS, rubriken Access-Control-Allow-Origin).',
    ],
    csp: ({ at }) => [
      'Sidans Content-Security-Policy hindrar begäran.',
      `Lägg till connect-src ${at}.`,
    ],
    status: ({ source, status }) => [
      `${source} svarade med felet ${status ?? ''}.`,
      'Försök igen senare. Om felet upprepas, berätta om det för tjänstens underhåll.',
    ],
    'too-large': ({ source }) => [`${source} skickade över 10 MB i ett svar.`, ''],
    'not-json': ({ source }) => [
      `${source} svarade inte som WordPress REST-gränssnitt.`,
      'Kontrollera att adressen leder till rätt tjänst (attributet source).',
    ],
    unexpected: ({ at }) => [`Oväntat fel: ${at}`, ''],
  },
  missing:
    'Kontrollera att adressen leder till rätt tjänst. Om den gör det, fråga tjänstens underhåll om uppgifterna finns i det öppna gränssnittet (REST, typerna tm_organization, tm_activity, tm_event, tm_volunteer och tm_premise).',
  innerPage: (front) =>
    `Om source är adressen till en undersida på webbplatsen, skriv i stället startsidans adress: source="${front}".`,
  prefixProblems: {
    form: (prefix) =>
      `Attributet url-prefix="${prefix}" kunde inte användas: det får ha 1–20 tecken, bokstäverna a–z, siffror och bindestreck.`,
    taken: (prefix) => `En annan tavla på sidan har redan url-prefix="${prefix}". Ge dem var sitt.`,
  },
  contrast: (token, ratio) =>
    `Färgen ${token} syns för dåligt: kontrasten är ${ratio.replace('.', ',')}:1 och ska vara 4,5:1. Tavlan använder sin egen färg.`,
  messagesProblems: {
    unavailable: (tag, address) =>
      `Meddelandefilen ${address} för språket ${tag} kunde inte hämtas eller är ingen meddelandefil. Tavlan talar finska.`,
    missing: (tag, keys) => `I meddelandefilen för språket ${tag} saknas: ${keys}.`,
    unknown: (tag, keys) =>
      `I meddelandefilen för språket ${tag} finns okända meddelanden: ${keys}.`,
    wrong: (tag, keys) => `I meddelandefilen för språket ${tag} har fel form: ${keys}.`,
  },
};

export default words;
