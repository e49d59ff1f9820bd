import { everyOf, inWeeks } from '../calendar.js';
import type { AssociationContent } from '../content.js';

/** The Swedish-speaking associations of Björkstranden, as Koivuranta is called in Swedish. */
export const swedish: readonly AssociationContent[] = [
  {
    name: 'Hälsa och Glädje i Björkstranden rf',
    text: [
      'En förening för välmående i alla åldrar, från babysim till stolgymnastik.',
      'Vi ordnar kurser, kamratstöd och en sommarkoloni. Alla är välkomna, också den som talar finska med svensk brytning.',
    ],
    themes: ['hälsa', 'barn och unga', 'motion'],
    place: 'Föreningshuset Lyran',
    role: 'Verksamhetsledare',
    language: 'sv',
    picture: true,
    activities: [
      {
        title: 'Babysim',
        text: ['Sång och plask i varmt vatten. Badblöja finns att köpa på plats.'],
        weekly: [['la', '10.00–10.30']],
        where: 'Uimahalli Aalto',
        who: 'barn 3–18 månader med en vuxen',
        price: '85 € per termin',
        signUp: 'Anmäl er per e-post, åtta familjer ryms med.',
      },
      {
        title: 'Stolgymnastik',
        text: ['Vi rör på oss till bekant musik. Kaffe efteråt för den som vill.'],
        weekly: [['ti', '10.00–10.45']],
        price: 'gratis',
      },
      {
        title: 'Yoga efter jobbet',
        text: ['Lugn yoga för styva axlar. Mattor finns.'],
        weekly: [['ke', '17.30–18.45']],
        ages: [16, null],
        price: '9 € per gång',
      },
    ],
    events: [
      {
        title: 'Familjedag på stranden',
        text: ['Tipspromenad, säcklöpning och våfflor. Ta med regnkläder, vi ger oss inte.'],
        on: [inWeeks(8, 'su', '12.00–15.00')],
        where: 'Venesatama',
        price: 'gratis',
      },
    ],
    tasks: [
      {
        title: 'Ledare för stolgymnastiken',
        text: ['Du leder en timme i veckan. Vi ordnar utbildningen.'],
        asked: 'Glatt humör och takt i benen.',
      },
    ],
  },
  {
    name: 'Björkstrandens Sångkör rf',
    text: [
      'En blandad kör som sjunger allt från psalmer till schlager.',
      'Vi övar i Strandkapellet, där det ekar lagom mycket. Nya sångare tas in utan prov.',
    ],
    themes: ['körsång', 'musik', 'kultur'],
    place: 'Strandkapellet',
    role: 'Körens sekreterare',
    language: 'sv',
    activities: [
      {
        title: 'Körövning',
        text: ['Övningen börjar med uppsjungning och slutar med te.'],
        weekly: [['to', '18.30–20.30']],
        ages: [16, null],
        price: '40 € per termin',
      },
    ],
    events: [
      {
        title: 'Allsång i Strandkapellet',
        text: ['Vi sjunger kända visor tillsammans. Häften delas ut vid dörren.'],
        on: everyOf([1, 7], 'su', '18.00–19.00'),
        price: 'fritt inträde',
      },
      {
        title: 'Konsert: Ljus över viken',
        text: ['Kören och en stråktrio från grannkommunen. Kollekt till förmån för sjöräddningen.'],
        on: [inWeeks(10, 'pe', '19.00–20.15')],
        price: 'fritt inträde, kollekt',
      },
    ],
  },
  {
    name: 'Strandnäs Marthaförening rf',
    text: [
      'Mat, hushåll och odling med humor och handlag.',
      'Marthorna möts varannan vecka. Ibland lär vi oss sylta, ibland deklarera.',
    ],
    themes: ['hushåll', 'mat', 'odling'],
    village: 'Strandnäs',
    place: 'Föreningshuset Lyran',
    role: 'Ordförande',
    language: 'sv',
    activities: [
      {
        title: 'Marthakväll',
        text: ['Kvällens tema finns i programmet, kaffet finns alltid.'],
        times: 'Varannan måndag kl. 18.30, jämna veckor',
        price: 'gratis för medlemmar, andra 3 €',
      },
      {
        title: 'Odlingslotterna på Strandgatan',
        text: ['Odla potatis och prat sida vid sida. Redskap lånas ut.'],
        times: 'Maj–september, när du vill',
        where: 'Siirtolapuutarha Omppu',
        price: '20 € per sommar',
      },
    ],
    events: [
      {
        title: 'Syltkok och saftgubbar',
        text: ['Vi kokar sylt av det som blivit över. Ta med burkar.'],
        on: [inWeeks(5, 'ke', '17.00–20.00')],
        price: '8 €',
        signUp: 'Anmälan per telefon senast två dagar innan.',
      },
    ],
  },
  {
    name: 'Strandnäs Ungdomsförening rf',
    text: [
      'Revy, dans och det största loppiset öster om ån.',
      'Föreningshuset Lyran är vårt, men står öppet för alla föreningar.',
    ],
    themes: ['ungdomsföreningar', 'teater', 'kultur'],
    village: 'Strandnäs',
    place: 'Föreningshuset Lyran',
    role: 'Husvärd',
    language: 'sv',
    activities: [
      {
        title: 'Revyverkstad',
        text: ['Vi skriver, sjunger och gör narr av kommunens vägplan.'],
        weekly: [['ke', '18.00–20.30']],
        ages: [15, null],
        price: 'gratis',
      },
      {
        title: 'Folkdans för barn',
        text: ['Hambo i miniatyr. Barnens egen fiolspelare spelar.'],
        weekly: [['ma', '17.00–17.45']],
        ages: [6, 11],
        price: '35 € per termin',
      },
    ],
    events: [
      {
        title: 'Revyn ”Hål i vägen”',
        text: ['Två akter, tolv sketcher och en kommundirektör i publiken.'],
        on: [inWeeks(6, 'pe', '19.00–21.30'), inWeeks(6, 'la', '19.00–21.30')],
        price: '18 €, studerande 10 €',
        signUp: 'Boka biljetter per e-post.',
      },
      {
        title: 'Loppis i Lyran',
        text: ['Porslin, böcker och grejer ingen visste att de behövde.'],
        on: everyOf([3, 9], 'la', '10.00–14.00'),
        price: 'fritt inträde',
      },
    ],
    tasks: [
      {
        title: 'Scenarbetare till revyn',
        text: ['Du bär en soffa på tolv sekunder, i mörker.'],
        asked: 'Starka armar och sinne för timing.',
        from: 2,
        until: 7,
      },
    ],
  },
  {
    name: 'Björkstrandens Hembygdsförening rf',
    text: [
      'Vi samlar, sparar och berättar om livet vid viken.',
      'I fiskarstugan på Strandvägen finns nät, notvarv och en kaffepanna från 1911.',
    ],
    themes: ['hembygd', 'historia'],
    place: 'Föreningshuset Lyran',
    role: 'Sekreterare',
    language: 'sv',
    activities: [
      {
        title: 'Släktforskarkväll',
        text: ['Vi hjälper varandra att läsa kyrkböcker. Egen dator behövs inte.'],
        times: 'Första onsdagen i månaden kl. 18',
        where: 'Koivurannan kirjasto',
        price: 'gratis',
      },
    ],
    events: [
      {
        title: 'Båtbyggarens berättelser',
        text: ['En båtbyggare i tredje generationen visar hur en julle föds.'],
        on: [inWeeks(2, 'ti', '18.00–19.30')],
        price: 'fritt inträde',
      },
    ],
    tasks: [
      {
        title: 'Guide i fiskarstugan',
        text: ['Du tar emot skolklasser och turister några söndagar.'],
        asked: 'Svenska och gärna finska.',
        from: 16,
      },
    ],
  },
  {
    name: 'Björkstrandens Pensionärsklubb rf',
    text: [
      'Kaffe, resor och ett och annat gott skratt.',
      'Vi träffas varje torsdag och reser någonstans varje månad, om så bara till grannbyn.',
    ],
    themes: ['pensionärer', 'fritid'],
    place: 'Föreningshuset Lyran',
    role: 'Klubbvärd',
    language: 'sv',
    activities: [
      {
        title: 'Torsdagsklubben',
        text: ['Program, lotteri och kaffe med dopp.'],
        weekly: [['to', '13.00–15.00']],
        price: '3 €, kaffet ingår',
      },
      {
        title: 'Läsecirkel per telefon',
        text: ['Vi läser samma bok och pratar om den i grupptelefon.'],
        times: 'Sista tisdagen i månaden kl. 14',
        phone: true,
        price: 'gratis',
      },
    ],
    events: [
      {
        title: 'Utfärd till trädgårdsmässan',
        text: ['Bussen startar vid torget. Lunch på egen hand.'],
        on: [inWeeks(12, 'la', '8.00–17.00')],
        where: 'Tori',
        price: '25 €',
        signUp: 'Anmälan till klubbvärden per telefon.',
      },
    ],
  },
  {
    name: 'Idrottsföreningen Vågen rf',
    text: [
      'Innebandy, friidrott och simning på två språk.',
      'Hos oss räknas glädjen före resultaten, och resultaten räknas ändå.',
    ],
    themes: ['idrott', 'barn och unga', 'innebandy'],
    place: 'Svenska skolans gymnastiksal',
    role: 'Kanslist',
    language: 'sv',
    activities: [
      {
        title: 'Innebandy för flickor och pojkar, årskurs 1–3',
        text: ['Klubba lånas ut. Alla får stå i mål, den som vill.'],
        weekly: [['ti', '16.30–17.30']],
        ages: [7, 10],
        price: '55 € per termin',
      },
      {
        title: 'Motionsinnebandy för vuxna',
        text: ['Två lag, inga domare, mycket svett.'],
        weekly: [['su', '19.00–20.30']],
        ages: [18, null],
        price: '5 € per gång',
      },
    ],
    events: [
      {
        title: 'Strandloppet',
        text: ['Fem eller tio kilometer längs vattnet. Barnlopp på gräsplan.'],
        on: [inWeeks(13, 'la', '11.00–14.00')],
        where: 'Urheilukenttä',
        price: '12 €, barnloppet gratis',
        signUp: 'Anmälan per e-post eller på plats.',
      },
    ],
    tasks: [
      {
        title: 'Funktionär vid Strandloppet',
        text: ['Du delar ut vatten eller visar vägen. Tröja och korv utlovas.'],
        from: 13,
        until: 14,
      },
    ],
  },
  {
    name: 'Föräldraföreningen i Björkstranden rf',
    text: [
      'Föräldrar, lärare och elever kring samma bord.',
      'Vi samlar in till lägerskolor och ser till att skolgården har en fungerande gunga.',
    ],
    themes: ['skola', 'familjer'],
    place: 'Svenska skolans gymnastiksal',
    role: 'Ordförande',
    language: 'sv',
    events: [
      {
        title: 'Spelkväll för hela familjen',
        text: ['Brädspel, popcorn och en titt på barnens favoritspel.'],
        on: [inWeeks(3, 'to', '17.30–19.30')],
        price: 'gratis',
      },
    ],
    tasks: [
      {
        title: 'Läsvän till skolan',
        text: ['Du lyssnar när ett barn läser högt, en gång i veckan.'],
        asked: 'Utdrag ur straffregistret begärs, vi hjälper med det.',
      },
    ],
  },
];
