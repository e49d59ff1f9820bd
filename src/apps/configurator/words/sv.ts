import messages from '../../../i18n/sv/first.js';
import type { Change } from '../saved-page/change.js';
import type { Grade } from '../steps/choices.js';
import type { SourceTrouble } from '../source/source-test.js';
import type { Words } from './fi.js';

/** What is wrong with a source, and what to do about it. */
const troubles: Readonly<
  Record<SourceTrouble, (name: string, status: number | null) => readonly [string, string]>
> = {
  missing: () => [
    'Tjänstens adress saknas.',
    'Skriv adressen till tjänstens startsida i fältet, till exempel https://tjanst.example.org.',
  ],
  'not-an-address': (name) => [
    `”${name}” är ingen webbadress.`,
    'Öppna tjänstens startsida i webbläsaren och kopiera adressen från adressfältet.',
  ],
  'not-http': () => [
    'Adressen ska börja med https://.',
    'Kopiera adressen från webbläsarens adressfält.',
  ],
  credentials: () => [
    'Adressen innehåller ett användarnamn eller lösenord.',
    'Ta bort det: tavlan läser bara öppna gränssnitt.',
  ],
  'mixed-content': () => [
    'En skyddad sida får inte läsa en oskyddad http-adress.',
    'Börja adressen med https://. Om tjänsten då inte svarar, be dess administratörer ta https i bruk.',
  ],
  offline: () => [
    'Webbläsaren har ingen nätförbindelse.',
    'Kontrollera förbindelsen och testa på nytt.',
  ],
  timeout: (name) => [
    `${name} svarade inte i tid.`,
    'Testa på nytt om en stund. Om det fortsätter, berätta det för tjänstens administratörer.',
  ],
  unreachable: (name) => [
    `${name} svarar inte.`,
    'Kontrollera att adressen är rätt. Om tjänsten öppnas i webbläsaren men inte här kan ett reklam- eller spårningsskydd stoppa förfrågan.',
  ],
  cors: (name) => [
    `${name} svarar men låter inte andra webbplatser läsa uppgifterna.`,
    'Be tjänstens administratörer tillåta läsning från andra webbplatser. Tekniken heter CORS, och nedan finns ett färdigt meddelande.',
  ],
  csp: (name) => [
    `Den här sidans säkerhetsregler (Content-Security-Policy) hindrar förbindelsen till ${name}.`,
    'Öppna den här sidan på en annan server eller på din egen dator, eller be webbplatsens administratörer tillåta förbindelsen.',
  ],
  'too-large': (name) => [
    `${name} skickade ett för stort svar.`,
    'Berätta det för tjänstens administratörer.',
  ],
  'not-wordpress': (name) => [
    `${name} svarar, men där finns inte WordPress öppna gränssnitt.`,
    'Kontrollera adressen. Om den är rätt, fråga tjänstens administratörer om WordPress REST-gränssnitt är avstängt.',
  ],
  'not-toimeksi': (name) => [
    `${name} är en WordPress-webbplats, men där finns inga föreningsuppgifter i den form som tavlan läser.`,
    'Kontrollera att det är rätt tjänst. Om den är det, fråga dess administratörer om datatyperna (tm_organization, tm_activity, tm_event, tm_volunteer och tm_premise) finns i REST-gränssnittet.',
  ],
  closed: (name, status) => [
    `${name} låter ingen läsa uppgifterna utan inloggning (fel ${status}).`,
    'Be tjänstens administratörer öppna REST-gränssnittet för läsning.',
  ],
  error: (name, status) => [
    `${name} svarade med ett fel${status === null ? '' : ` (${status})`}.`,
    'Testa på nytt om en stund. Om felet upprepas, berätta det för tjänstens administratörer.',
  ],
};

