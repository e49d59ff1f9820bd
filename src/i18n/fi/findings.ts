import type { FindingWords } from '../finding-words.js';

const colour =
  'Värin muoto on #14557a, rgb(20, 85, 122), hsl(202, 72%, 28%) tai light-dark(#14557a, #8cc8ec).';
const length = 'Mitan muoto on 0, 4px, 0.4em tai 0.4rem.';

/** What the webmaster is told in Finnish. */
const words: FindingWords = {
  noSource:
    'Taululla ei ole tietolähdettä. Lisää elementtiin source="https://…", div-elementtiin data-source="https://…".',
  broken: (error) =>
    `Taulu ei toimi tällä sivulla, joten sen paikalla on linkki. Tiellä on sivun jokin skripti, tai kuvan tai lomakkeen name: ${error}`,
  kind: (word) =>
    `Tuntematon laji "${word}" ohitettiin. Käytössä ovat associations, activities, events, volunteer-tasks ja premises.`,
  attribute: (element, name) => `Elementillä ${element} ei ole attribuuttia "${name}".`,
  attributeOwner: (element) => `Se kuuluu elementille ${element}.`,
  quoteMissing: (names) =>
    `Lainausmerkki puuttuu: ${names}. Tarkista editorin HTML-näkymässä, että arvon kummallakin puolella on ".`,
  quotes: (names) =>
    `Lainausmerkit eivät ole suorat, vaan kaarevat tai kahteen kertaan: ${names}. Kirjoita editorin HTML-näkymässä niiden tilalle ". Muuten arvo loppuu ensimmäiseen välilyöntiin.`,
  container: (names, meant) =>
    `Div-elementin attribuuteista puuttuu alku data-, joten taulu ei saa niitä: ${names}. Kirjoita ne näin: ${meant}.`,
  swallowed: (element) =>
    `Taulun sisällä on sivun muuta sisältöä (<${element}>), ja se on piilossa, kun lista näkyy. Lopetustagi </talkoo-board> puuttuu; pelkkä /> ei sulje taulua.`,
  setting: {
    unknown: (path) => `Asetusta "${path}" ei ole.`,
    wrong: (path) => `Asetusta "${path}" ei voitu käyttää: tarkista sen arvo.`,
  },
  settingRules: new Map([
    [
      'reportAddress',
      'Sen pitää olla yksi sähköpostiosoite, esimerkiksi yhdistykset@example.org. Virheestä voi silti ilmoittaa kopioimalla viestin.',
    ],
    [
      'map.tiles',
      'Kartan kuvien osoitteen alussa pitää olla https:// ja siinä osat {z}, {x} ja {y}, ei muita aaltosulkeita. Karttaa ei näytetä.',
    ],
    ['map.attribution', 'Kirjoita siihen, kenen kartta on. Karttaa ei näytetä.'],
    ['map.maxZoom', 'Sen pitää olla kokonaisluku väliltä 8–22. Lähin taso on nyt 16.'],
    ['limit', 'Sen pitää olla kokonaisluku väliltä 1–100000. Raja on nyt 2000.'],
    [
      'timeoutMs',
      'Sen pitää olla kokonaisluku väliltä 500–60000, millisekunteina. Aika on nyt 8000.',
    ],
    [
      'messages',
      'Siinä pitää olla kielen lyhyt tunnus ja viestitiedoston osoite, esimerkiksi { "se": "se.json" }.',
    ],
    ['accessibilityFeedback', 'Sen pitää olla https-osoite tai yksi sähköpostiosoite.'],
    ...['accent', 'accentInk', 'free', 'muted', 'line', 'tint'].map(
      (name) => [`looks.${name}`, colour] as const,
    ),
    ...['radius', 'space'].map((name) => [`looks.${name}`, length] as const),
  ]),
  settingsFile: (address) =>
    `Asetustiedostoa "${address}" ei voitu käyttää, ja taulu näyttää vain linkkisi:`,
  settingsFileProblems: {
    offline: () => 'selain ei ole yhteydessä verkkoon.',
    timeout: () => 'palvelin ei vastannut ajoissa. Yritä myöhemmin uudelleen.',
    unreachable: () => 'palvelin ei vastaa. Tarkista osoite.',
    cors: () =>
      'sen palvelin ei anna tämän sivun lukea sitä. Siirrä tiedosto sivun omalle palvelimelle tai salli CORS (Access-Control-Allow-Origin).',
    csp: ({ origin }) =>
      `tämän sivun Content-Security-Policy estää pyynnön. Lisää siihen connect-src ${origin}.`,
    status: ({ status }) =>
      `palvelin vastasi virheellä ${status ?? ''}. Tarkista, että tiedosto on osoitteessaan.`,
    'too-large': () => 'se on yli 200 kt.',
    'not-json': () => 'se ei ole JSON-muodossa. Tarkista pilkut, lainausmerkit ja sulkeet.',
    'not-an-object': () => 'asetusten pitää olla aaltosulkeissa: { "limit": 500 }.',
    unexpected: () => 'odottamaton virhe.',
  },
  settingsText: (line, excerpt) =>
    `Taulun sisään kirjoitetut asetukset eivät ole JSON-muodossa, ja taulu näyttää vain linkkisi. Virhe on rivillä ${line} tässä: ${excerpt} Tarkista pilkut, lainausmerkit ja sulkeet.`,
  settingsNotAnObject:
    'Taulun asetusten pitää olla aaltosulkeissa: { "limit": 500 }. Taulu näyttää vain linkkisi.',
  settingsPart:
    'Taulun osaa, joka lukee asetukset, ei saatu, ja taulu näyttää vain linkkisi. Tarkista, että kaikki taulun tiedostot ovat palvelimella.',
  address: (address) => `Tietolähteen osoitetta "${address}" ei voitu käyttää:`,
  addressProblems: {
    'not-an-address': 'se ei ole verkko-osoite.',
    'not-http': 'sen alussa pitää olla https://.',
    credentials: 'poista siitä käyttäjätunnus ja salasana.',
    'mixed-content': 'https-sivu ei saa lukea http-osoitetta. Käytä https-osoitetta.',
  },
  mailAsSource: (address) =>
    `Tietolähteeksi on kirjoitettu sähköpostiosoite "${address}". Kirjoita palvelun etusivun osoite, jonka alussa on https://.`,
  municipality: (names, source) => `Kuntaa ${names} ei löydy palvelusta ${source}.`,
  region: (names, source) =>
    `Aluetta ${names} ei löydy palvelusta ${source}. Tarkista asetus regions.`,
  association: (asked, sources) =>
    `Yhdistyksestä "${asked}" ei ole mitään siinä, mitä taulu lukee palvelusta ${sources}. Kirjoita nimi niin kuin se siellä on, tai Y-tunnus, ja tarkista myös municipality ja kinds.`,
  near: (names) => `Tarkoititko: ${names}?`,
  noise: (source) =>
    `${source} lähettää ylimääräistä tekstiä ennen tietoja. Pyydä sen ylläpitoa poistamaan PHP-ilmoitukset näkyvistä.`,
  failures: {
    offline: () => ['Selain ei ole yhteydessä verkkoon.', ''],
    timeout: ({ source }) => [`${source} ei vastannut ajoissa.`, 'Yritä myöhemmin uudelleen.'],
    unreachable: ({ source, at }) => [
      `${source} ei vastaa.`,
      `Tarkista osoite ${at} ja se, ettei mainosten tai evästeiden esto pysäytä pyyntöä.`,
    ],
    cors: ({ source }) => [
      `${source} vastaa, mutta ei anna tämän sivun lukea vastausta.`,
      'Palvelussa voi olla huoltokatko: yritä myöhemmin uudelleen. Jos vika jatkuu, pyydä palvelun ylläpitoa sallimaan tietojen luku muilta sivustoilta (CORS, otsake Access-Control-Allow-Origin).',
    ],
    csp: ({ at }) => [
      'Tämän sivun Content-Security-Policy estää pyynnön.',
      `Lisää siihen connect-src ${at}.`,
    ],
    status: ({ source, status }) => [
      `${source} vastasi virheellä ${status ?? ''}.`,
      'Yritä myöhemmin uudelleen. Jos virhe toistuu, kerro siitä palvelun ylläpidolle.',
    ],
    'too-large': ({ source }) => [`${source} lähetti yli 10 Mt yhdessä vastauksessa.`, ''],
    'not-json': ({ source }) => [
      `${source} ei vastannut WordPressin REST-rajapinnan tavoin.`,
      'Tarkista, onko osoite oikea palvelu (attribuutti source).',
    ],
    unexpected: ({ at }) => [`Odottamaton virhe: ${at}`, ''],
  },
  missing:
    'Tarkista, onko osoite oikea palvelu. Jos on, kysy palvelun ylläpidolta, ovatko tiedot mukana avoimessa rajapinnassa (REST, tyypit tm_organization, tm_activity, tm_event, tm_volunteer ja tm_premise).',
  innerPage: (front) =>
    `Jos source on sivuston sisäsivun osoite, kirjoita sen tilalle etusivun osoite: source="${front}".`,
  prefixProblems: {
    form: (prefix) =>
      `Attribuuttia url-prefix="${prefix}" ei voitu käyttää: siinä saa olla 1–20 merkkiä, kirjaimia a–z, numeroita ja yhdysmerkkejä.`,
    taken: (prefix) =>
      `Sivun toisella taululla on jo url-prefix="${prefix}". Anna kummallekin omansa.`,
  },
  contrast: (token, ratio) =>
    `Väri ${token} erottuu liian huonosti: kontrasti on ${ratio.replace('.', ',')}:1, ja sen pitää olla 4,5:1. Taulu käyttää omaa väriään.`,
  messagesProblems: {
    unavailable: (tag, address) =>
      `Kielen ${tag} viestitiedostoa ${address} ei saatu tai se ei ole viestitiedosto. Taulu puhuu suomea.`,
    missing: (tag, keys) => `Kielen ${tag} viestitiedostosta puuttuvat: ${keys}.`,
    unknown: (tag, keys) => `Kielen ${tag} viestitiedostossa on tuntemattomia viestejä: ${keys}.`,
    wrong: (tag, keys) => `Kielen ${tag} viestitiedostossa on väärässä muodossa: ${keys}.`,
  },
};

export default words;
