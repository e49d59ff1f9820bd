import type { LegalTextWriter } from '../legal-text.js';

export const accessibility: LegalTextWriter = ({ version, releasedOn, engines, tools }) => ({
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
        'Kukin voi rikkoa sitä WCAG 2.2 -ohjeiston kriteeriä, joka mainitaan sen lopussa.',
        [
          'Sivun yläpalkki, joka pysyy näytöllä ja on korkeampi kuin viisi kertaa tekstin koko, voi peittää kohdistuksen, ellei sivu varaa sille tilaa (scroll-padding). (WCAG 2.4.11)',
          'Taulu valitsee värit, jotka erottuvat sen takana näkyvästä väristä. Kuvan, liukuvärin tai läpikuultavan taustan päällä se ei voi mitata kontrastia, vaan pitää annetut värit. (WCAG 1.4.3, WCAG 1.4.11)',
          'Kunnan viestitiedostosta puuttuvat tekstit näkyvät suomeksi, eikä niitä ole merkitty suomeksi. (WCAG 3.1.2)',
          'Teksti, jonka kieltä lähde ei kerro, on merkitty taulun kielelle silloinkin, kun se on muuta kieltä. (WCAG 3.1.2)',
          'Kuva, jolla ei ole lähteessä tekstivastinetta, ohitetaan koristeena silloinkin, kun se kertoo jotain. Muut tekstivastineet ovat sellaisia kuin lähteessä. (WCAG 1.1.1)',
          'Yhdistysten kirjoittamat tekstit näkyvät sellaisina kuin ne ovat lähteessä: otsikot ja linkit voi olla nimetty niin, että ne kertovat vähän. Otsikkotasot sovitetaan sivuun. (WCAG 2.4.4, WCAG 2.4.6)',
        ],
      ],
    },
    {
      key: 'limits',
      heading: 'Rajoitukset, jotka eivät riko kriteereitä',
      blocks: [
        [
          'Taulu puhuu suomea, selkosuomea, ruotsia ja englantia. Saamen kielillä se puhuu vain, jos kunta antaa sille viestitiedoston.',
          'Kartan kuvat pysyvät vaaleina, vaikka sivu olisi tumma.',
          'Päivämäärien kentät ovat selaimen omia: ne näyttävät päivän selaimen kielen mukaan, ei sivun.',
          'Kartta, tuloste, kalenteritiedosto ja muut sellaiset haetaan vasta, kun niitä tarvitaan. Jos jokin niistä ei tule, taulu kertoo siitä ja tarjoaa uutta yritystä.',
        ],
      ],
    },
    {
      key: 'unexamined',
      heading: 'Mitä ei ole tutkittu',
      blocks: [
        [
          'Taulua ei ole vielä kokeiltu käsin ruudunlukuohjelmilla NVDA, VoiceOver ja TalkBack. Niitä on jäljitelty ohjelmallisesti.',
          'Selkosuomea ei ole vielä lukenut kukaan niistä, joille se on kirjoitettu, eikä sillä ole selkotunnusta.',
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
          `${tools.axe}: taulun, yhdistyksen omien tietojen näkymän, yleiskuvan ja tarkistuslistan tilat, vaaleana ja tummana, 1280 ja 320 pikselin levyisenä, myös ruotsiksi.`,
          `IBM Equal Access (${tools.checker}): taulun, yhdistyksen omien tietojen näkymän, yleiskuvan ja tarkistuslistan tavalliset tilat, myös tumma, pakotetut värit ja ruotsi.`,
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
