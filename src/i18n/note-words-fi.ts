import type { NoteWords } from './note-words.js';

/** What the webmaster is told in Finnish. */
export const fi: NoteWords = {
  noSource: 'Taululla ei ole tietolähdettä. Lisää elementtiin source="https://…".',
  broken: (error) =>
    `Taulu ei toimi tällä sivulla, joten sen paikalla on linkki. Tiellä on sivun jokin skripti, tai kuvan tai lomakkeen name: ${error}`,
  kind: (word) =>
    `Tuntematon laji "${word}" ohitettiin. Käytössä ovat associations, activities, events, volunteer-tasks ja premises.`,
  setting: (path) => `Asetusta "${path}" ei voitu käyttää: tarkista sen nimi ja arvo.`,
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
