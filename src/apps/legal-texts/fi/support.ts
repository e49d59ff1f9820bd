import { keptMonths } from '../release.js';
import type { LegalTextWriter } from '../legal-text.js';

export const support: LegalTextWriter = ({ version, releasedOn, keptUntil }) => ({
  title: `Talkootaulun tuki, versio ${version}`,
  sections: [
    {
      key: 'files',
      heading: 'Kuinka kauan versio pysyy saatavilla',
      blocks: [
        `Versio ${version} on julkaistu ${releasedOn}. Julkaistun version tiedostot eivät muutu: kansio ${version}/ on aina sama, ja sen tarkisteet ovat tiedostossa integrity.json. Version tiedostot pidetään saatavilla vähintään ${keptMonths} kuukautta, tämän version ainakin ${keptUntil} asti.`,
        'Kunta, joka pitää tiedostoja omalla palvelimellaan, voi käyttää niitä niin kauan kuin haluaa.',
      ],
    },
    {
      key: 'floating',
      heading: 'Korjaukset',
      blocks: [
        `Kansio ${version.split('.')[0]}/ seuraa saman pääversion uusinta julkaisua. Sen sisältö muuttuu, joten siihen ei voi lisätä integrity-tarkistetta. Saman pääversion sisällä attribuutit, asetukset, tapahtumat ja tyylien nimet säilyvät.`,
        'Viat ja tietoturva-aukot korjataan uusimpaan pääversioon.',
      ],
    },
    {
      key: 'browsers',
      heading: 'Selaimet',
      blocks: [
        'Taulu on tehty vuoden 2024 ja sitä uudemmille selaimille. Jos selain ei osaa jotain tarpeellista, sivulle jää kunnan oma linkki.',
      ],
    },
    {
      key: 'security',
      heading: 'Tietoturva',
      blocks: [
        'Tietoturva-aukosta ilmoitetaan luottamuksellisesti ohjelman koodivarastoon: {repository}. Ohje on tiedostossa SECURITY.md.',
      ],
    },
  ],
});
