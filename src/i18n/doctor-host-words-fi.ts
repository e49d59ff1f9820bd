import type { HostWords } from './doctor-host-words.js';

/** What the doctor says in Finnish of the page around a board. */
export const hostWords: HostWords = {
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
