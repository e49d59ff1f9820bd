import type { GapWords, ListingWords } from '../listing-words.js';
import { counted } from '../format/plural.js';

const locale = 'sv-FI';
const notices = counted(locale, 'annons', 'annonser');
const tellKeeper = 'Det här kan du inte rätta själv. Berätta det för dem som sköter tjänsten.';

/** The gaps in Swedish. */
const gaps: GapWords = {
  'no-future': {
    name: 'giltighetstid',
    title: 'Giltighetstiden har gått ut',
    why: 'Annonsen visas fortfarande, men tiden som anges i den har gått ut. Invånaren vet inte vad som gäller nu.',
    how: 'Skriv in en ny tid: verksamhetens nästa säsong eller hur länge lokalens priser gäller. Om verksamheten har upphört eller lokalen inte längre kan användas, ta bort annonsen.',
    rule: 'Verksamhetens säsong eller lokalens prislista gäller.',
  },
  contact: {
    name: 'kontaktuppgifter',
    title: 'Telefonnummer och e-postadress saknas',
    why: 'Invånaren kan varken fråga något eller anmäla sig.',
    how: 'Lägg till ett telefonnummer eller en e-postadress. Det räcker med en. Föreningens egen adress är bättre än någons personliga.',
    rule: 'Föreningen har ett telefonnummer eller en e-postadress. I andra annonser räcker också en anmälningslänk.',
  },
  times: {
    name: 'tid',
    title: 'Tiden saknas',
    why: 'Invånaren vet inte när man ska komma.',
    how: 'Lägg till dag eller veckodag och klockslag. Om tiden varierar, berätta det i ord.',
    rule: 'Evenemanget har ett datum, och verksamheten berättar när man träffas.',
  },
  place: {
    name: 'plats',
    title: 'Platsen saknas',
    why: 'Invånaren vet inte vart man ska komma.',
    how: 'Lägg till en adress. Om ni träffas på nätet eller per telefon, kryssa för det.',
    rule: 'Annonsen har en plats, eller det står att den är på nätet eller per telefon. Föreningen själv behöver ingen adress.',
  },
  unreadable: {
    name: 'skrivfel',
    title: 'Det finns ett skrivfel i en uppgift',
    why: 'Fältet är ifyllt men går inte att förstå. Därför ser eller hittar invånarna inte uppgiften och kan inte lägga in tiden i sin kalender.',
    how: 'Skriv uppgiften på nytt. En e-postadress har ett @, ett telefonnummer har siffror, ett datum skrivs till exempel 6.12.2026, och en tid varje vecka har en veckodag (tisdag) och ett klockslag (18.00–19.30). Om tiden varierar, berätta om det med ord i beskrivningen.',
    rule: 'E-postadresser, telefonnummer och tider är skrivna så att de går att förstå.',
  },
  link: {
    name: 'länk',
    title: 'Länken fungerar inte',
    why: 'Det finns ett fel i webbadressen, så invånaren kommer inte till sidan.',
    how: 'Öppna den rätta sidan i webbläsaren, kopiera adressen och klistra in den. Adressen börjar med https://.',
    rule: 'Webbadresserna är rätt skrivna.',
  },
  'description-empty': {
    name: 'beskrivning',
    title: 'Beskrivningen saknas',
    why: 'Bara en rubrik berättar inte vad man gör och för vem det passar.',
    how: 'Skriv två eller tre meningar: vad ni gör, för vem och hur man kommer med.',
    rule: 'Annonsen har en beskrivning.',
  },
  price: {
    name: 'pris',
    title: 'Priset saknas',
    why: 'Många kommer inte om de inte vet vad det kostar.',
    how: 'Berätta priset. Om det inte kostar något, kryssa för avgiftsfri.',
    rule: 'Verksamheten, evenemanget eller lokalen berättar sitt pris eller att det är avgiftsfritt.',
  },
  accessibility: {
    name: 'tillgänglighet',
    title: 'Det står inget om tillgänglighet',
    why: 'Den som använder rullstol eller rollator vet inte om det går att komma in.',
    how: 'Kryssa för tillgänglig om platsen är det. Om det finns trappor, berätta det i beskrivningen.',
    rule: 'Annonsen berättar hur man kommer in på platsen: med ett kryss eller i ord.',
  },
  old: {
    name: 'hur färska uppgifterna är',
    title: 'Annonsen har inte sparats på ett år',
    why: 'Invånaren kan inte veta om uppgifterna är aktuella.',
    how: 'Kontrollera uppgifterna och spara annonsen, också om inget ändras.',
    rule: 'Annonsen har sparats under det senaste året. Av evenemang krävs det inte.',
  },
  'contact-role': {
    name: 'uppdraget för den som svarar',
    title: 'Det står inte vem som svarar',
    why: 'Det är lättare att ringa när man vet om det är ordföranden, sekreteraren eller ledaren som svarar.',
    how: 'Skriv uppdraget bredvid kontaktuppgiften, till exempel sekreterare. Personens namn behövs inte.',
    rule: 'Av föreningens kontaktuppgifter framgår vilket uppdrag den som svarar har.',
  },
  'description-shouting': {
    name: 'versaler eller utropstecken',
    title: 'Texten är i versaler eller full av utropstecken',
    why: 'Bara stora bokstäver är svåra att läsa och känns som skrik.',
    how: 'Skriv med små bokstäver. Ett utropstecken räcker.',
    rule: 'Rubriken och beskrivningen är skrivna med små bokstäver och utan rader av utropstecken.',
  },
  'image-alt': {
    name: 'bildens beskrivning i ord',
    title: 'Bilden är inte beskriven i ord',
    why: 'Den som inte ser bilden får inte veta vad den föreställer.',
    how: 'Lägg till en alternativ text: i en mening, vad bilden föreställer.',
    rule: 'Bilden har en alternativ text.',
  },
  'image-terms': {
    name: 'bildens upphov',
    title: 'Det står inte vem som tagit bilden',
    why: 'Ingen annan vågar visa bilden utan att veta vem som tagit den och om den får användas.',
    how: 'Skriv i bildtexten vem som tagit bilden, till exempel ”Bild: föreningens arkiv”.',
    rule: 'Bildtexten berättar vem som tagit bilden eller hur den får användas.',
  },
  swedish: {
    name: 'presentation på svenska',
    title: 'Presentationen på svenska saknas',
    why: 'Kommunen är tvåspråkig, och en del av invånarna söker föreningen på svenska.',
    how: 'Lägg till några meningar på svenska i föreningens beskrivning.',
    rule: 'I en tvåspråkig kommun finns det text också på svenska i föreningens presentation.',
  },
  'ptv-business-id': {
    name: 'FO-nummer',
    title: 'FO-numret saknas',
    why: 'Uppgifterna förs över till Servicedatalagret och därifrån till Suomi.fi bara om föreningen har ett FO-nummer.',
    how: 'Lägg till FO-numret i föreningens uppgifter. Numret får man från Företags- och organisationsdatasystemet (FODS).',
    rule: 'Om tjänsten för över uppgifter till Servicedatalagret har föreningen ett FO-nummer.',
  },
  'ptv-long-term': {
    name: 'säsongens längd',
    title: 'Verksamheten varar mindre än åtta veckor',
    why: 'Till Servicedatalagret och Suomi.fi förs bara långvarig verksamhet. Här visas annonsen ändå.',
    how: 'Om verksamheten fortsätter, ändra säsongens slut eller lämna bort det. Om det är en kort kurs behöver du inte göra något.',
    rule: 'Om tjänsten för över uppgifter till Servicedatalagret är säsongen minst åtta veckor.',
  },
};

