import type { LegalTextWriter } from '../legal-text.js';

export const licences: LegalTextWriter = ({ version }) => ({
  title: `Talkootaulus licenser, version ${version}`,
  sections: [
    {
      key: 'code',
      heading: 'Programmet',
      blocks: [
        'Talkootaulus licens är EUPL-1.2. Licenserna för biblioteken som ingår finns i filen licenses.md bredvid programmets filer. Att tavlan bäddas in på en sida påverkar inte licensen för sidans eget innehåll.',
      ],
    },
    {
      key: 'data',
      heading: 'Annonserna och bilderna',
      blocks: [
        'Annonsernas texter och bilder kommer från datakällan och tillhör dem som har publicerat dem. Talkootaulu ger inga rättigheter till dem och känner inte till deras licens. Användningsvillkor: {dataTerms}.',
        'Tavlan nämner datakällan och länkar varje annons till den. Bilderna visas från källans egen adress, och inga kopior görs av dem.',
      ],
    },
    {
      key: 'map',
      heading: 'Kartan',
      blocks: [
        'Kartans upphovsman står under kartan så som det är angivet i inställningarna (map.attribution). Kartan: {mapTerms}. Lantmäteriverkets öppna material har licensen CC BY 4.0; OpenStreetMaps data har licensen ODbL, och OpenStreetMaps bidragsgivare ska nämnas.',
      ],
    },
    {
      key: 'fonts',
      heading: 'Typsnitt',
      blocks: ['Tavlan använder sidans typsnitt. Inga typsnitt eller bilder följer med den.'],
    },
  ],
});
