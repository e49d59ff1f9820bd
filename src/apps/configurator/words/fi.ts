import messages from '../../../i18n/fi/first.js';
import type { Change } from '../saved-page/change.js';
import type { Grade } from '../steps/choices.js';
import type { SourceTrouble } from '../source/source-test.js';

/** What is wrong with a source, and what to do about it. */
const troubles: Readonly<
  Record<SourceTrouble, (name: string, status: number | null) => readonly [string, string]>
> = {
  missing: () => [
    'Palvelun osoite puuttuu.',
    'Kirjoita palvelun etusivun osoite kenttään, esimerkiksi https://palvelu.example.org.',
  ],
  'not-an-address': (name) => [
    `”${name}” ei ole verkko-osoite.`,
    'Avaa palvelun etusivu selaimessa ja kopioi osoite osoiteriviltä.',
  ],
  'not-http': () => [
    'Osoitteen alussa pitää olla https://.',
    'Kopioi osoite selaimen osoiteriviltä.',
  ],
  credentials: () => [
    'Osoitteessa on käyttäjätunnus tai salasana.',
    'Poista ne: taulu lukee vain avointa rajapintaa.',
  ],
  'mixed-content': () => [
    'Suojattu sivu ei saa lukea suojaamatonta http-osoitetta.',
    'Kirjoita osoitteen alkuun https://. Jos palvelu ei silloin vastaa, pyydä sen ylläpitoa ottamaan https käyttöön.',
  ],
  offline: () => [
    'Selain ei ole yhteydessä verkkoon.',
    'Tarkista verkkoyhteys ja testaa uudelleen.',
  ],
  timeout: (name) => [
    `${name} ei vastannut ajoissa.`,
    'Testaa hetken päästä uudelleen. Jos hitaus jatkuu, kerro siitä palvelun ylläpidolle.',
  ],
  unreachable: (name) => [
    `${name} ei vastaa.`,
    'Tarkista, että osoite on oikein. Jos palvelu aukeaa selaimessa mutta ei täällä, selaimen mainosten tai seurannan esto voi pysäyttää pyynnön.',
  ],
  cors: (name) => [
    `${name} vastaa, mutta ei anna muiden sivustojen lukea tietojaan.`,
    `Pyydä palvelun ylläpitoa sallimaan tietojen luku muilta sivustoilta. Tekniikan nimi on CORS, ja alla on valmis viesti.`,
  ],
  csp: (name) => [
    `Tämän sivun tietoturvasäännöt (Content-Security-Policy) estävät yhteyden palveluun ${name}.`,
    'Avaa tämä sivu toisella palvelimella tai omalla koneella, tai pyydä verkkosivuston ylläpitoa sallimaan yhteys.',
  ],
  'too-large': (name) => [
    `${name} lähetti liian suuren vastauksen.`,
    'Kerro asiasta palvelun ylläpidolle.',
  ],
  'not-wordpress': (name) => [
    `${name} vastaa, mutta siellä ei ole WordPressin avointa rajapintaa.`,
    'Tarkista osoite. Jos se on oikein, kysy palvelun ylläpidolta, onko WordPressin REST-rajapinta pois käytöstä.',
  ],
  'not-toimeksi': (name) => [
    `${name} on WordPress-sivusto, mutta siellä ei ole yhdistysten tietoja siinä muodossa, jota taulu lukee.`,
    'Tarkista, onko osoite oikea palvelu. Jos on, kysy palvelun ylläpidolta, ovatko tietotyypit (tm_organization, tm_activity, tm_event, tm_volunteer ja tm_premise) mukana REST-rajapinnassa.',
  ],
  closed: (name, status) => [
    `${name} ei anna lukea tietojaan ilman kirjautumista (virhe ${status}).`,
    'Pyydä palvelun ylläpitoa avaamaan REST-rajapinnan lukeminen kaikille.',
  ],
  error: (name, status) => [
    `${name} vastasi virheellä${status === null ? '' : ` ${status}`}.`,
    'Testaa hetken päästä uudelleen. Jos virhe toistuu, kerro siitä palvelun ylläpidolle.',
  ],
};

