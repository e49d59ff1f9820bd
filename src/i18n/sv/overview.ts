import type { OverviewWords } from '../overview-words.js';
import { counted } from '../format/plural.js';

const locale = 'sv-FI';
const associations = counted(locale, 'förening', 'föreningar');

/** The overview in Swedish. */
const words: OverviewWords = {
  title: 'I vilket skick föreningarnas annonser är',
  extent: (count, records) =>
    `Här finns ${associations(count)}. Invånarna ser ${counted(locale, 'annons', 'annonser')(records)}.`,
  busy: (count) => `${associations(count)} har något att rätta.`,
  allWell: 'Ingen har något att rätta.',
  staysHere:
    'Sammanställningen görs i din webbläsare av öppna uppgifter. Inget skickas eller sparas.',
  mattersTitle: 'Vad som ska rättas',
  introduction: 'Föreningens egen presentation syns inte för invånarna',
  matter: 'Att rätta',
  chores: 'Punkter',
  associations: 'Föreningar',
  sourcesTitle: 'I vilka tjänster',
  source: 'Tjänst',
  shown: 'Annonser som syns',
  withoutOrganiser: 'Utan arrangör',
  whyWithoutOrganiser:
    'De här annonserna berättar inte vems de är, så de räknas inte till någon förening.',
  otherPremises: 'Lokaler som inte är någon förenings',
  whyOtherPremises:
    'Den som förvaltar de här lokalerna har inga andra annonser, eller så har ingen förvaltare uppgetts.',
  whomTitle: 'Vem som kan rätta',
  anyMatter: 'Vad som helst',
  anySource: 'Alla tjänster',
  found: associations,
  nobody: 'Ingen har något sådant att rätta.',
  choreCount: counted(locale, 'punkt', 'punkter'),
  noEmail: 'Ingen e-postadress har uppgetts.',
  write: 'Skriv e-post',
  copyLetter: 'Kopiera meddelandet',
  copyThisLetter: 'Kopiera det här meddelandet',
  letterCopied: 'Meddelandet har kopierats.',
  download: 'Ladda ner tabellen (CSV)',
  downloadHint:
    'Öppnas i Excel. Tabellen har de föreningar som du har valt, en rad för varje punkt.',
  fileTitle: 'att-ratta',
  columns: {
    association: 'Förening',
    businessId: 'FO-nummer',
    record: 'Annons',
    kind: 'Slag av annons',
    source: 'Tjänst',
    isShown: 'Syns för invånarna',
    matter: 'Att rätta',
    email: 'E-post',
    phone: 'Telefon',
    mendAt: 'Rättas här',
  },
  yes: 'ja',
  no: 'nej',
  phone: (phone) => `tfn ${phone}`,
  letterSubject: (name) => `${name}: uppgifterna i era annonser`,
  letterOpening: (name) => [
    'Hej!',
    '',
    `Invånarna hittar annonserna från ${name} på kommunens webbplats.`,
    'De här punkterna lönar det sig att rätta, så att det är lätt att komma med:',
  ],
  letterRecord: (title, kind, source) => `${title} (${kind}, ${source})`,
  letterMendAt: (address) => `Rättas här: ${address}`,
  letterMore: (records) =>
    `Dessutom finns det något att rätta i ${counted(locale, 'annons', 'annonser')(records)}.`,
  letterClosing: [
    'Rättelserna syns på kommunens sidor strax efter att de har sparats i tjänsten.',
    'Fråga om något är oklart. Jag hjälper gärna till.',
    '',
    'Med vänlig hälsning',
  ],
};

export default words;
