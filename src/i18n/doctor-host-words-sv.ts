import type { HostWords } from './doctor-host-words.js';

/** What the doctor says in Swedish of the page around a board. */
export const hostWords: HostWords = {
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
