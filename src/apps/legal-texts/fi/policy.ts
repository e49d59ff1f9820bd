import type { LegalTextWriter } from '../legal-text.js';

export const policy: LegalTextWriter = ({ version, policy: lines, trustedTypes }) => ({
  title: `Talkootaulu ja sivun Content-Security-Policy, versio ${version}`,
  sections: [
    {
      key: 'lines',
      heading: 'Rivit, jotka taulu tarvitsee',
      blocks: [
        'Lisää nämä lähteet sivun käytäntöön, samoihin direktiiveihin, joita siinä on jo. Jätä pois palvelimet, joita taulullasi ei ole. Muuta taulu ei tarvitse: ei style-src-riviä eikä mitään, mikä alkaa sanalla unsafe.',
        { lines },
      ],
    },
    {
      key: 'nonce',
      heading: 'Nonce ja strict-dynamic',
      blocks: [
        'Jos käytännössä on nonce ja strict-dynamic, anna taulun script-elementille sama nonce. Silloin palvelinta ei tarvitse luetella script-src-rivillä.',
      ],
    },
    {
      key: 'types',
      heading: 'Trusted Types',
      blocks: [
        `Nämä nimet tarvitaan vain, jos sivun käytännössä on trusted-types-luettelo. Ilman nimeä lit-html sivulle jää oma linkkisi. Ilman nimeä talkoo-rich-text ilmoitusten tekstit näkyvät ilman muotoiluja. Jos sivulla on toinenkin Lit-kirjasto tai käytössä on talkootaulu.classic.js, lisää myös 'allow-duplicates': ilman sitä jälkimmäiseltä puuttuvat esimerkiksi kalenteri ja kartta.`,
        { lines: trustedTypes },
      ],
    },
    {
      key: 'frame',
      heading: 'Taulu kehyksessä',
      blocks: [
        'Jos taulu on iframe-kehyksessä, sivu tarvitsee vain rivin frame-src ja siihen palvelimen, jolla taulun tiedostot ovat. Jos kehys mukauttaa korkeutensa (talkoo-frame.js), sama palvelin tarvitaan myös riville script-src. Yllä olevat rivit koskevat silloin kehyksen omaa sivua.',
      ],
    },
    {
      key: 'permissions',
      heading: 'Permissions-Policy',
      blocks: [
        'Jos sivu rajoittaa selaimen toimintoja, nämä kolme ovat taululle hyödyksi: geolocation (lähimmät ensin), clipboard-write (linkin kopiointi) ja web-share (linkin jakaminen). Ilman niitä taulu toimii muuten.',
      ],
    },
  ],
});