const grades: Readonly<Record<Grade, readonly [string, string]>> = {
  module: [
    'Skripti ja elementti',
    'Valitse tämä ensin. Toimii, kun sivulle voi lisätä HTML-koodia ja skriptin.',
  ],
  classic: [
    'Yksi tavallinen skripti ja elementti',
    'Jos järjestelmä poistaa koodista kohdan type="module", tai sivustolla käytetään vain yhtä skriptitiedostoa.',
  ],
  container: [
    'Tavallinen skripti ja div-elementti',
    'Jos järjestelmä poistaa tuntemattoman elementin <talkoo-board>, mutta jättää div-elementin data-määritteineen.',
  ],
  frame: [
    'Kehys, joka mukauttaa korkeutensa',
    'Jos taulun pitää olla erillään sivun muusta koodista, mutta skriptejä saa käyttää.',
  ],
  'plain-frame': [
    'Kehys ilman skriptiä',
    'Jos järjestelmä poistaa skriptit. Kehyksen korkeus on vakio, ja sen sisältöä voi vierittää.',
  ],
  link: [
    'Tavallinen linkki',
    'Jos mikään muu ei jää sivulle. Linkki avaa taulun omalle sivulleen.',
  ],
};

/** Where code stands unread, and what to take away from around it. */
const unreadPlaces = {
  noscript: [
    'elementin noscript sisällä, jota selain ei näytä, kun skriptit ovat käytössä',
    'noscript',
  ],
  template: ['elementin template sisällä, jota selain ei näytä', 'template'],
  comment: ['HTML-kommentin sisällä, jonka selain ohittaa', 'merkit <!-- ja -->'],
} as const;

/** What a system did, and the cure where the way stays the same. */
function changeText(change: Change): readonly [string, string] {
  switch (change.about) {
    case 'escaped':
      return [
        'Koodi näkyy sivulla tekstinä.',
        'Liitä koodi editorin HTML- tai lähdekoodinäkymään, ei tekstin sekaan.',
      ];
    case 'script-gone':
      return [
        'Järjestelmä poisti skriptin.',
        'Kysy järjestelmän pääkäyttäjältä, voiko skriptin lisätä sivupohjaan.',
      ];
    case 'resizing-gone':
      return [
        'Järjestelmä poisti skriptin, joka mukauttaa kehyksen korkeuden. Taulu toimii silti: kehyksen korkeus on vakio, ja sen sisältöä voi vierittää.',
        'Jos korkeuden pitää mukautua, kysy järjestelmän pääkäyttäjältä, voiko skriptin lisätä sivupohjaan.',
      ];
    case 'board-gone':
      return change.keepsText
        ? ['Järjestelmä poisti taulun elementin, ja jäljellä on vain linkki.', '']
        : ['Järjestelmä poisti taulun elementin kokonaan.', ''];
    case 'frame-gone':
      return [
        'Järjestelmä poisti kehyksen (iframe).',
        'Kysy pääkäyttäjältä, voiko taulun palvelimen sallia kehyksissä.',
      ];
    case 'link-gone':
      return ['Järjestelmä poisti linkin.', 'Lisää linkki editorin omalla linkkitoiminnolla.'];
    case 'settings-gone':
      return [
        'Järjestelmä poisti asetukset taulun sisältä.',
        'Valitse kohdassa 7 asetuksille oma tiedosto ja kopioi koodi uudelleen.',
      ];
    case 'settings-changed':
      return [
        'Järjestelmä muutti asetuksia taulun sisällä.',
        'Valitse kohdassa 7 asetuksille oma tiedosto ja kopioi koodi uudelleen.',
      ];
    case 'not-a-module':
      return ['Skriptistä puuttuu type="module", eikä selain silloin aja sitä.', ''];
    case 'held':
      return [
        'Skripti odottaa evästesuostumusta (type="text/plain").',
        'Merkitse taulun skripti suostumustyökalussa välttämättömäksi: se ei tallenna mitään.',
      ];
    case 'integrity-gone':
      return [
        'Skriptistä puuttuu tarkistussumma (integrity). Taulu toimii silti.',
        'Jos tarkistussumma on teille tärkeä, pyydä pääkäyttäjää sallimaan määrite integrity.',
      ];
    case 'integrity-changed':
      return [
        'Skriptin tarkistussumma (integrity) on eri kuin koodissa. Selain ei silloin aja skriptiä.',
        'Kopioi koodi uudelleen kohdasta 7 ja liitä se vanhan tilalle.',
      ];
    case 'crossorigin-gone':
      return [
        'Skriptistä puuttuu määrite crossorigin, mutta integrity on jäljellä. Selain ei silloin aja skriptiä toiselta palvelimelta.',
        'Lisää crossorigin takaisin, tai valitse kohdassa 7 Päivittyvä versio, jossa ei ole tarkistussummaa.',
      ];
    case 'moved':
      return [
        `Osoite on muuttunut: ${change.from} → ${change.to || '(tyhjä)'}`,
        'Jos tiedosto on myös uudessa osoitteessa, kaikki on hyvin. Muuten korjaa osoite.',
      ];
    case 'attributes-gone':
      return [`Elementistä on poistettu: ${change.names.join(', ')}.`, ''];
    case 'curly-quotes':
      return [
        `Lainausmerkit ovat muuttuneet kaareviksi (”): ${change.names.join(', ')}.`,
        'Liitä koodi editorin HTML- tai lähdekoodinäkymään. Älä kierrätä sitä tekstinkäsittelyohjelman kautta.',
      ];
    case 'long-dashes':
      return [
        `Tavuviivat ovat muuttuneet ajatusviivoiksi (–): ${change.names.join(', ')}.`,
        'Liitä koodi editorin HTML- tai lähdekoodinäkymään. Älä kierrätä sitä tekstinkäsittelyohjelman kautta.',
      ];
    case 'in-code':
      return [
        'Koodi on joutunut elementin code tai pre sisään, joka on koodin näyttämistä varten.',
        'Poista HTML-näkymässä code ja pre koodin ympäriltä.',
      ];
    case 'unread': {
      const [within, taken] = unreadPlaces[change.within];
      return [
        `Koodi tai osa siitä on ${within}.`,
        `Poista HTML-näkymässä ${taken} koodin ympäriltä ja tallenna uudelleen.`,
      ];
    }
    case 'attribute-misspelt':
      return [
        `Määrite on kirjoitettu väärin: ${change.name}. Sen pitää olla ${change.meant}.`,
        'Korjaa nimi HTML-näkymässä ja tallenna uudelleen.',
      ];
    case 'file-name':
      return [
        `Skriptin tiedoston nimi on kirjoitettu väärin: ${change.to}. Sen pitää olla ${change.from}.`,
        'Korjaa nimi HTML-näkymässä ja tallenna uudelleen.',
      ];
    case 'unclosed':
      return [
        `Taulun lopetustagi </${change.tag}> puuttuu, joten sen jälkeinen sivun sisältö on taulun sisällä ja piilossa.`,
        `Kirjoita taulun loppuun </${change.tag}>. Pelkkä /> ei sulje sitä.`,
      ];
    case 'script-twice':
      return [
        'Sama skripti on sivulla useammin kuin kerran. Taulu toimii silti.',
        'Poista ylimääräinen script-rivi.',
      ];
    case 'board-twice':
      return ['Sama taulu on sivulla useammin kuin kerran.', 'Poista ylimääräinen koodi.'];
    case 'attribute-changed':
      return [
        `Määrite ${change.name} on muuttunut: ”${change.from}” → ”${change.to}”.`,
        'Korjaa arvo HTML-näkymässä ja tallenna uudelleen.',
      ];
    case 'wrapped':
      return ['Taulu on joutunut tekstikappaleen (p) sisään. Taulu toimii silti.', ''];
  }
}

