import { everyOf, inWeeks, today } from '../calendar.js';
import type { AssociationContent } from '../content.js';

/** Children, the young and their families. */
export const families: readonly AssociationContent[] = [
  {
    name: 'Koivurannan 4H-yhdistys ry',
    text: [
      'Kerhoja, kesätöitä ja omia yrityksiä nuorille.',
      'Meillä opitaan tekemällä: oma kasvimaa, ensimmäinen palkka ja lasku, jonka joku oikeasti maksaa.',
    ],
    themes: ['lapset ja nuoret', 'kesätyö', 'käsityöt'],
    place: 'Nuorisotila Luuppi',
    role: 'Toiminnanjohtaja',
    picture: true,
    activities: [
      {
        title: 'Kokkikerho',
        text: ['Joka kerta yksi ruoka ja puhtaat tiskit. Allergiat otetaan huomioon.'],
        weekly: [['ke', '14.30–16.00']],
        ages: [7, 12],
        price: '15 € lukukausi',
        signUp: 'Kaksitoista paikkaa, ilmoittautumiset sähköpostilla.',
      },
      {
        title: 'Luontokerho Käpy',
        text: ['Metsää, majoja ja eläinten jälkiä säällä kuin säällä.'],
        weekly: [['ma', '14.30–16.00']],
        where: 'Luontotupa Suppa',
        ages: [6, 10],
        price: '15 € lukukausi',
      },
      {
        title: '4H-yrityskurssi',
        text: ['Keksi palvelu, laske hinta ja tee ensimmäinen kauppa. Saat oman ohjaajan.'],
        times: 'Neljä iltaa tammi–helmikuussa ja touko–kesäkuussa',
        ages: [13, 28],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Nuorten yritysten markkinat',
        text: [
          'Kahdenkymmenen nuoren yrityksen tuotteita: kynttilöitä, pihatöitä ja lenkkeilevä koiranhoitaja.',
        ],
        on: [inWeeks(3, 'la', '10.00–14.00')],
        where: 'Tori',
        price: 'vapaa pääsy',
      },
    ],
    tasks: [
      {
        title: 'Kerhonohjaajan kaveri',
        text: [
          'Olet toinen aikuinen kerhossa. Kahdenkymmenen lapsen ruoka valmistuu kahdelta helpommin.',
        ],
        asked: 'Rikosrekisteriote esitetään, yhdistys korvaa sen.',
      },
    ],
  },
  {
    name: 'Perheyhdistys Pesue ry',
    text: [
      'Perhekahvila, vaihtotori ja vanhempien vertaisuus saman katon alla.',
      'Meillä vauva saa itkeä ja aikuinenkin. Toiminta on maksutonta, ja kahvin hinta on se, mitä kukkarosta löytyy.',
    ],
    themes: ['perheet', 'lapset ja nuoret', 'vertaistuki'],
    place: 'Toimintatalo Majakka',
    role: 'Perhekahvilan ohjaaja',
    activities: [
      {
        title: 'Perhekahvila',
        text: ['Leikkiä, laulua ja lämmintä kahvia. Sisarukset mahtuvat mukaan.'],
        weekly: [
          ['ma', '9.30–11.30'],
          ['to', '9.30–11.30'],
        ],
        who: 'alle kouluikäiset ja aikuiset',
        price: 'maksuton',
      },
      {
        title: 'Isien ja lasten sauna',
        text: ['Löylyä, pulahdus ja makkaraa. Mummot ja kummitkin ovat isiä tässä asiassa.'],
        times: 'Kuun ensimmäinen perjantai klo 17–19',
        where: 'Niemen rantasauna',
        price: 'maksuton',
      },
      {
        title: 'Imetystuki',
        text: [
          'Koulutettu tukiäiti vastaa puhelimeen ja kuuntelee yölläkin tulleet viestit aamulla.',
        ],
        times: 'Puhelimitse sopimuksen mukaan',
        phone: true,
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Lastenvaatteiden vaihtotori',
        text: ['Tuo pieneksi jäänyt, vie sopiva. Rahaa ei liiku.'],
        on: everyOf([2, 10], 'la', '10.00–12.00'),
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Varamummiksi tai varavaariksi',
        text: ['Luet, pelaat ja ulkoilet lapsen kanssa kerran viikossa.'],
        asked: 'Yli 50 vuoden ikä ja aikaa vuodeksi.',
      },
    ],
  },
  {
    name: 'Lippukunta Revontulten Vartijat ry',
    text: [
      'Partiota: retkiä, solmuja ja ystäviä, joille voi soittaa kolmenkymmenen vuoden päästä.',
      'Viikkokokouksia pitävät nuoret itse. Teltan saa jokainen pystyttää väärin ainakin kerran.',
    ],
    themes: ['partio', 'lapset ja nuoret', 'ulkoilu'],
    place: 'Partiotalo Kolo',
    role: 'Lippukunnanjohtaja',
    picture: true,
    activities: [
      {
        title: 'Sudenpennut',
        text: ['Leikkejä, luontoa ja ensimmäinen yöretki.'],
        weekly: [['ti', '17.30–19.00']],
        ages: [7, 9],
        price: 'jäsenmaksu 65 € vuosi',
      },
      {
        title: 'Seikkailijat',
        text: ['Puukko, kartta ja kirves, tässä järjestyksessä.'],
        weekly: [['ke', '18.00–19.30']],
        ages: [10, 12],
        price: 'jäsenmaksu 65 € vuosi',
      },
      {
        title: 'Tarpojat ja samoajat',
        text: ['Vaelluksia, vastuuta ja tulevan kesän suurleiri.'],
        weekly: [['to', '18.30–20.30']],
        ages: [13, 17],
        price: 'jäsenmaksu 65 € vuosi',
      },
    ],
    events: [
      {
        title: 'Partiolaisten talkookahvila',
        text: ['Nokipannukahvia ja tikkupullaa. Tuotolla ostetaan uusi teltta.'],
        on: [inWeeks(1, 'la', '10.00–13.00')],
        where: 'Tori',
        price: 'vapaa pääsy',
      },
    ],
    tasks: [
      {
        title: 'Partiotalon korjausmies tai -nainen',
        text: ['Katto vuotaa nurkasta ja rappuset natisevat. Tarvikkeet ostaa lippukunta.'],
        until: 8,
      },
    ],
  },
  {
    name: 'Koivurannan Koulujen Vanhempainyhdistys ry',
    text: [
      'Kodin ja koulun välissä kulkee yhdistys, jolla on makkaragrilli.',
      'Rahoitamme leirikouluja ja järjestämme iltoja, joista lapset muistavat grillin.',
    ],
    themes: ['koulu', 'perheet'],
    place: 'Koulukeskuksen auditorio',
    role: 'Puheenjohtaja',
    events: [
      {
        title: 'Vanhempainilta: puhelin yöksi eteiseen',
        text: ['Koulupsykologi ja neljä nuorta kertovat, mikä toimii ja mikä ei.'],
        on: [inWeeks(2, 'ma', '18.00–19.30')],
        price: 'maksuton',
      },
      {
        title: 'Koulun kevyt disko',
        text: ['Alakoululaisille. Buffetin hinnat alkavat 50 sentistä.'],
        on: [inWeeks(5, 'pe', '17.30–20.00')],
        ages: [7, 12],
        price: '2 €',
      },
    ],
    tasks: [
      {
        title: 'Suojatielle aamuvahti',
        text: ['Kaksikymmentä minuuttia aamulla, keltainen liivi ja ystävällinen käsi.'],
        from: 0,
        until: 16,
        where: 'Koulukeskuksen auditorio',
      },
    ],
  },
  {
    name: 'Läksykerho Apuope ry',
    text: [
      'Läksyt tehdään yhdessä ennen kuin mennään kotiin.',
      'Kerho on avoin kaikille koululaisille. Mukana on eläkkeellä olevia opettajia ja lukiolaisia.',
    ],
    themes: ['koulu', 'lapset ja nuoret', 'vapaaehtoistyö'],
    place: 'Kirjaston kerhohuone',
    role: 'Kerhon vetäjä',
    activities: [
      {
        title: 'Läksykerho',
        text: ['Tule suoraan koulusta. Välipala tarjotaan.'],
        weekly: [
          ['ma', '14.00–16.00'],
          ['to', '14.00–16.00'],
        ],
        ages: [7, 16],
        price: 'maksuton',
      },
      {
        title: 'Matematiikan etäapu',
        text: ['Kuva tehtävästä, ruutu auki ja apua ilman hoputusta.'],
        weekly: [['su', '18.00–20.00']],
        online: true,
        ages: [13, 19],
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Läksykaveriksi',
        text: ['Autat lukemisessa, laskemisessa ja siinä, että reppu löytyy.'],
        asked: 'Kerran viikossa kaksi tuntia lukuvuoden ajan.',
      },
      {
        title: 'Etäavun matemaatikko',
        text: ['Neuvot yläkoululaisia ja lukiolaisia kotoa käsin sunnuntai-iltaisin.'],
        asked: 'Lukion matematiikka hallussa.',
        online: true,
      },
    ],
  },
  {
    name: 'Roolipelaajat Noppa ja Taru ry',
    text: [
      'Pöytäroolipelejä, lautapelejä ja maailmoja, joita ei löydy kartalta.',
      'Uudelle pelaajalle löytyy aina hahmo ja noppa. Häirintää emme siedä, huonoja vitsejä kyllä.',
    ],
    themes: ['pelit', 'nuoret'],
    place: 'Nuorisotila Luuppi',
    role: 'Pelivastaava',
    activities: [
      {
        title: 'Peli-ilta',
        text: ['Kolme pöytää, kolme pelinjohtajaa. Aloittelijapöytä on aina auki.'],
        weekly: [['pe', '17.00–21.00']],
        ages: [13, null],
        price: 'maksuton',
      },
      {
        title: 'Maalauskerho miniatyyreille',
        text: ['Pieniä siveltimiä ja vielä pienempiä örkkejä.'],
        weekly: [['su', '14.00–17.00']],
        ages: [10, null],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Pelitapahtuma Noppakone',
        text: ['Kaksi päivää pelejä, turnauksia ja lattiamajoitus nuorisotilassa.'],
        on: [inWeeks(7, 'la', null, 2)],
        price: '10 €',
        ages: [13, null],
      },
    ],
  },
  {
    name: 'Koivurannan Mopo- ja Mopoautokerho',
    text: [
      'Nuorten oma verstas, jossa rasva on luvallista ja viritys ei.',
      'Kerhoa vetävät kaksi mekaanikkoa ja yksi äiti.',
    ],
    themes: ['nuoret', 'moottorit'],
    place: 'Nuorisotila Luuppi',
    role: 'Verstasvastaava',
    activities: [
      {
        title: 'Avoin verstas',
        text: ['Omat ja lainatyökalut, nostin ja neuvoja.'],
        weekly: [['ti', '17.00–20.00']],
        ages: [13, 20],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Kevätkatsastus mopoille',
        text: ['Valot, jarrut ja äänet kuntoon ennen kesää. Poliisi on paikalla kahvilla.'],
        on: [inWeeks(4, 'la', '11.00–14.00')],
        status: 'postponed',
        price: 'maksuton',
      },
      {
        title: 'Yhteisajo rantatietä',
        text: ['Ajetaan letkassa ja syödään jäätelöt satamassa.'],
        on: [today('18.00–20.00')],
        where: 'Venesatama',
        status: 'cancelled',
        price: 'maksuton',
      },
    ],
  },
];