const grades: Readonly<Record<Grade, readonly [string, string]>> = {
  module: [
    'Skript och element',
    'Välj det här först. Fungerar när man kan lägga till HTML-kod och ett skript på sidan.',
  ],
  classic: [
    'Ett vanligt skript och element',
    'Om systemet tar bort type="module" ur koden, eller om webbplatsen bara använder en enda skriptfil.',
  ],
  container: [
    'Vanligt skript och div-element',
    'Om systemet tar bort det okända elementet <talkoo-board> men lämnar kvar ett div-element med data-attribut.',
  ],
  frame: [
    'Ram som anpassar sin höjd',
    'Om tavlan ska vara skild från sidans övriga kod, men skript får användas.',
  ],
  'plain-frame': [
    'Ram utan skript',
    'Om systemet tar bort skript. Ramens höjd är fast, och innehållet kan rullas.',
  ],
  link: ['Vanlig länk', 'Om inget annat blir kvar på sidan. Länken öppnar tavlan på en egen sida.'],
};

/** Where code stands unread, and what to take away from around it. */
const unreadPlaces = {
  noscript: ['elementet noscript, som webbläsaren inte visar när skript är på', 'noscript'],
  template: ['elementet template, som webbläsaren inte visar', 'template'],
  comment: ['en HTML-kommentar, som webbläsaren hoppar över', 'tecknen <!-- och -->'],
} as const;

/** What a system did, and the cure where the way stays the same. */
function changeText(change: Change): readonly [string, string] {
  switch (change.about) {
    case 'escaped':
      return [
        'Koden syns som text på sidan.',
        'Klistra in koden i redigerarens HTML- eller källkodsvy, inte bland texten.',
      ];
    case 'script-gone':
      return [
        'Systemet tog bort skriptet.',
        'Fråga systemets huvudanvändare om skriptet kan läggas i sidmallen.',
      ];
    case 'resizing-gone':
      return [
        'Systemet tog bort skriptet som anpassar ramens höjd. Tavlan fungerar ändå: ramens höjd är fast, och innehållet kan rullas.',
        'Om höjden ska anpassas, fråga systemets huvudanvändare om skriptet kan läggas i sidmallen.',
      ];
    case 'board-gone':
      return change.keepsText
        ? ['Systemet tog bort tavlans element, och bara länken är kvar.', '']
        : ['Systemet tog bort tavlans element helt.', ''];
    case 'frame-gone':
      return [
        'Systemet tog bort ramen (iframe).',
        'Fråga huvudanvändaren om tavlans server kan tillåtas i ramar.',
      ];
    case 'link-gone':
      return ['Systemet tog bort länken.', 'Lägg till länken med redigerarens egen länkfunktion.'];
    case 'settings-gone':
      return [
        'Systemet tog bort inställningarna inuti tavlan.',
        'Välj i punkt 7 en egen fil för inställningarna och kopiera koden på nytt.',
      ];
    case 'settings-changed':
      return [
        'Systemet ändrade inställningarna inuti tavlan.',
        'Välj i punkt 7 en egen fil för inställningarna och kopiera koden på nytt.',
      ];
    case 'not-a-module':
      return ['Skriptet saknar type="module", och då kör webbläsaren det inte.', ''];
    case 'held':
      return [
        'Skriptet väntar på samtycke till kakor (type="text/plain").',
        'Märk tavlans skript som nödvändigt i samtyckesverktyget: det sparar ingenting.',
      ];
    case 'integrity-gone':
      return [
        'Skriptet saknar kontrollsumman (integrity). Tavlan fungerar ändå.',
        'Om kontrollsumman är viktig för er, be huvudanvändaren tillåta attributet integrity.',
      ];
    case 'integrity-changed':
      return [
        'Skriptets kontrollsumma (integrity) är en annan än i koden. Då kör webbläsaren inte skriptet.',
        'Kopiera koden på nytt från punkt 7 och klistra in den i stället för den gamla.',
      ];
    case 'crossorigin-gone':
      return [
        'Skriptet saknar attributet crossorigin, men integrity är kvar. Då kör webbläsaren inte skriptet från en annan server.',
        'Lägg tillbaka crossorigin, eller välj i punkt 7 Version som uppdateras, som saknar kontrollsumma.',
      ];
    case 'moved':
      return [
        `Adressen har ändrats: ${change.from} → ${change.to || '(tom)'}`,
        'Om filen också finns på den nya adressen är allt i sin ordning. Rätta annars adressen.',
      ];
    case 'attributes-gone':
      return [`Ur elementet har tagits bort: ${change.names.join(', ')}.`, ''];
    case 'curly-quotes':
      return [
        `Citattecknen har blivit typografiska (”): ${change.names.join(', ')}.`,
        'Klistra in koden i redigerarens HTML- eller källkodsvy. Ta inte omvägen via ett ordbehandlingsprogram.',
      ];
    case 'long-dashes':
      return [
        `Bindestrecken har blivit tankstreck (–): ${change.names.join(', ')}.`,
        'Klistra in koden i redigerarens HTML- eller källkodsvy. Ta inte omvägen via ett ordbehandlingsprogram.',
      ];
    case 'in-code':
      return [
        'Koden har hamnat i elementet code eller pre, som är till för att visa kod.',
        'Ta i HTML-vyn bort code och pre runt koden.',
      ];
    case 'unread': {
      const [within, taken] = unreadPlaces[change.within];
      return [
        `Koden eller en del av den står inuti ${within}.`,
        `Ta i HTML-vyn bort ${taken} runt koden och spara på nytt.`,
      ];
    }
    case 'attribute-misspelt':
      return [
        `Attributet är felskrivet: ${change.name}. Det ska vara ${change.meant}.`,
        'Rätta namnet i HTML-vyn och spara på nytt.',
      ];
    case 'file-name':
      return [
        `Skriptets filnamn är felskrivet: ${change.to}. Det ska vara ${change.from}.`,
        'Rätta namnet i HTML-vyn och spara på nytt.',
      ];
    case 'unclosed':
      return [
        `Tavlans sluttagg </${change.tag}> saknas, så sidans innehåll efter den är inne i tavlan och dolt.`,
        `Skriv </${change.tag}> i slutet av tavlan. Enbart /> stänger den inte.`,
      ];
    case 'script-twice':
      return [
        'Samma skript finns på sidan mer än en gång. Tavlan fungerar ändå.',
        'Ta bort den extra script-raden.',
      ];
    case 'board-twice':
      return ['Samma tavla finns på sidan mer än en gång.', 'Ta bort den extra koden.'];
    case 'attribute-changed':
      return [
        `Attributet ${change.name} har ändrats: ”${change.from}” → ”${change.to}”.`,
        'Rätta värdet i HTML-vyn och spara på nytt.',
      ];
    case 'wrapped':
      return ['Tavlan har hamnat inuti ett textstycke (p). Tavlan fungerar ändå.', ''];
  }
}

