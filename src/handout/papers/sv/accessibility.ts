import type { PaperWriter } from '../paper.js';

export const accessibility: PaperWriter = ({ version, releasedOn, engines, tools }) => ({
  title: `Talkootaulus tillgänglighet, version ${version}`,
  sections: [
    {
      key: 'use',
      heading: 'Vad den här texten gäller',
      blocks: [
        `Texten gäller Talkootaulu, version ${version}, som {municipality} har bäddat in på sin webbsida. Den gäller inte resten av webbplatsen. Kommunen kan foga den till sitt tillgänglighetsutlåtande.`,
      ],
    },
    {
      key: 'status',
      heading: 'I vilken mån kraven uppfylls',
      blocks: [
        'Målet är nivå AA i riktlinjerna WCAG 2.2 och kapitel 9, som gäller webbsidor, i standarden EN 301 549 V3.2.1.',
        'Enligt utvecklarnas egen bedömning uppfyller sökningen, filtren, listorna, annonsernas uppgifter, kartan och utskrifterna kraven, men bristerna nedan är kända och en del av granskningarna är ogjorda. Därför anges att tavlan delvis uppfyller kraven. Ingen utomstående bedömning har gjorts.',
      ],
    },
    {
      key: 'defects',
      heading: 'Kända brister',
      blocks: [
        [
          'Tavlan har ännu inte prövats för hand med skärmläsarna NVDA, VoiceOver och TalkBack. De har efterliknats med program.',
          'Texterna på lätt finska har ännu inte lästs av någon av dem som de är skrivna för, och de har ingen LL-symbol.',
          'Tavlan talar finska, lätt finska, svenska och engelska. Samiska talar den bara om kommunen ger den en meddelandefil. Texter som saknas i meddelandefilen visas på finska.',
          'Kartans bilder förblir ljusa även när sidan är mörk.',
          'Datumfälten är webbläsarens egna: de visar dagen enligt webbläsarens språk, inte sidans.',
          'Föreningarnas texter och bildernas textalternativ visas som de är i källan. Texternas rubriknivåer anpassas till sidan. En bild som inte har något textalternativ i källan hoppas över som dekoration.',
        ],
      ],
    },
    {
      key: 'map',
      heading: 'Kartan',
      blocks: [
        'Kartan är ett tillägg. Allt som finns på kartan finns med adress som text i listan bredvid, och kartan kan användas med tangentbord.',
      ],
    },
    {
      key: 'method',
      heading: 'Hur tillgängligheten har undersökts',
      blocks: [
        `Bedömningen av version ${version} har gjorts den ${releasedOn} med automatiska test som följer med programmets källkod. Vem som helst kan köra dem. De två första har körts i webbläsarmotorerna ${engines}, de övriga i Chromium.`,
        [
          'Tangentbord: vanliga uppgifter med enbart tangentbord, och fokus syns i varje steg.',
          `En efterliknad skärmläsare (${tools.reader}): vad tavlan säger och i vilken ordning.`,
          `${tools.axe}: tavlans olika lägen, ljusa och mörka, 1280 och 320 pixlar breda.`,
          `IBM Equal Access (${tools.checker}): tavlans vanliga lägen, också mörka och med tvingade färger.`,
          'Synen: text på 200 procent, textavstånd, högre kontrast, mindre rörelse, tryckytornas storlek och sidan utan stilmallar.',
        ],
      ],
    },
    {
      key: 'feedback',
      heading: 'Respons',
      blocks: [
        'Märkte du ett hinder på tavlan? Berätta om det: {feedback}. Kommunen svarar inom 14 dagar.',
      ],
    },
    {
      key: 'authority',
      heading: 'Tillsyn',
      blocks: ['Om du inte är nöjd med svaret kan du göra en anmälan: {authority}.'],
    },
    {
      key: 'made',
      heading: 'När texten skrevs',
      blocks: [`Den här texten skrevs den ${releasedOn} och gäller version ${version}.`],
    },
  ],
});
