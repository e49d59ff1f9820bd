import type { LegalTextWriter } from '../legal-text.js';

export const accessibility: LegalTextWriter = ({ version, releasedOn, engines, tools }) => ({
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
        'Var och en kan bryta mot det kriterium i WCAG 2.2 som nämns efter den.',
        [
          'Ett sidhuvud som stannar kvar på skärmen och är högre än fem gånger textens storlek kan täcka det som har fokus, om sidan inte reserverar plats för det (scroll-padding). (WCAG 2.4.11)',
          'Tavlan väljer färger som går att läsa mot färgen som syns bakom den. Mot en bild, en toning eller en genomskinlig bakgrund kan den inte mäta kontrasten utan behåller färgerna som den har fått. (WCAG 1.4.3, WCAG 1.4.11)',
          'Texter som saknas i kommunens meddelandefil visas på finska utan att vara märkta som finska. (WCAG 3.1.2)',
          'En text vars språk inte framgår av källan är märkt med tavlans språk även när den är på ett annat språk. (WCAG 3.1.2)',
          'En bild som inte har något textalternativ i källan hoppas över som dekoration även när den berättar något. Andra textalternativ är som de är i källan. (WCAG 1.1.1)',
          'Föreningarnas texter visas som de är i källan: rubriker och länkar kan ha namn som säger lite. Rubriknivåerna anpassas till sidan. (WCAG 2.4.4, WCAG 2.4.6)',
        ],
      ],
    },
    {
      key: 'limits',
      heading: 'Begränsningar som inte bryter mot något kriterium',
      blocks: [
        [
          'Tavlan talar finska, lätt finska, svenska och engelska. Samiska talar den bara om kommunen ger den en meddelandefil.',
          'Kartans bilder förblir ljusa även när sidan är mörk.',
          'Datumfälten är webbläsarens egna: de visar dagen enligt webbläsarens språk, inte sidans.',
          'Kartan, utskriften, kalenderfilen och liknande hämtas först när de behövs. Om någon av dem inte kommer berättar tavlan det och erbjuder ett nytt försök.',
        ],
      ],
    },
    {
      key: 'unexamined',
      heading: 'Vad som inte har undersökts',
      blocks: [
        [
          'Tavlan har ännu inte prövats för hand med skärmläsarna NVDA, VoiceOver och TalkBack. De har efterliknats med program.',
          'Texterna på lätt finska har ännu inte lästs av någon av dem som de är skrivna för, och de har ingen LL-symbol.',
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
          `${tools.axe}: lägena för tavlan, vyn av en förenings egna uppgifter, översikten och checklistan, ljusa och mörka, 1280 och 320 pixlar breda, också på svenska.`,
          `IBM Equal Access (${tools.checker}): de vanliga lägena för tavlan, vyn av en förenings egna uppgifter, översikten och checklistan, också mörka, med tvingade färger och på svenska.`,
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