/** A listing in Swedish. */
const words: ListingWords = {
  gaps,
  searchName: 'Sök förening',
  label: 'Föreningens namn eller FO-nummer',
  hint: 'Skriv början av namnet och välj föreningen i listan.',
  clear: 'Töm',
  suggestions: (count) =>
    count === 1
      ? 'En förening hittades. Välj den.'
      : `${counted(locale, 'förening', 'föreningar')(count)} hittades. Välj din.`,
  tooMany: 'Det finns fler föreningar. Skriv mer av namnet.',
  reading: (sources) => `Hämtar föreningar från ${sources}…`,

  seen: (count) =>
    count === 0 ? 'Invånarna ser ingen annons.' : `Invånarna ser ${notices(count)}.`,
  unseen: (count) => (count === 1 ? 'En annons visas inte.' : `${count} annonser visas inte.`),
  toMend: (count) =>
    count === 1 ? 'En sak lönar det sig att rätta.' : `${count} saker lönar det sig att rätta.`,
  allWell: 'Allt är i ordning. Fint!',
  allWellGiven: 'Allt som tjänsten ger är i sin ordning.',
  notGiven: (source, names) =>
    `${source} ger inte de här uppgifterna om någon, så de räknas varken som brist eller förtjänst: ${names}.`,
  checking: 'Ser efter om föreningen har annonser som inte visas…',
  uncheckable: 'Det gick inte att ta reda på om föreningen har annonser som inte visas.',
  again: 'Försök igen',
  inOrder: (names) => `I ordning: ${names}.`,

  mendTitle: 'Vad det lönar sig att rätta',
  mendIn: (title) => `Rätta: ${title}`,
  signIn: (sources) =>
    `Rättelserna görs i tjänsten ${sources}. Där loggar man in med föreningens konto.`,
  remarksTitle: 'Bra att veta',
  introductionTitle: 'Föreningens egen presentation saknas',
  introductionWhy: 'Invånarna ser dina annonser, men föreningen finns inte i föreningslistan.',
  introductionHow: (source) =>
    `Lägg till föreningen i tjänsten ${source}: namn, en kort beskrivning och telefonnummer eller e-post.`,
  sorts: {
    link: 'webbadressen',
    email: 'e-postadressen',
    phone: 'telefonnumret',
    time: 'datumet eller klockslaget',
  },
  writtenWrongly: (sort, written) => `${sort} ”${written}”`,

  hiddenTitle: 'Annonser som invånarna inte ser',
  reasons: {
    expired: () => ({
      why: 'Datumet har passerat.',
      how: 'Du behöver inte göra något. Om ni ordnar samma sak igen, skriv in ett nytt datum.',
    }),
    'no-municipality': (place) => ({
      why: 'Ingen kommun har valts för annonsen.',
      how: `Välj ${place} som kommun.`,
    }),
    'other-municipality': (place, municipalities) => ({
      why: `Annonsens kommun är ${municipalities}.`,
      how: `Om den är avsedd också för invånarna här, lägg till kommunen ${place}.`,
    }),
    protected: () => ({
      why: 'Annonsen är skyddad med lösenord.',
      how: 'Ta bort skyddet om du vill att den ska visas.',
    }),
    'no-title': () => ({
      why: 'Annonsen har ingen rubrik som kan läsas.',
      how: 'Skriv en rubrik.',
    }),
    'no-id': () => ({ why: 'Annonsen saknar tjänstens nummer.', how: tellKeeper }),
    'not-an-object': () => ({ why: 'Annonsen kom trasig från tjänsten.', how: tellKeeper }),
    'too-large': () => ({ why: 'Annonsen är för stor för att läsas.', how: tellKeeper }),
  },
  field: (path) => `Fältet i tjänsten: ${path}`,
  untitled: 'Annons utan rubrik',

  seenTitle: 'Så här ser invånarna dina annonser',
  lacks: (names) => `Att rätta: ${names}`,
  lacksNothing: 'I den här annonsen är allt i ordning.',

  print: 'Skriv ut sammandraget',
  printed: (day) => `Kontrollerat ${day}`,
  askFriend: 'Kopiera ett meddelande till en hjälpare',
  friendField: 'Kopiera det här meddelandet till en hjälpare',
  friendCopied: 'Meddelandet är kopierat. Klistra in det i ett e-postmeddelande.',
  ownPage: 'Kopiera kod till er egen webbplats',
  ownPageField: 'Kopiera den här koden till er egen webbplats',
  ownPageCopied: 'Koden är kopierad. Skicka den till den som sköter er webbplats.',
  friendHello: (name) =>
    `Hej! Kan du hjälpa till att rätta uppgifterna för föreningen ${name}? De här sakerna lönar det sig att rätta:`,
  friendLook: (url) => `Så här ser uppgifterna ut nu: ${url}`,
  hiddenOne: 'Invånarna ser inte annonsen.',
  friendThanks: 'Tack!',

  notFound: (asked) => `Föreningen ”${asked}” hittades inte.`,
  didYouMean: 'Menade du någon av de här?',
  stepsTitle: 'Så här får du din förening att synas',
  stepSpelling: 'Kontrollera först stavningen. Prova med bara början av namnet eller FO-numret.',
  stepJoin: 'Om föreningen inte har anmälts ännu, öppna tjänsten och skaffa ett konto där:',
  stepFill:
    'Lägg till din förening i tjänsten: namn, en kort beskrivning och telefonnummer eller e-post.',
  stepMunicipality: (place) => `Välj ${place} som kommun.`,
  stepReturn: 'Kom tillbaka till den här sidan och sök igen när annonsen har publicerats.',

  rulesTitle: 'Vad som kontrolleras här',
  rulesFair:
    'Som brist räknas bara sådant som föreningen själv kan rätta. Uppgifter som tjänsten inte har någon plats för efterfrågas inte.',
};

export default words;
