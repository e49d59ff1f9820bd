import type { DoctorWords } from '../doctor-words.js';
import messages from './first.js';

/** What the doctor says in Finnish. */
const fi: DoctorWords = {
  title: 'Taulun tarkistuslista',
  outcomes: { wrong: 'Korjattava', look: 'Katso tämä', wait: 'Kesken', well: 'Kunnossa' },
  topics: {
    script: 'Skripti',
    attributes: 'Attribuutit',
    settings: 'Asetukset',
    source: 'Tietolähde',
    municipality: 'Kunta',
    records: 'Tietueet',
    freshness: 'Tietojen ikä',
    language: 'Kieli',
    heading: 'Otsikkotaso',
    contrast: 'Värien kontrasti',
    text: 'Teksti',
    page: 'Sivu',
    place: 'Paikka sivulla',
    policy: 'Sivun suojaus (CSP)',
    needs: 'Rivit suojaukseen',
    fallback: 'Varalinkki',
  },
  allWell: 'Kaikki kunnossa',
  waiting: 'Tarkistus on kesken',
  toMend: (count) => (count === 1 ? '1 asia korjattavana' : `${count} asiaa korjattavana`),
  toLookAt: (count) => (count === 1 ? '1 asia katsottavana' : `${count} asiaa katsottavana`),
  inOrder: (count) => `Kunnossa (${count})`,
  onlyForYou:
    'Tämä lista on sivun ylläpitäjälle. Se näkyy, koska taulussa on attribuutti doctor. Poista se, kun et enää tarvitse listaa.',
  copyAsText: 'Kopioi tekstinä',
  copyThisText: 'Kopioi tämä teksti',
  copied: 'Kopioitu',
  kinds: messages.kinds,
  locale: messages.locale,

  scriptPlaces: {
    pinned: 'Osoite on kiinteä: uuteen versioon siirrytään vaihtamalla osoite.',
    floating: 'Osoite on kelluva: korjaukset tulevat itsestään.',
    unnumbered: 'Osoitteessa ei ole versiota: versio vaihtuu, kun palvelimen tiedostot vaihdetaan.',
  },
  scriptOnce: (version, place) => [`Versio ${version}, ladattu kerran. ${place}`],
  scriptBundled: (version) => [
    `Versio ${version}. Sivulla ei ole talkootaulu.js-skriptiä: taulu on osa sivuston omaa skriptiä.`,
  ],
  scriptTwice: (count) => [
    `Sama skripti on sivulla ${count} kertaa. Taulu toimii silti.`,
    'Poista ylimääräiset script-rivit. Ne tulevat usein sekä sivupohjasta että sivun sisällöstä.',
  ],
  scriptsDiffer: (addresses, version) => [
    `Sivulla on eri skriptejä: ${addresses}. Käytössä on versio ${version}.`,
    'Jätä sivulle vain yksi skripti, muuten et tiedä, mikä versio on käytössä.',
  ],
  scriptOlder: (written, running) => [
    `Skriptin osoitteessa on versio ${written}, mutta käytössä on versio ${running}.`,
    'Tarkista, että kansiossa on oikeat tiedostot, ja tyhjennä palvelimen välimuisti.',
  ],
  hashWillBreak: [
    'Kelluvassa osoitteessa on tarkiste (integrity). Taulu lakkaa toimimasta seuraavassa päivityksessä.',
    'Käytä kiinteää osoitetta tai poista attribuutti integrity.',
  ],

  attributesRead: (attributes) => [`Luettu: ${attributes}`],
  noAttributes: ['Taulussa ei ole attribuutteja: kaikki tulee asetuksista.'],
  kindNear: (near) => `Tarkoititko: ${near}?`,
  badHeadingLevel: (value) => [
    `heading-level="${value}" ei kelpaa; käytössä on 2.`,
    'Kirjoita numero väliltä 2–6.',
  ],
  unspokenLanguage: (value) => [
    `Taulu ei puhu kieltä lang="${value}".`,
    'Käytössä ovat fi, sv, en ja fi-x-selko. Muille kielille tarvitaan viestitiedosto asetuksiin.',
  ],
  stillOn: (attribute) => [
    `${attribute} on päällä, vaikka sen arvo on "false".`,
    'Poista koko attribuutti, jos et halua sitä.',
  ],
  badDoctor: (value) => [
    `doctor="${value}" näyttää tämän listan kaikille.`,
    'Kirjoita doctor="address", niin lista näkyy vain, kun sivun osoitteessa on ?talkoo-doctor.',
  ],

  noSettings: ['Attribuuttien lisäksi ei ole asetuksia.'],
  settingsRead: (keys) => [`Käytössä: ${keys}`],
  settingsWait: ['Asetuksia luetaan.', 'Jos tämä ei katoa, asetuksia ei saada.'],

  sourceAnswers: (source, read, clock) => [
    `${source} vastaa. Luettu ${read} lajia, viimeksi klo ${clock}.`,
  ],
  sourceReading: (source) => [`Luetaan palvelusta ${source}.`],
  sourceStale: (clock) => `Näkyvissä on lista, joka luettiin klo ${clock}.`,
  sourceFailed: (kinds) => `Lukematta jäi: ${kinds}.`,
  capped: (kind, count) => [
    `${kind}: vain ensimmäiset ${count} luetaan.`,
    'Suurenna asetusta limit, jos kaikkien pitää näkyä.',
  ],
  repeated: (kind) => [
    `${kind}: palvelu antaa saman sivun uudelleen eikä seuraavaa, joten lista voi olla vajaa.`,
    'Pyydä palvelun ylläpitoa tarkistamaan, ettei välimuisti anna samaa sivua jokaiseen pyyntöön: osoitteen parametrin page on vaikutettava.',
  ],
  unsure: (kind) => [
    `${kind}: osa voi puuttua, koska palvelun tiedot muuttuivat lukiessa tai sen ilmoittamat määrät eivät pidä paikkaansa.`,
    'Jos tämä toistuu, tarkista, ettei palvelun välimuisti anna samaa sivua jokaiseen pyyntöön.',
  ],

  wholeSource: ['Kuntaa ei ole rajattu: näkyvissä on koko palvelu.'],
  municipalityKnown: (names, source) => [`${source} tuntee kunnan: ${names}.`],

  tally: (kind, received, shown) => `${kind}: saatu ${received}, näytetään ${shown}`,
  inAll: (total) => `palvelussa kaikkiaan ${total}`,
  leftOut: {
    expired: (count) => `${count} on mennyt ohi`,
    noMunicipality: (count) => `${count} ei kerro kuntaa`,
    otherMunicipality: (count) => `${count} on muualta`,
    duplicates: (count) => `${count} tuli kahdesti`,
    skipped: (count) => `${count} ohitettiin`,
  },
  skipReasons: {
    'not-an-object': 'ei ole tietue',
    'no-id': 'tunniste puuttuu',
    'no-title': 'otsikko puuttuu',
    protected: 'suojattu salasanalla',
    'too-large': 'liian suuri luettavaksi',
  },
  skippedCure: 'Korjaa nämä palvelussa, tai pyydä sen ylläpitoa korjaamaan:',
  noneCure: 'Jos niitä ei ole tulossakaan, jätä laji pois attribuutista kinds.',
  noComingEvents: [
    'Palvelussa ei ole yhtään tulevaa tapahtumaa.',
    'Kysy palvelusta, viedäänkö tapahtumia sinne enää. Muuten jätä events pois attribuutista kinds.',
  ],

  newest: (source, day) => [`${source}: uusin muutos ${day}.`],
  frozen: (source, day) => [
    `${source}: mitään luetuista tiedoista ei ole muutettu yli vuoteen, uusin muutos ${day}. Palvelu voi olla jäänyt päivittämättä.`,
    'Kysy palvelusta, ylläpidetäänkö tietoja vielä. Vanhat yhteystiedot vievät harhaan.',
  ],
  noChangeTimes: (source) => [
    `${source} ei kerro, milloin tietoja on muutettu. Niiden ikää ei voi tarkistaa.`,
  ],

  languages: (page, board) => [`Sivun kieli ${page}, taulun kieli ${board}.`],
  noPageLanguage: [
    'Sivun kieltä ei ole kerrottu. Ruudunlukija voi lukea sivun väärällä kielellä.',
    'Lisää sivupohjaan <html lang="fi">.',
  ],
  unspokenPage: (page) => [
    `Sivun kieli on ${page}, mutta taulu puhuu suomea.`,
    'Anna asetuksissa viestitiedosto (messages), tai kirjoita tauluun lang="fi", "sv" tai "en".',
  ],
  otherLanguages: (count, of) => `Tietueista ${count}/${of} on muulla kielellä.`,
  untoldLanguages: (count) => `${count} ei kerro kieltään.`,

  hasFallback: ['Taulun sisällä on linkki, joka näkyy, jos mitään ei saada.'],
  noFallback: [
    'Taulun sisällä ei ole omaa linkkiä. Jos mitään ei saada, sivulla näkyy tyhjää.',
    'Kirjoita tagien väliin linkki palveluun: <a href="https://…">Yhdistykset</a>',
  ],

  // The page around the board.
  headingFits: (board, before) => [
    `Taulun otsikko on tasoa ${board}, sivun edellinen otsikko tasoa ${before}.`,
  ],
  headingSkips: (board, before, fitting) => [
    `Taulun otsikko on tasoa ${board}, mutta sivun edellinen otsikko on tasoa ${before}. Välistä puuttuu taso.`,
    `Kirjoita tauluun heading-level="${fitting}".`,
  ],
  headingSame: (level, below) => [
    `Taulun otsikko on samaa tasoa ${level} kuin sitä edeltävä otsikko.`,
    `Jos edeltävä otsikko on taulun oma, kirjoita heading-level="${below}". Jos taulu on oma lukunsa, tämä on oikein.`,
  ],
  noHeadingBefore: [
    'Sivulla ei ole otsikkoa ennen taulua.',
    'Lisää sivulle pääotsikko (h1) ennen taulua, jotta ruudunlukijan käyttäjä löytää perille.',
  ],

  colours: {
    ink: 'teksti',
    accent: 'linkit',
    'accent-ink': 'teksti korostusvärillä',
    free: 'maksuton',
    muted: 'himmeä teksti',
  },
  contrasts: (ratios) => [`Tämän sivun taustalla: ${ratios}. Vaatimus on 4,5:1.`],
  tooFaint: (name, ratio) => [
    `Väri ${name} erottuu liian huonosti tämän sivun taustasta: ${ratio}, kun vaatimus on 4,5:1.`,
    'Valitse tummempi väri vaalealle taustalle tai vaaleampi tummalle.',
  ],
  inkTooFaint: (ratio) => [
    `Sivun oma tekstin väri erottuu liian huonosti taustasta: ${ratio}, kun vaatimus on 4,5:1.`,
    'Vaihda sivun tekstin tai taustan väriä taulun ympärillä.',
  ],
  coloursUnknown: (names) => [
    `Näitä värejä ei voi mitata, koska ne on annettu muussa väriavaruudessa kuin sRGB: ${names}.`,
    'Tarkista kontrasti itse, tai anna värit muodossa #rrggbb.',
  ],
  groundUnknown: [
    'Taulun taustaa ei voi mitata: siinä on kuva, liukuväri tai läpikuultava kerros.',
    'Tarkista kontrasti itse, tai pane taulun taakse yksivärinen tausta.',
  ],
  systemColours: [
    'Laitteesi korvaa sivun värit omillaan, joten kontrastia ei voi mitata.',
    'Avaa sivu ilman suurta kontrastia.',
  ],

  textSize: (text, root) => [`Tekstin koko taulun kohdalla ${text}, sivun perusta ${root}.`],
  rootShrunk: (root, text) => [
    `Sivun perusta on ${root} selaimen tavallisen 16 px sijaan. Taulu ei mittaa siitä, ja sen teksti on ${text}.`,
  ],
  textSmall: (text) => [
    `Sivun teksti taulun ympärillä on vain ${text}. Taulun oma teksti on silti vähintään 16 px, joten se voi näyttää suurelta.`,
    'Suurenna taulun ympärillä olevaa tekstiä: font-size: 1rem tai enemmän (1.6rem, jos sivun perusta on 62,5 %).',
  ],
  recordsSmall: (text) => [
    `Sivun tyylit pienentävät tietueiden tekstin: ${text}.`,
    'Kirjoita sivun tyyleihin: talkoo-board li { font-size: inherit }',
  ],
  zoomed: (zoom) => [
    `Sivu suurentaa tai pienentää taulua tyylillä zoom: ${zoom}. Kartta ja valikot voivat osua väärään kohtaan.`,
    'Poista zoom taulun ympäriltä ja käytä tekstin kokoa (font-size).',
  ],
  transformed: (value) => [
    `Sivu muuttaa taulun kirjaimet tyylillä text-transform: ${value}. Sitä on raskas lukea.`,
    'Kirjoita sivun tyyleihin: talkoo-board { text-transform: none }',
  ],
  linesTight: (ratio) => [
    `Rivit ovat liian lähellä toisiaan: riviväli on ${ratio} kertaa tekstin koko.`,
    'Kirjoita sivun tyyleihin: talkoo-board { line-height: 1.5 }',
  ],
  notSelectable: [
    'Sivu estää tekstin valitsemisen, joten puhelinnumeroa ei voi kopioida.',
    'Kirjoita sivun tyyleihin: talkoo-board { user-select: text }',
  ],
  notClickable: [
    'Sivu estää painallukset taulussa (pointer-events: none).',
    'Kirjoita sivun tyyleihin: talkoo-board { pointer-events: auto }',
  ],

  pageSound: ['Sivun rakenne sopii taululle.'],
  quirks: [
    'Sivu on selaimen vanhassa tilassa (quirks mode), koska sen alusta puuttuu <!doctype html>. Mitat voivat poiketa muista sivuista.',
    'Lisää sivupohjan ensimmäiseksi riviksi <!doctype html>.',
  ],
  noViewport: [
    'Sivulta puuttuu viewport-määritys: puhelimessa teksti on pientä.',
    'Lisää sivupohjaan <meta name="viewport" content="width=device-width, initial-scale=1">.',
  ],
  noZooming: [
    'Sivu estää suurentamisen puhelimessa (viewport).',
    'Poista sivupohjan viewport-määrityksestä user-scalable=no ja maximum-scale.',
  ],
  baseAddress: (address) => [
    `Sivulla on <base href>: taulun suhteellinen osoite luetaan osoitteesta ${address}.`,
    'Kirjoita attribuuttiin source koko osoite, https:// mukaan lukien.',
  ],

  placeSound: (width) => [`Taululla on tilaa ${width}.`],
  narrow: (width) => [
    `Taululle on varattu vain ${width}.`,
    'Siirrä taulu leveämmälle palstalle, mieluiten vähintään 320 px.',
  ],
  unseen: [
    'Taulu on piilossa: sivu ei näytä sitä lainkaan juuri nyt.',
    'Jos taulu on suljetussa välilehdessä tai haitarissa, avaa se. Muuten etsi tyyli display: none tai visibility: hidden.',
  ],
  clipped: (element) => [
    `Osa taulusta jää piiloon, koska elementti ${element} leikkaa sisältönsä (overflow).`,
    'Poista siltä kiinteä korkeus tai leveys, tai tyyli overflow: hidden.',
  ],
  edited: [
    'Taulu on muokattavassa tekstissä, joten se näyttää vain oman linkkisi.',
    'Katso julkaistua sivua. Siellä taulu näkyy kokonaan.',
  ],

  policySound: ['Selain ei ole estänyt yhtäkään taulun pyyntöä tällä sivulla.'],
  policyInPage: [
    'Sivun oma Content-Security-Policy (meta) sallii taulun pyynnöt, eikä selain ole estänyt yhtäkään.',
  ],
  policyForbids: (directive, addresses) => [
    `Sivun Content-Security-Policy estää osoitteen ${addresses}.`,
    `Pyydä palvelimen ylläpitoa muuttamaan suojauksen rivi ${directive} tällaiseksi, tai lisäämään se, jos sitä ei ole:`,
  ],
  policyForbidsNames: (names) => [
    `Sivun Trusted Types -suojaus estää nimet ${names}.`,
    'Pyydä palvelimen ylläpitoa muuttamaan suojauksen rivi trusted-types tällaiseksi:',
  ],
  policyNeeds: [
    'Kaikki, mitä taulu tarvitsee näillä asetuksilla, jos sivulla on Content-Security-Policy. Viimeinen rivi koskee vain Trusted Types -suojausta.',
  ],
};

export default fi;
