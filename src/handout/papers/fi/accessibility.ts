import type { PaperWriter } from '../paper.js';

export const accessibility: PaperWriter = ({ version, releasedOn, engines, tools }) => ({
  title: `Talkootaulun saavutettavuus, versio ${version}`,
  sections: [
    {
      key: 'use',
      heading: 'Mitä tämä teksti koskee',
      blocks: [
        `Teksti koskee verkkosivulle upotettua Talkootaulua, versiota ${version}, jota {municipality} käyttää. Se ei koske muuta sivustoa. Kunta voi liittää sen saavutettavuusselosteeseensa.`,
      ],
    },
    {
      key: 'status',
      heading: 'Missä määrin vaatimukset täyttyvät',
      blocks: [
        'Tavoitteena on WCAG 2.2 -ohjeiston taso AA ja standardin EN 301 549 V3.2.1 verkkosivuja koskeva luku 9.',
        'Kehittäjien oman arvion mukaan haku, rajaukset, luettelot, ilmoitusten tiedot, kartta ja tulosteet täyttävät nämä vaatimukset, mutta alla luetellut puutteet tunnetaan ja osa tarkistuksista on tekemättä. Siksi taulun kerrotaan täyttävän vaatimukset osittain. Ulkopuolista arviointia ei ole tehty.',
      ],
    },
    {
      key: 'defects',
      heading: 'Tunnetut puutteet',
      blocks: [
        [
          'Taulua ei ole vielä kokeiltu käsin ruudunlukuohjelmilla NVDA, VoiceOver ja TalkBack. Niitä on jäljitelty ohjelmallisesti.',
          'Selkosuomea ei ole vielä lukenut kukaan niistä, joille se on kirjoitettu, eikä sillä ole selkotunnusta.',
          'Taulu puhuu suomea, selkosuomea, ruotsia ja englantia. Saamen kielillä se puhuu vain, jos kunta antaa sille viestitiedoston. Viestitiedostosta puuttuvat tekstit näkyvät suomeksi.',
          'Kartan kuvat pysyvät vaaleina, vaikka sivu olisi tumma.',
          'Päivämäärien kentät ovat selaimen omia: ne näyttävät päivän selaimen kielen mukaan, ei sivun.',
          'Yhdistysten kirjoittamat tekstit ja kuvien tekstivastineet näkyvät sellaisina kuin ne ovat lähteessä. Tekstien otsikkotasot sovitetaan sivuun. Kuva, jolla ei ole lähteessä tekstivastinetta, ohitetaan koristeena.',
        ],
      ],
    },
    {
      key: 'map',
      heading: 'Kartta',
      blocks: [
        'Kartta on lisä. Kaikki, mitä kartalla on, on osoitteineen tekstinä luettelossa kartan vieressä, ja karttaa voi käyttää näppäimistöllä.',
      ],
    },
    {
      key: 'method',
      heading: 'Miten saavutettavuutta on tutkittu',
      blocks: [
        `Version ${version} arvio on tehty ${releasedOn} automaattisilla testeillä, jotka ovat ohjelman lähdekoodin mukana. Kuka tahansa voi ajaa ne. Kaksi ensimmäistä on tehty selainmoottoreilla ${engines}, muut Chromiumilla.`,
        [
          'Näppäimistö: tavalliset tehtävät pelkällä näppäimistöllä, ja kohdistus näkyy joka askeleella.',
          `Ruudunlukuohjelman jäljitelmä (${tools.reader}): mitä taulu sanoo ja missä järjestyksessä.`,
          `${tools.axe}: taulun eri tilat, vaaleana ja tummana, 1280 ja 320 pikselin levyisenä.`,
          `IBM Equal Access (${tools.checker}): taulun tavalliset tilat, myös tumma ja pakotetut värit.`,
          'Näkeminen: 200 prosentin teksti, tekstin välit, suurempi kontrasti, vähennetty liike, kosketuskohteiden koko ja sivu ilman tyylejä.',
        ],
      ],
    },
    {
      key: 'feedback',
      heading: 'Palaute',
      blocks: [
        'Huomasitko taulussa esteen? Kerro siitä: {feedback}. Kunta vastaa 14 päivän kuluessa.',
      ],
    },
    {
      key: 'authority',
      heading: 'Valvonta',
      blocks: ['Jos et ole tyytyväinen vastaukseen, voit tehdä ilmoituksen: {authority}.'],
    },
    {
      key: 'made',
      heading: 'Laatiminen',
      blocks: [`Tämä teksti on laadittu ${releasedOn} ja koskee versiota ${version}.`],
    },
  ],
});
