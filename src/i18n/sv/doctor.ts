import type { DoctorWords } from '../doctor-words.js';
import messages from './first.js';

/** What the doctor says in Swedish. */
const sv: DoctorWords = {
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

  // The page around the board.
  headingFits: (board, before) => [
    `Tavlans rubrik är på nivå ${board}, sidans föregående rubrik på nivå ${before}.`,
  ],
  headingSkips: (board, before, fitting) => [
    `Tavlans rubrik är på nivå ${board}, men sidans föregående rubrik på nivå ${before}. En nivå saknas emellan.`,
    `Skriv heading-level="${fitting}" på tavlan.`,
  ],
  headingSame: (level, below) => [
    `Tavlans rubrik är på samma nivå ${level} som rubriken före den.`,
    `Om rubriken före hör till tavlan, skriv heading-level="${below}". Om tavlan är ett eget avsnitt är detta rätt.`,
  ],
  noHeadingBefore: [
    'Sidan har ingen rubrik före tavlan.',
    'Lägg till en huvudrubrik (h1) före tavlan, så att den som använder skärmläsare hittar fram.',
  ],

  colours: {
    ink: 'text',
    accent: 'länkar',
    'accent-ink': 'text på accentfärgen',
    free: 'avgiftsfri',
    muted: 'dämpad text',
  },
  contrasts: (ratios) => [`På den här sidans bakgrund: ${ratios}. Kravet är 4,5:1.`],
  tooFaint: (name, ratio) => [
    `Färgen ${name} syns för dåligt mot sidans bakgrund: ${ratio}, kravet är 4,5:1.`,
    'Välj en mörkare färg på ljus bakgrund eller en ljusare på mörk.',
  ],
  inkTooFaint: (ratio) => [
    `Sidans egen textfärg syns för dåligt mot bakgrunden: ${ratio}, kravet är 4,5:1.`,
    'Byt färg på sidans text eller bakgrund runt tavlan.',
  ],
  coloursUnknown: (names) => [
    `Dessa färger kan inte mätas, för de är angivna i en annan färgrymd än sRGB: ${names}.`,
    'Kontrollera kontrasten själv, eller ange färgerna som #rrggbb.',
  ],
  groundUnknown: [
    'Tavlans bakgrund kan inte mätas: där finns en bild, en toning eller ett genomskinligt lager.',
    'Kontrollera kontrasten själv, eller lägg en enfärgad bakgrund bakom tavlan.',
  ],
  systemColours: [
    'Din dator ersätter sidans färger med sina egna, så kontrasten kan inte mätas.',
    'Öppna sidan utan hög kontrast.',
  ],

  textSize: (text, root) => [`Textens storlek vid tavlan ${text}, sidans bas ${root}.`],
  rootShrunk: (root, text) => [
    `Sidans bas är ${root} i stället för webbläsarens vanliga 16 px. Tavlan mäter inte från den, och dess text är ${text}.`,
  ],
  textSmall: (text) => [
    `Sidans text runt tavlan är bara ${text}. Tavlans egen text är ändå minst 16 px, så den kan se stor ut.`,
    'Förstora texten runt tavlan: font-size: 1rem eller mer (1.6rem om sidans bas är 62,5 %).',
  ],
  recordsSmall: (text) => [
    `Sidans stilar förminskar posternas text: ${text}.`,
    'Skriv i sidans stilar: talkoo-board li { font-size: inherit }',
  ],
  zoomed: (zoom) => [
    `Sidan förstorar eller förminskar tavlan med zoom: ${zoom}. Kartan och menyer kan hamna fel.`,
    'Ta bort zoom runt tavlan och använd textens storlek (font-size).',
  ],
  transformed: (value) => [
    `Sidan ändrar tavlans bokstäver med text-transform: ${value}. Det är tungt att läsa.`,
    'Skriv i sidans stilar: talkoo-board { text-transform: none }',
  ],
  linesTight: (ratio) => [
    `Raderna står för tätt: radavståndet är ${ratio} gånger textens storlek.`,
    'Skriv i sidans stilar: talkoo-board { line-height: 1.5 }',
  ],
  notSelectable: [
    'Sidan hindrar att text markeras, så ett telefonnummer kan inte kopieras.',
    'Skriv i sidans stilar: talkoo-board { user-select: text }',
  ],
  notClickable: [
    'Sidan hindrar klick i tavlan (pointer-events: none).',
    'Skriv i sidans stilar: talkoo-board { pointer-events: auto }',
  ],

  pageSound: ['Sidans uppbyggnad passar tavlan.'],
  quirks: [
    'Sidan är i webbläsarens gamla läge (quirks mode), för <!doctype html> saknas i början. Mått kan avvika från andra sidor.',
    'Lägg till <!doctype html> som sidmallens första rad.',
  ],
  noViewport: [
    'Sidan saknar viewport: i telefonen är texten liten.',
    'Lägg till <meta name="viewport" content="width=device-width, initial-scale=1"> i sidmallen.',
  ],
  noZooming: [
    'Sidan hindrar förstoring i telefonen (viewport).',
    'Ta bort user-scalable=no och maximum-scale ur sidmallens viewport.',
  ],
  baseAddress: (address) => [
    `Sidan har <base href>: tavlans relativa adress läses från ${address}.`,
    'Skriv hela adressen i attributet source, med https://.',
  ],

  placeSound: (width) => [`Tavlan har utrymmet ${width}.`],
  narrow: (width) => [
    `Tavlan har bara utrymmet ${width}.`,
    'Flytta tavlan till en bredare spalt, helst minst 320 px.',
  ],
  unseen: [
    'Tavlan är dold: sidan visar den inte alls just nu.',
    'Om tavlan är i en stängd flik eller ett dragspel, öppna det. Sök annars efter display: none eller visibility: hidden.',
  ],
  clipped: (element) => [
    `En del av tavlan är dold, för elementet ${element} klipper sitt innehåll (overflow).`,
    'Ta bort dess fasta höjd eller bredd, eller stilen overflow: hidden.',
  ],
  edited: [
    'Tavlan är i text som redigeras, så den visar bara din egen länk.',
    'Titta på den publicerade sidan. Där syns hela tavlan.',
  ],

  policySound: ['Webbläsaren har inte hindrat någon av tavlans förfrågningar på den här sidan.'],
  policyInPage: [
    'Sidans egen Content-Security-Policy (meta) tillåter tavlans förfrågningar, och webbläsaren har inte hindrat någon.',
  ],
  policyForbids: (directive, addresses) => [
    `Sidans Content-Security-Policy hindrar adressen ${addresses}.`,
    `Be serverns underhåll ändra skyddets rad ${directive} till detta, eller lägga till den om den saknas:`,
  ],
  policyForbidsNames: (names) => [
    `Sidans skydd Trusted Types hindrar namnen ${names}.`,
    'Be serverns underhåll ändra skyddets rad trusted-types till detta:',
  ],
  policyNeeds: [
    'Allt som tavlan behöver med dessa inställningar, om sidan har Content-Security-Policy. Sista raden gäller bara Trusted Types.',
  ],
};

export default sv;