/** The words of the pages for webmasters in Finnish. */
export const fi = {
  frame: {
    ownName: 'Suomeksi',
    skip: 'Siirry sisältöön',
    pagesName: 'Ylläpitäjän sivut',
    pages: { index: 'Asennus', theming: 'Ulkoasu', measuring: 'Mittaus' },
    languagesName: 'Kieli',
    referenceName: 'Tarkemmat ohjeet',
    references: {
      settings: 'Asetukset tarkemmin',
      fields: 'Tietolähteen kentät',
      server: 'Palvelin ja versiot',
      states: 'Tilat ja diagnostiikka',
      residents: 'Mitä asukas voi tehdä',
    },
    foot: 'Talkootaulu on avointa lähdekoodia (EUPL-1.2). Nämä sivut eivät tallenna mitään.',
  },
  /** As residents see them. The long one says where it may be broken: few browsers know that of Finnish. */
  kinds: { ...messages.kinds, 'volunteer-tasks': 'Vapaaehtois\u00adtehtävät' },
  copy: {
    code: 'Kopioi koodi',
    policy: 'Kopioi säännöt',
    letter: 'Kopioi viesti',
    address: 'Kopioi tämän sivun osoite',
    done: 'Kopioitu',
    field: 'Selain ei antanut kopioida. Teksti on valittuna, kopioi se näppäimillä Ctrl+C:',
  },
  number: (value: number): string => value.toLocaleString('fi'),
  setup: {
    title: 'Talkootaulu sivullesi',
    lead: 'Valitse, mitä taulu näyttää, katso esikatselusta, miltä se näyttää, ja kopioi koodi sivullesi. Valinnat ovat tämän sivun osoitteessa: kun lähetät osoitteen työkaverille, hän näkee samat valinnat.',
    ask: {
      title: 'Osoite täytti kenttiä valmiiksi',
      intro: 'Tämän sivun osoitteessa on valintoja, joissa mainitaan:',
      isItKnown:
        'Osoitteen on voinut kirjoittaa kuka tahansa. Jatka, jos tunnet nämä. Niihin ei ole otettu yhteyttä, eivätkä ne ole vielä koodissa.',
      use: 'Käytä näitä',
      drop: 'Jätä nämä pois',
    },
    source: {
      title: 'Mistä tiedot tulevat?',
      intro:
        'Taulu näyttää tiedot, joita yhdistykset ylläpitävät alueesi palvelussa. Palvelun pitää olla Toimeksi.fi-tyyppinen WordPress-sivusto.',
      legend: 'Tietolähde',
      demo: 'Kokeile esimerkkitiedoilla',
      demoHint: 'Keksitty Koivurannan kunta. Toimii ilman verkkoyhteyttä.',
      own: 'Oman alueen palvelu',
      address: 'Palvelun osoite',
      addressHint: 'Etusivun osoite riittää, esimerkiksi https://palvelu.example.org',
      test: 'Testaa lähde',
      testing: 'Testataan palvelua…',
      works: (name: string) => `${name} toimii.`,
      inAll: 'Koko palvelussa on nyt:',
      inMunicipality: (names: string) => `Kunnassa ${names} on nyt:`,
      inMunicipalities: (names: string) => `Kunnissa ${names} on nyt:`,
      fewer:
        'Taulu jättää näistä pois menneet ja päättyneet, joten sen luvut voivat olla pienempiä.',
      least: (count: string) => `vähintään ${count}`,
      noKind: 'ei tässä palvelussa',
      failedKind: 'ei saatu luettua',
      nothing:
        'Palvelu toimii, mutta siellä ei ole vielä mitään tästä kunnasta. Taulu kertoo sen asukkaille ja ohjaa palveluun.',
      todo: 'Mitä teen?',
      troubles,
      letterName: 'Viesti palvelun ylläpidolle',
      letter: (address: string) =>
        `Hei! Haluaisimme näyttää palvelunne ${address} avoimia tietoja kuntamme verkkosivulla. Palvelu vastaa, mutta ei salli tietojen lukemista toiselta sivustolta. Voisitteko lisätä REST-rajapinnan (/wp-json/) vastauksiin otsakkeen Access-Control-Allow-Origin: * sekä otsakkeen Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link? WordPress lähettää ne itse, ellei palvelin tai lisäosa poista niitä.`,
    },
    municipality: {
      title: 'Minkä kunnan tiedot näytetään?',
      label: 'Kunta',
      hint: 'Erota useat kunnat pilkulla. Tyhjä kenttä näyttää koko palvelun tiedot.',
      known: (names: string) => `Palvelu tuntee kunnan: ${names}.`,
      unknown: (names: string) => `Palvelu ei tunne kuntaa: ${names}.`,
      near: 'Tarkoititko:',
      suggestions: (count: number) =>
        `Palvelussa on ${count} kuntaa. Ehdotukset tulevat näkyviin, kun kirjoitat.`,
      enough: 'Tämä riittää. Kohdat 3–6 voi jättää ennalleen.',
      toPreview: 'Katso esikatselu',
      toCode: 'Siirry koodiin (kohta 7)',
    },
    content: {
      title: 'Mitä näytetään ja millä kielellä?',
      kinds: 'Lajit ja niiden järjestys',
      kindsHint: 'Ensimmäinen laji aukeaa ensin. Jos lajeja on vain yksi, välilehtiä ei näy.',
      up: (name: string) => `Siirrä ylemmäs: ${name}`,
      down: (name: string) => `Siirrä alemmas: ${name}`,
      lang: 'Taulun kieli',
      langs: {
        '': 'Sama kuin sivulla',
        fi: 'Suomi',
        'fi-x-selko': 'Selkosuomi',
        sv: 'Ruotsi',
        en: 'Englanti',
      },
      level: 'Taulun otsikon taso',
      levelHint: 'Jos taulun yläpuolella on vain sivun pääotsikko (h1), valitse h2.',
    },
    looks: {
      title: 'Miltä taulu näyttää?',
      intro: 'Kirjasin, tekstin koko ja tekstin väri tulevat omalta sivultasi.',
      more: 'Lisää ulkoasusta',
      preset: 'Tyyli',
      presets: {
        '': 'Talkootaulun oma',
        neutral: 'Neutraali',
        suomifi: 'Suomi.fi:n tapainen',
        helsinki: 'Helsingin tapainen',
      },
      scheme: 'Onko sivusi vaalea vai tumma?',
      schemes: {
        page: 'Taulu seuraa sivua',
        light: 'Sivu on aina vaalea',
        dark: 'Sivu on aina tumma',
      },
      accent: 'Korostusväri',
      accentHint:
        'Linkit, painikkeet ja valittu välilehti. Esimerkiksi #14557a. Tyhjä: tyylin oma väri.',
      accentInk: 'Teksti korostusvärin päällä',
      accentInkHint: 'Esimerkiksi #ffffff. Tyhjä: tyylin oma väri.',
      pick: (name: string) => `Valitse väri: ${name}`,
      contrast: 'Kontrasti',
      onLight: 'Korostusväri valkoisella',
      onDark: 'Korostusväri tummalla (#12181c)',
      inkOnLight: 'Teksti korostusvärin päällä, vaalea sivu',
      inkOnDark: 'Teksti korostusvärin päällä, tumma sivu',
      badColour: 'Tämä ei ole väri, jota taulu voi käyttää. Kirjoita väri muodossa #14557a.',
      enough: 'riittää',
      good: 'erinomainen',
      poor: 'ei riitä',
      guard:
        'Vaatimus on 4,5:1. Jos väri erottuu sivulla huonommin, taulu käyttää sen tilalla omaa väriään ja kertoo siitä selaimen konsolissa.',
    },
    privacy: {
      title: 'Kartta ja tietosuoja',
      intro:
        'Taulu ei käytä evästeitä eikä tallenna mitään. Asukkaan selain ottaa yhteyttä vain skriptin palvelimeen ja valitsemaasi palveluun.',
      map: 'Tarjoa kartta',
      mapHint: 'Kartta on pois päältä, ellet valitse, mistä sen kuvat haetaan.',
      tiles: 'Karttakuvien osoite',
      tilesHint:
        'Osoitteessa pitää olla {z}, {x} ja {y}. Esimerkiksi https://kartta.example.org/{z}/{x}/{y}.png',
      badTiles: {
        parts: 'Osoitteen alussa pitää olla https:// ja siinä pitää olla {z}, {x} ja {y}.',
        braces:
          'Muita aaltosulkeita kuin {z}, {x} ja {y} ei voi käyttää. Jos osoitteessa on {s}, kirjoita sen tilalle yhden palvelimen tunnus, esimerkiksi a.',
        address:
          'Selain ei voi käyttää tätä osoitetta. Tarkista palvelimen nimi ja portti. Osoitteessa ei saa olla välilyöntejä, käyttäjätunnusta eikä salasanaa.',
      },
      attribution: 'Kenen kartta on',
      attributionHint: 'Näkyy kartan alla. Esimerkiksi © Maanmittauslaitos.',
      noAttribution: 'Kirjoita, kenen kartta on. Muuten karttaa ei näytetä.',
      asked: 'Asukkaalta kysytään ennen kuin kuvia haetaan:',
      urlPrefix: 'Pidä haku ja avattu kohta sivun osoitteessa',
      urlPrefixHint:
        'Asukas voi lähettää linkin suoraan kohteeseen ja käyttää selaimen Takaisin-painiketta. Hakusanat näkyvät silloin osoitteessa ja voivat jäädä palvelimesi lokiin.',
      prefix: 'Tunnus osoitteessa',
      prefixHint: 'Jos sivulla on kaksi taulua, anna kummallekin oma tunnus.',
      badPrefix: 'Tunnuksessa saa olla 1–20 merkkiä: kirjaimia a–z, numeroita ja yhdysmerkkejä.',
      structuredData: 'Kerro näkyvät tiedot hakukoneille',
      structuredDataHint:
        'Sivulle lisätään hakukoneille tarkoitettu kuvaus (JSON-LD) niistä tiedoista, jotka ovat näkyvissä.',
      doctor: 'Salli tarkistuslista sivulla',
      doctorHint:
        'Taulu tarkistaa oman asennuksensa ja näyttää tuloksen sivulla, kun sivun osoitteen perässä on ?talkoo-doctor.',
      reportAddress: 'Sähköposti virheilmoituksille',
      reportAddressHint:
        'Tähän asukas voi ilmoittaa tietojen virheestä, jos yhdistyksellä ei ole omaa osoitetta. Ei pakollinen.',
      accessibilityFeedback: 'Saavutettavuuspalautteen osoite',
      accessibilityFeedbackHint:
        'Sähköposti tai https-osoite. Näkyy linkkinä taulun alla. Ei pakollinen.',
      badMail: 'Kirjoita yksi sähköpostiosoite, esimerkiksi yhdistykset@example.org.',
      badFeedback: 'Kirjoita yksi sähköpostiosoite tai osoite, jonka alussa on https://.',
    },
    fallback: {
      title: 'Linkki, joka näkyy ennen taulua',
      intro: 'Linkki näkyy sivulla ennen taulua ja silloin, jos taulua ei voi näyttää.',
      label: 'Linkin teksti',
      usual: (municipality: string, name: string) =>
        municipality === ''
          ? `Yhdistykset ja toiminta (${name})`
          : `Yhdistykset ja toiminta: ${municipality} (${name})`,
    },
    code: {
      title: 'Koodi sivullesi',
      demoNotice:
        'Koodissa on nyt esimerkkitietojen osoite, joka ei toimi omalla sivullasi. Valitse ensin oma tietolähde kohdassa 1.',
      files: 'Mihin veit taulun tiedostot?',
      filesHint:
        'Kansio, jossa on alikansiot 1.0.0 ja 1. Osoite on valmiina, jos tämä sivu on samalla palvelimella. Palvelimen pitää olla julkinen, ja osoitteen alussa pitää olla https://.',
      badFiles: {
        missing:
          'Osoite puuttuu. Kirjoita kansion osoite, esimerkiksi https://example.org/talkootaulu/',
        'not-an-address':
          'Tämä ei ole verkko-osoite. Kirjoita kansion koko osoite, esimerkiksi https://example.org/talkootaulu/',
        'not-http':
          'Osoitteen alussa pitää olla https://. Kirjoita osoite esimerkiksi näin: https://example.org/talkootaulu/',
        'mixed-content':
          'Osoitteen alussa on http://, eikä suojattu sivu saa ladata skriptiä siitä. Kirjoita alkuun https://. Jos palvelin ei silloin vastaa, pyydä sen ylläpitoa ottamaan https käyttöön.',
        credentials: 'Osoitteessa on käyttäjätunnus tai salasana. Poista ne.',
        'not-a-folder':
          'Tämä ei ole kansion osoite. Kirjoita vain kansio, jossa ovat alikansiot 1.0.0 ja 1, esimerkiksi https://example.org/talkootaulu/',
      },
      check: 'Tarkista tiedostot',
      checking: 'Tarkistetaan…',
      filesPublished: (address: string) =>
        `Tiedosto ${address} löytyi, ja se on sama kuin julkaistu. Samoin kansion luettelo integrity.json. Muita tiedostoja ei tarkistettu.`,
      filesListed: (address: string, version: string) =>
        `Tiedosto ${address} löytyi, ja se vastaa kansion luetteloa integrity.json (versio ${version}). Julkaistuun sitä ei voitu verrata, eikä muita tiedostoja tarkistettu.`,
      filesUnread: (address: string) =>
        `Tiedostoa ${address} ei saatu. Tarkista osoite. Jos tiedostot ovat eri palvelimella kuin sivusi, palvelimen pitää lähettää otsake Access-Control-Allow-Origin: *. Valmiit asetukset palvelimen ylläpidolle ovat kansiossa server.`,
      filesDiffer: (address: string) =>
        `Tiedosto ${address} löytyi, mutta se ei ole sama kuin julkaistu, tai kansiossa on eri versioiden tiedostoja. Vie koko kansio uudelleen.`,
      version: 'Versio',
      versionNames: { exact: 'Kiinteä versio', major: 'Päivittyvä versio' },
      versions: {
        exact: (version: string) =>
          `Aina ${version}. Tiedostot eivät muutu, ja selain tarkistaa ne tarkistussummasta (SRI). Päivitys vaatii koodin vaihtamisen.`,
        major: (major: string) =>
          `Uusin ${major}-versio. Korjaukset tulevat käyttöön, kun kansio päivitetään palvelimelle. Tarkistussummaa ei ole, koska tiedostot muuttuvat.`,
      },
      noHashes:
        'Tarkistussummia ei ole vielä luettu, joten ne puuttuvat koodista. Paina Tarkista tiedostot.',
      settingsAt: 'Asetusten paikka',
      settingsPlaces: {
        inline: 'Koodin mukana. Valitse tämä ensin.',
        file: 'Omassa tiedostossa, jos järjestelmä poistaa asetukset koodista.',
      },
      settingsFile: (address: string) =>
        `Vie asetustiedosto osoitteeseen ${address}. Vie se uudelleen aina, kun muutat valintoja tai vaihdat kansion uuteen.`,
      settingsLink:
        'Kun talkoo.json on samassa kansiossa kuin board.html, taulu avautuu linkistä kysymättä.',
      settingsFrame:
        'Kehyksen lopussa on linkki, joka avaa taulun omaan välilehteensä. Kun talkoo.json on samassa kansiossa kuin board.html, taulu avautuu siihen kysymättä.',
      frameNote:
        'Kehyksessä haku ja avattu kohta pysyvät kehyksen omassa osoitteessa (board.html?…), eivät sivusi osoitteessa, eikä hakukoneille kerrota mitään. Tarkistuslistan saat näkyviin, kun lisäät osoitteen board.html?… loppuun &talkoo-doctor.',
      download: 'Lataa talkoo.json',
      grade: 'Mitä julkaisujärjestelmäsi sallii?',
      grades,
      failed:
        'Kohtien 1 ja 2 testissä jäi jotakin korjattavaa. Korjaa se ensin: taulu ei näytä kaikkea tällä koodilla.',
      noCode:
        'Koodi tulee tähän, kun palvelun osoite (kohta 1) ja tiedostojen osoite ovat kunnossa.',
      snippet: 'Liitä tämä koodi sivulle, johon taulu tulee',
      snippetWhere: 'Käytä editorin HTML- tai lähdekoodinäkymää.',
      policy: 'Jos sivustolla on Content-Security-Policy',
      policyHint:
        'Lisää sääntöihin nämä osoitteet. Muuta taulu ei tarvitse: ei tyylejä koskevia sääntöjä eikä unsafe-sanoja.',
      policyNone: 'Linkki ei tarvitse mitään.',
      trustedTypes: 'Jos säännöissä on require-trusted-types-for, lisää myös:',
    },
    next: {
      title: 'Mitä seuraavaksi?',
      paste:
        'Avaa sivu julkaisujärjestelmässä muokattavaksi ja liitä koodi HTML- tai lähdekoodinäkymään. WordPressissä: kirjoita uudelle riville /html, valitse HTML-lohko ja liitä koodi siihen.',
      look: 'Julkaise sivu ja avaa se selaimessa. Taulun pitäisi näkyä.',
      check: 'Jos taulua ei näy, tarkista, poistiko järjestelmä koodista jotakin:',
      checkLink: (title: string) => `kohta 8, ${title}`,
      legalTexts: 'Lisää tarvittavat tiedot sivuston selosteisiin. Valmiit tekstit:',
      legalTextNames: {
        privacy: 'tietosuoja',
        accessibility: 'saavutettavuus',
        licences: 'lisenssit',
      },
      wordPress:
        'WordPress poistaa koodin, jos tallentajan oikeudet eivät riitä siihen. Silloin taulu lisätään lisäosalla: pääkäyttäjä asentaa sen kerran (Lisäosat, Lisää uusi, Lataa lisäosa), ja sen jälkeen jokainen, joka saa muokata sivuja, voi lisätä lohkon Talkootaulu.',
      plugin: 'Lataa WordPress-lisäosa (talkootaulu.zip)',
      pluginSettings:
        'Valitsit ulkoasun, kartan tai palauteosoitteen: vie talkoo.json palvelimelle ja kirjoita sen osoite lohkon kohtaan Asetustiedosto.',
    },
    saved: {
      title: 'Jäikö kaikki sivulle?',
      intro:
        'Julkaisujärjestelmä voi poistaa koodista osia. Tallenna sivu, avaa se selaimessa, valitse Näytä sivun lähdekoodi (Ctrl+U), kopioi kaikki ja liitä se tähän. Mitään ei lähetetä minnekään.',
      label: 'Sivun lähdekoodi',
      whole: 'Koko koodi on sivulla. Kaikki on kunnossa.',
      works: 'Taulu toimii. Sivun koodi eroaa kopioidusta vain näin:',
      again: 'Sivulla on korjattavaa. Sivun koodi eroaa kopioidusta näin:',
      notSource:
        'Tämä ei ole sivun lähdekoodi vaan sen näkyvä teksti. Valitse selaimessa Näytä sivun lähdekoodi (Ctrl+U), kopioi kaikki ja liitä se tähän.',
      otherGrade: (grade: string) =>
        `Sivulla on koko koodi, mutta toisella tavalla kuin kohdassa 7 on valittuna: ${grade}. Vaihda kohtaan 7 sama tapa, jos taulu toimii.`,

      other: (grade: string) => `Käytä tällä sivustolla tapaa: ${grade}`,
      withoutPlugin: (grade: string) => `Jos lisäosa ei käy, käytä tapaa: ${grade}`,
      take: 'Vaihda tähän tapaan',
      wordPress:
        'Sivusto on tehty WordPressillä. Siellä varmin tapa on lisäosa: pääkäyttäjä asentaa sen kerran, ja sen jälkeen voit lisätä sivulle lohkon Talkootaulu.',
      ask: 'Järjestelmä poistaa linkitkin. Kysy neuvoa järjestelmän pääkäyttäjältä.',
      changeText,
    },
    preview: {
      title: 'Esikatselu',
      hint: 'Tämä on oikea taulu: voit hakea, rajata ja avata kohtia.',
      width: 'Leveys',
      widths: { phone: 'Puhelin', desktop: 'Tietokone' },
      ground: 'Sivun tausta',
      grounds: { light: 'Vaalea', dark: 'Tumma' },
      frame: 'Taulun esikatselu',
      heading: 'Sivun otsikko',
      open: 'Avaa omaan välilehteen',
      nothing: 'Esikatselu tulee näkyviin, kun tietolähde on testattu.',
    },
  },
  theming: {
    title: 'Ulkoasu',
    lead: 'Taulu ottaa kirjasimen, tekstin koon ja tekstin värin sivultasi. Kaikki muu on muuttujissa, joille voit antaa omat arvot. Kokeile: taulu muuttuu samalla.',
    tokensTitle: 'Muuttujat',
    tokensIntro:
      'Muuttujat (CSS custom properties) kirjoitetaan sivuston tyylitiedostoon. Ne voi antaa taululle tai mille tahansa elementille sen ympärillä. Samat arvot voi kirjoittaa myös asetuksiin (looks).',
    columns: { name: 'Nimi', what: 'Mihin', value: 'Arvo', contrast: 'Kontrasti' },
    valueOf: (name: string) => `${name}: arvo`,
    pick: (name: string) => `${name}: valitse väri`,
    tokens: {
      '--talkoo-accent': 'Linkit, painikkeet, valittu välilehti ja kohdistus',
      '--talkoo-accent-ink': 'Teksti korostusvärin päällä',
      '--talkoo-free': 'Sana, joka kertoo maksuttomuudesta',
      '--talkoo-muted': 'Toissijainen teksti',
      '--talkoo-line': 'Ohuet viivat',
      '--talkoo-tint': 'Ilmoitusten tausta',
      '--talkoo-radius': 'Kulmien pyöreys',
      '--talkoo-space': 'Tila kohtien ylä- ja alapuolella',
    },
    notText: 'ei tekstiä',
    noContrast: 'ei voi laskea',
    badColour: 'Selain ei tunne tätä väriksi. Kirjoita väri esimerkiksi muodossa #14557a.',
    badLength: 'Selain ei tunne tätä mitaksi. Esimerkiksi 0.5em tai 4px.',
    ground: 'Sivun tausta',
    reset: 'Palauta alkuarvot',
    code: 'Tyylitiedostoon',
    copyCode: 'Kopioi tyylit',
    noCode: 'Muuta jotakin arvoa, niin valmis koodi tulee tähän.',
    board: 'Taulu näillä arvoilla',
    partsTitle: 'Osat',
    partsIntro:
      'Taulun kehyksen osia voi muotoilla valitsimella talkoo-board::part(nimi). Tietojen luettelo on sivun omaa sisältöä ja noudattaa sivun otsikko- ja linkkityylejä.',
    mark: 'Näytä taulussa',
    marked: (name: string) => `Osa ${name} on kehystetty taulussa, jos se on näkyvissä.`,
    parts: {
      search: 'Hakulomake',
      kinds: 'Välilehtien rivi',
      status: 'Rivi, joka kertoo, montako kohtaa on',
      notice: 'Ilmoitus: mitään ei löytynyt tai jotakin ei voitu lukea',
      more: 'Painike, joka näyttää lisää',
      foot: 'Rivi, joka kertoo, mistä tiedot ovat',
    },
    presetsTitle: 'Valmiit tyylit',
    presetsIntro:
      'Tyyli valitaan asetuksella looks.preset. Tyylit ovat vain muuttujien arvoja ja muistuttavat tunnettuja julkisia tyylejä. Niiden omistajat eivät ole tehneet eivätkä hyväksyneet niitä.',
    guardTitle: 'Mitä taulu tekee, kun väri ei erotu',
    guard: [
      'Taulu laskee kontrastin sivun taustaa vasten, kun se on latautunut. Tekstin pitää erottua vähintään suhteessa 4,5:1 (WCAG 2.2, taso AA).',
      'Jos annettu väri ei riitä, taulu käyttää sen tilalla omaa väriään ja kertoo siitä selaimen konsolissa yhdellä rivillä:',
      'Taulu ei arvioi väriä, jos tausta on kuva tai läpikuultava, eikä silloin, kun käyttäjän järjestelmä määrää värit (suuri kontrasti).',
    ],
    guardNow: 'Yllä olevissa arvoissa on väri, joka ei riitä. Taulu käyttää omaa väriään.',
  },
};

/** The words that every language has. */
export type Words = typeof fi;