/** The words of the pages for webmasters in Swedish. */
export const sv: Words = {
  frame: {
    ownName: 'På svenska',
    skip: 'Gå till innehållet',
    pagesName: 'Sidor för webbansvariga',
    pages: { index: 'Installation', theming: 'Utseende', measuring: 'Mätning' },
    languagesName: 'Språk',
    referenceName: 'Referens',
    references: {
      settings: 'Inställningarna närmare',
      fields: 'Fält i en datakälla',
      server: 'Server och versioner',
      states: 'Lägen och diagnostik',
      residents: 'Vad invånarna kan göra',
    },
    foot: 'Talkootaulu är öppen källkod (EUPL-1.2). De här sidorna sparar ingenting.',
  },
  /** As residents see them. */
  kinds: messages.kinds,
  copy: {
    code: 'Kopiera koden',
    policy: 'Kopiera reglerna',
    letter: 'Kopiera meddelandet',
    address: 'Kopiera den här sidans adress',
    done: 'Kopierat',
    field: 'Webbläsaren tillät inte kopiering. Texten är markerad, kopiera den med Ctrl+C:',
  },
  number: (value) => value.toLocaleString('sv-FI'),
  setup: {
    title: 'Talkootaulu på din sida',
    lead: 'Välj vad tavlan visar, se i förhandsvisningen hur den ser ut och kopiera koden till din sida. Valen finns i den här sidans adress: när du skickar adressen till en kollega ser hen samma val.',
    ask: {
      title: 'Adressen fyllde i fält',
      intro: 'I den här sidans adress finns val som nämner:',
      isItKnown:
        'Vem som helst kan ha skrivit adressen. Fortsätt om du känner till dem. De har inte kontaktats och finns ännu inte i koden.',
      use: 'Använd dem',
      drop: 'Lämna bort dem',
    },
    source: {
      title: 'Varifrån kommer uppgifterna?',
      intro:
        'Tavlan visar uppgifter som föreningarna själva uppdaterar i din regions tjänst. Tjänsten ska vara en WordPress-webbplats av samma slag som Toimeksi.fi.',
      legend: 'Datakälla',
      demo: 'Pröva med exempeldata',
      demoHint: 'Den påhittade kommunen Koivuranta. Fungerar utan nätförbindelse.',
      own: 'Min regions tjänst',
      address: 'Tjänstens adress',
      addressHint: 'Startsidans adress räcker, till exempel https://tjanst.example.org',
      test: 'Testa källan',
      testing: 'Tjänsten testas…',
      works: (name) => `${name} fungerar.`,
      inAll: 'I hela tjänsten finns nu:',
      inMunicipality: (names) => `I kommunen ${names} finns nu:`,
      inMunicipalities: (names) => `I kommunerna ${names} finns nu:`,
      fewer:
        'Tavlan utelämnar det som har varit och det som har upphört, så dess siffror kan vara mindre.',
      least: (count) => `minst ${count}`,
      noKind: 'finns inte här',
      failedKind: 'kunde inte läsas',
      nothing:
        'Tjänsten fungerar, men där finns ännu ingenting från den här kommunen. Tavlan säger det till invånarna och visar vägen till tjänsten.',
      todo: 'Vad gör jag?',
      troubles,
      letterName: 'Meddelande till tjänstens administratörer',
      letter: (address) =>
        `Hej! Vi vill gärna visa öppna uppgifter från er tjänst ${address} på vår kommuns webbplats. Tjänsten svarar, men tillåter inte att uppgifterna läses från en annan webbplats. Kan ni lägga till HTTP-huvudet Access-Control-Allow-Origin: * i svaren från REST-gränssnittet (/wp-json/), samt Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link? WordPress skickar dem själv, om inte servern eller ett tillägg tar bort dem.`,
    },
    municipality: {
      title: 'Vilken kommuns uppgifter visas?',
      label: 'Kommun',
      hint: 'Skilj flera kommuner åt med kommatecken. Ett tomt fält visar hela tjänsten.',
      known: (names) => `Tjänsten känner till kommunen: ${names}.`,
      unknown: (names) => `Tjänsten känner inte till kommunen: ${names}.`,
      near: 'Menade du:',
      suggestions: (count) => `Tjänsten har ${count} kommuner. Förslagen visas när du skriver.`,
      enough: 'Det här räcker. Punkterna 3–6 kan lämnas som de är.',
      toPreview: 'Se förhandsvisningen',
      toCode: 'Gå till koden (punkt 7)',
    },
    content: {
      title: 'Vad visas, och på vilket språk?',
      kinds: 'Innehåll och ordning',
      kindsHint: 'Det första visas först. Om bara ett är valt visas inga flikar.',
      up: (name) => `Flytta uppåt: ${name}`,
      down: (name) => `Flytta nedåt: ${name}`,
      lang: 'Tavlans språk',
      langs: {
        '': 'Samma som på sidan',
        fi: 'Finska',
        'fi-x-selko': 'Lättläst finska',
        sv: 'Svenska',
        en: 'Engelska',
      },
      level: 'Rubriknivå',
      levelHint: 'Om bara sidans huvudrubrik (h1) står ovanför tavlan, välj h2.',
    },
    looks: {
      title: 'Hur ser tavlan ut?',
      intro: 'Typsnitt, textstorlek och textfärg kommer från din egen sida.',
      more: 'Mera om utseendet',
      preset: 'Stil',
      presets: {
        '': 'Talkootaulus egen',
        neutral: 'Neutral',
        suomifi: 'Som Suomi.fi',
        helsinki: 'Som Helsingfors',
      },
      scheme: 'Är sidan ljus eller mörk?',
      schemes: {
        page: 'Tavlan följer sidan',
        light: 'Sidan är alltid ljus',
        dark: 'Sidan är alltid mörk',
      },
      accent: 'Accentfärg',
      accentHint: 'Länkar, knappar och vald flik. Till exempel #14557a. Tomt: stilens egen färg.',
      accentInk: 'Text på accentfärgen',
      accentInkHint: 'Till exempel #ffffff. Tomt: stilens egen färg.',
      pick: (name) => `Välj färg: ${name}`,
      contrast: 'Kontrast',
      onLight: 'Accentfärgen på vitt',
      onDark: 'Accentfärgen på mörkt (#12181c)',
      inkOnLight: 'Text på accentfärgen, ljus sida',
      inkOnDark: 'Text på accentfärgen, mörk sida',
      badColour: 'Det här är ingen färg som tavlan kan använda. Skriv färgen i formen #14557a.',
      enough: 'räcker',
      good: 'utmärkt',
      poor: 'räcker inte',
      guard:
        'Kravet är 4,5:1. Om en färg syns sämre på sidan använder tavlan sin egen färg i stället och säger det i webbläsarens konsol.',
    },
    privacy: {
      title: 'Karta och dataskydd',
      intro:
        'Tavlan använder inga kakor och sparar ingenting. Invånarens webbläsare kontaktar bara skriptets server och den tjänst du har valt.',
      map: 'Erbjud en karta',
      mapHint: 'Ingen karta visas om du inte väljer varifrån dess bilder hämtas.',
      tiles: 'Kartbildernas adress',
      tilesHint:
        'Adressen ska innehålla {z}, {x} och {y}. Till exempel https://karta.example.org/{z}/{x}/{y}.png',
      badTiles: {
        parts: 'Adressen ska börja med https:// och innehålla {z}, {x} och {y}.',
        braces:
          'Andra klammerparenteser än {z}, {x} och {y} kan inte användas. Om adressen har {s}, skriv i stället beteckningen på en server, till exempel a.',
        address:
          'Webbläsaren kan inte använda den här adressen. Kontrollera serverns namn och port. Adressen får inte ha mellanslag, användarnamn eller lösenord.',
      },
      attribution: 'Vems kartan är',
      attributionHint: 'Visas under kartan. Till exempel © Lantmäteriverket.',
      noAttribution: 'Skriv vems kartan är. Annars visas den inte.',
      asked: 'Invånaren tillfrågas innan några bilder hämtas:',
      urlPrefix: 'Håll sökningen och den öppna posten i sidans adress',
      urlPrefixHint:
        'Invånaren kan skicka en länk direkt till posten och använda webbläsarens bakåtknapp. Sökorden syns då i adressen och kan bli kvar i din servers logg.',
      prefix: 'Förled i adressen',
      prefixHint: 'Om sidan har två tavlor, ge dem var sitt förled.',
      badPrefix: 'Förledet får ha 1–20 tecken: bokstäverna a–z, siffror och bindestreck.',
      structuredData: 'Berätta för sökmotorer vad som visas',
      structuredDataHint:
        'På sidan läggs en beskrivning för sökmotorer (JSON-LD) av de uppgifter som visas.',
      doctor: 'Tillåt en checklista på sidan',
      doctorHint:
        'Tavlan granskar sin egen installation och visar resultatet på sidan när sidans adress slutar på ?talkoo-doctor.',
      reportAddress: 'E-post för felanmälningar',
      reportAddressHint:
        'Hit kan invånaren anmäla fel i uppgifter, om föreningen inte har en egen adress. Frivilligt.',
      accessibilityFeedback: 'Adress för tillgänglighetsrespons',
      accessibilityFeedbackHint:
        'E-post eller https-adress. Visas som en länk under tavlan. Frivilligt.',
      badMail: 'Skriv en enda e-postadress, till exempel foreningar@example.org.',
      badFeedback: 'Skriv en enda e-postadress eller en adress som börjar med https://.',
    },
    fallback: {
      title: 'Länken som visas före tavlan',
      intro: 'Länken visas på sidan före tavlan, och om tavlan inte kan visas.',
      label: 'Länkens text',
      usual: (municipality, name) =>
        municipality === ''
          ? `Föreningar och verksamhet (${name})`
          : `Föreningar och verksamhet: ${municipality} (${name})`,
    },
    code: {
      title: 'Koden till din sida',
      demoNotice:
        'Koden har nu exempeldatas adress, som inte fungerar på din sida. Välj först din egen datakälla i punkt 1.',
      files: 'Var har du lagt tavlans filer?',
      filesHint:
        'Mappen med undermapparna 1.0.0 och 1. Adressen är ifylld om den här sidan finns på samma server. Servern ska vara öppen för alla, och adressen ska börja med https://.',
      badFiles: {
        missing:
          'Adressen saknas. Skriv mappens adress, till exempel https://example.org/talkootaulu/',
        'not-an-address':
          'Det här är ingen webbadress. Skriv mappens hela adress, till exempel https://example.org/talkootaulu/',
        'not-http':
          'Adressen ska börja med https://. Skriv den till exempel så här: https://example.org/talkootaulu/',
        'mixed-content':
          'Adressen börjar med http://, och en skyddad sida får inte hämta ett skript därifrån. Skriv https:// i början. Om servern inte svarar då, be den som sköter servern att ta i bruk https.',
        credentials: 'Adressen innehåller ett användarnamn eller lösenord. Ta bort dem.',
        'not-a-folder':
          'Det här är inte en mapps adress. Skriv bara mappen med undermapparna 1.0.0 och 1, till exempel https://example.org/talkootaulu/',
      },
      check: 'Kontrollera filerna',
      checking: 'Kontrolleras…',
      filesPublished: (address) =>
        `Filen ${address} hittades, och den är densamma som den publicerade. Det är också mappens förteckning integrity.json. Andra filer kontrollerades inte.`,
      filesListed: (address, version) =>
        `Filen ${address} hittades, och den stämmer med mappens förteckning integrity.json (version ${version}). Den kunde inte jämföras med den publicerade, och andra filer kontrollerades inte.`,
      filesUnread: (address) =>
        `Filen ${address} kunde inte läsas. Kontrollera adressen. Om filerna finns på en annan server än din sida ska den servern skicka HTTP-huvudet Access-Control-Allow-Origin: *. Färdiga inställningar för den som sköter servern finns i mappen server.`,
      filesDiffer: (address) =>
        `Filen ${address} hittades, men den är inte densamma som den publicerade, eller så har mappen filer av olika versioner. Lägg dit hela mappen på nytt.`,
      version: 'Version',
      versionNames: { exact: 'Fast version', major: 'Version som uppdateras' },
      versions: {
        exact: (version) =>
          `Alltid ${version}. Filerna ändras inte, och webbläsaren granskar dem mot en kontrollsumma (SRI). En uppdatering kräver att koden byts.`,
        major: (major) =>
          `Den nyaste versionen som börjar på ${major}. Rättelser tas i bruk när mappen på servern uppdateras. Kontrollsumma saknas, eftersom filerna ändras.`,
      },
      noHashes:
        'Kontrollsummorna har inte lästs än, så de saknas i koden. Tryck på Kontrollera filerna.',
      settingsAt: 'Inställningarnas plats',
      settingsPlaces: {
        inline: 'I koden. Välj det här först.',
        file: 'I en egen fil, om systemet tar bort inställningarna ur koden.',
      },
      settingsFile: (address) =>
        `Lägg inställningsfilen på adressen ${address}. Lägg dit den på nytt varje gång du ändrar valen eller byter mappen mot en ny.`,
      settingsLink:
        'När talkoo.json finns i samma mapp som board.html öppnas tavlan från länken utan att fråga.',
      settingsFrame:
        'Sist i ramen finns en länk som öppnar tavlan i en egen flik. När talkoo.json finns i samma mapp som board.html öppnas tavlan där utan att fråga.',
      frameNote:
        'I en ram finns sökningen och den öppna posten i ramens egen adress (board.html?…), inte i din sidas adress, och sökmotorer får inte veta något. Lägg till &talkoo-doctor sist i adressen board.html?… för att se checklistan.',
      download: 'Ladda ner talkoo.json',
      grade: 'Vad tillåter ditt publiceringssystem?',
      grades,
      failed:
        'I testet i punkterna 1 och 2 finns något att rätta. Rätta det först: tavlan visar inte allt med den här koden.',
      noCode: 'Koden kommer hit när tjänstens adress (punkt 1) och filernas adress är i ordning.',
      snippet: 'Klistra in det här på sidan där tavlan ska stå',
      snippetWhere: 'Använd redigerarens HTML- eller källkodsvy.',
      policy: 'Om webbplatsen har en Content-Security-Policy',
      policyHint:
        'Lägg till de här adresserna i reglerna. Mer behöver tavlan inte: inga regler för stilar och inga unsafe-ord.',
      policyNone: 'Länken behöver ingenting.',
      trustedTypes: 'Om reglerna har require-trusted-types-for, lägg också till:',
    },
    next: {
      title: 'Vad händer sedan?',
      paste:
        'Öppna sidan för redigering i publiceringssystemet och klistra in koden i HTML- eller källkodsvyn. I WordPress: skriv /html på en ny rad, välj HTML-blocket och klistra in koden där.',
      look: 'Publicera sidan och öppna den i webbläsaren. Tavlan ska synas.',
      check: 'Om tavlan inte syns, kontrollera om systemet har tagit bort något av koden:',
      checkLink: (title) => `punkt 8, ${title}`,
      legalTexts: 'Komplettera webbplatsens egna redogörelser. Färdiga texter:',
      legalTextNames: {
        privacy: 'dataskydd',
        accessibility: 'tillgänglighet',
        licences: 'licenser',
      },
      wordPress:
        'WordPress tar bort koden om den som sparar inte har tillräckliga rättigheter. Då läggs tavlan till med ett tillägg: huvudanvändaren installerar det en gång (Tillägg, Lägg till nytt, Ladda upp tillägg), och sedan kan alla som får redigera sidor lägga till blocket Talkootaulu.',
      plugin: 'Ladda ner WordPress-tillägget (talkootaulu.zip)',
      pluginSettings:
        'Du har valt utseende, karta eller en adress för respons: lägg talkoo.json på servern och skriv dess adress i blockets fält Inställningsfil.',
    },
    saved: {
      title: 'Blev allt kvar på sidan?',
      intro:
        'Publiceringssystemet kan ta bort delar av koden. Spara sidan, öppna den i webbläsaren, välj Visa källkod (Ctrl+U), kopiera allt och klistra in det här. Ingenting skickas någonstans.',
      label: 'Sidans källkod',
      whole: 'Hela koden finns på sidan. Allt är i sin ordning.',
      works: 'Tavlan fungerar. Sidans kod avviker från den kopierade bara så här:',
      again: 'Det finns något att rätta på sidan. Koden avviker från den kopierade så här:',
      notSource:
        'Det här är inte sidans källkod utan dess synliga text. Välj Visa sidans källkod (Ctrl+U) i webbläsaren, kopiera allt och klistra in det här.',
      otherGrade: (grade: string) =>
        `Hela koden finns på sidan, men på ett annat sätt än det som är valt i punkt 7: ${grade}. Välj samma sätt i punkt 7 om tavlan fungerar.`,

      other: (grade) => `Använd det här sättet på webbplatsen: ${grade}`,
      withoutPlugin: (grade) => `Om tillägget inte går, använd det här sättet: ${grade}`,
      take: 'Byt till det här sättet',
      wordPress:
        'Webbplatsen är gjord med WordPress. Där är tillägget det säkraste sättet: huvudanvändaren installerar det en gång, och sedan kan du lägga till blocket Talkootaulu på sidan.',
      ask: 'Systemet tar bort även länkar. Fråga systemets huvudanvändare om råd.',
      changeText,
    },
    preview: {
      title: 'Förhandsvisning',
      hint: 'Det här är en riktig tavla: du kan söka, avgränsa och öppna poster.',
      width: 'Bredd',
      widths: { phone: 'Telefon', desktop: 'Dator' },
      ground: 'Sidans bakgrund',
      grounds: { light: 'Ljus', dark: 'Mörk' },
      frame: 'Förhandsvisning av tavlan',
      heading: 'Sidans rubrik',
      open: 'Öppna i en egen flik',
      nothing: 'Förhandsvisningen visas när datakällan har testats.',
    },
  },
  theming: {
    title: 'Utseende',
    lead: 'Tavlan tar typsnitt, textstorlek och textfärg från din sida. Allt annat finns i variabler som du kan ge egna värden. Pröva: tavlan ändras samtidigt.',
    tokensTitle: 'Variabler',
    tokensIntro:
      'Variablerna (CSS custom properties) skrivs i webbplatsens stilmall, på tavlan eller på vilket element som helst runt den. Samma värden kan också skrivas i inställningarna (looks).',
    columns: { name: 'Namn', what: 'Till vad', value: 'Värde', contrast: 'Kontrast' },
    valueOf: (name) => `${name}: värde`,
    pick: (name) => `${name}: välj färg`,
    tokens: {
      '--talkoo-accent': 'Länkar, knappar, vald flik och fokus',
      '--talkoo-accent-ink': 'Text på accentfärgen',
      '--talkoo-free': 'Ordet som berättar att något är gratis',
      '--talkoo-muted': 'Sekundär text',
      '--talkoo-line': 'Tunna linjer',
      '--talkoo-tint': 'Meddelandens bakgrund',
      '--talkoo-radius': 'Hörnens rundning',
      '--talkoo-space': 'Utrymme ovanför och under en post',
    },
    notText: 'ingen text',
    noContrast: 'kan inte räknas',
    badColour:
      'Webbläsaren känner inte igen det här som en färg. Skriv färgen till exempel i formen #14557a.',
    badLength: 'Webbläsaren känner inte igen det här som ett mått. Till exempel 0.5em eller 4px.',
    ground: 'Sidans bakgrund',
    reset: 'Återställ värdena',
    code: 'Till stilmallen',
    copyCode: 'Kopiera stilarna',
    noCode: 'Ändra ett värde, så kommer den färdiga koden hit.',
    board: 'Tavlan med de här värdena',
    partsTitle: 'Delar',
    partsIntro:
      'Delarna i tavlans ram kan formges med väljaren talkoo-board::part(namn). Listan med poster är sidans eget innehåll och följer sidans stilar för rubriker och länkar.',
    mark: 'Visa i tavlan',
    marked: (name) => `Delen ${name} är inramad i tavlan, om den visas.`,
    parts: {
      search: 'Sökformuläret',
      kinds: 'Raden med flikar',
      status: 'Raden som berättar hur många poster det finns',
      notice: 'Ett meddelande: inget hittades eller något kunde inte läsas',
      more: 'Knappen som visar mera',
      foot: 'Raden som berättar varifrån uppgifterna är',
    },
    presetsTitle: 'Färdiga stilar',
    presetsIntro:
      'Stilen väljs med inställningen looks.preset. Stilarna är bara värden på variabler och liknar kända offentliga stilar. Deras ägare har varken gjort eller godkänt dem.',
    guardTitle: 'Vad tavlan gör när en färg inte syns tillräckligt',
    guard: [
      'Tavlan räknar kontrasten mot sidans bakgrund när den har laddats. Text ska synas med minst 4,5:1 (WCAG 2.2, nivå AA).',
      'Om en färg inte räcker använder tavlan sin egen färg i stället och säger det på en rad i webbläsarens konsol:',
      'Tavlan bedömer inte en färg om bakgrunden är en bild eller genomskinlig, och inte när användarens system bestämmer färgerna (hög kontrast).',
    ],
    guardNow: 'Bland värdena ovan finns en färg som inte räcker. Tavlan använder sin egen färg.',
  },
};
