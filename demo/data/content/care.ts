import { everyOf, inWeeks, today } from '../calendar.js';
import type { AssociationContent } from '../content.js';

/** Health, care and peer support. */
export const care: readonly AssociationContent[] = [
  {
    name: 'Koivurannan Omaishoitajat ry',
    text: [
      'Vertaistukea, virkistystä ja neuvontaa läheistään hoitaville.',
      'Omaishoitaja on sekin, joka ei ole koskaan sanonut olevansa. Meille voi soittaa, vaikka ei tietäisi, mitä kysyä.',
      'Pidämme yllä myös apuvälineiden lainausta ja järjestämme sijaisen, jotta pääset vertaisiltaan.',
    ],
    themes: ['omaishoito', 'vertaistuki'],
    place: 'Toimintatalo Majakka',
    role: 'Toiminnanohjaaja',
    activities: [
      {
        title: 'Omaishoitajien vertaisryhmä',
        text: [
          'Kahvikuppi, kuunteleva korva ja ihmiset, joille ei tarvitse selittää.',
          'Ryhmä on luottamuksellinen. Hoidettavalle voi pyytää seuraa tapaamisen ajaksi.',
        ],
        times: 'Parillisten viikkojen tiistaisin klo 13–15',
        who: 'läheistään hoitavat',
        price: 'maksuton',
      },
      {
        title: 'Työssäkäyvien omaishoitajien iltaryhmä',
        text: ['Tapaamme verkossa, kun päivän työt on tehty.'],
        times: 'Kuukauden toinen keskiviikko klo 19',
        online: true,
        price: 'maksuton',
        signUp: 'Linkin saa sähköpostilla.',
      },
      {
        title: 'Neuvontapuhelin omaishoitajalle',
        text: ['Puhelimeen vastaa toiminnanohjaaja. Soitto ei sido mihinkään.'],
        weekly: [
          ['ma', '9.00–12.00'],
          ['to', '13.00–15.00'],
        ],
        phone: true,
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Omaishoitajien virkistyspäivä kylpylässä',
        text: [
          'Bussi lähtee torilta ja palaa iltapäivällä. Ohjelmassa on allasjumppa ja lounas.',
          'Hoidettavalle järjestetään paikka palvelutalon päivätoimintaan.',
        ],
        on: [inWeeks(5, 'to', '8.30–17.00')],
        where: 'Tori',
        price: '20 €',
        signUp: 'Ilmoittaudu viimeistään kaksi viikkoa ennen.',
      },
    ],
    tasks: [
      {
        title: 'Sijaiskaveri vertaisillan ajaksi',
        text: ['Olet ikäihmisen seurana kaksi tuntia, kun hänen puolisonsa käy vertaisryhmässä.'],
        asked: 'Rauhallisuutta. Hoitotoimia ei tehdä.',
      },
    ],
  },
  {
    name: 'Koivurannan Reumayhdistys ry',
    text: [
      'Tukea, tietoa ja liikuntaa niille, joiden nivelet ennustavat sään.',
      'Jäsenmaksulla saa lehden, allasjumpan alennuksen ja joukon ihmisiä, jotka ymmärtävät, miksi purkki ei aukea.',
    ],
    themes: ['reuma', 'vertaistuki', 'terveys'],
    place: 'Toimintatalo Majakka',
    role: 'Jäsensihteeri',
    activities: [
      {
        title: 'Lämminvesijumppa',
        text: ['Allas on 32-asteinen ja ohjaaja fysioterapeutti. Pukuhuoneessa on nostin.'],
        weekly: [['ti', '14.00–14.45']],
        where: 'Uimahalli Aalto',
        price: '6 €, jäsenet 4 €',
        signUp: 'Paikat varataan puhelimitse edellisenä päivänä.',
      },
      {
        title: 'Käsikuntokerho',
        text: ['Kevyitä harjoituksia sormille ja ranteille, ja samalla valmistuu kortteja.'],
        weekly: [['to', '10.00–11.30']],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Luento: uni ja kipu',
        text: ['Fysioterapeutti kertoo, mikä auttaa nukkumaan silloin, kun asento ei löydy.'],
        on: [inWeeks(3, 'ma', '18.00–19.30')],
        where: 'Kirjaston kerhohuone',
        price: 'maksuton',
      },
    ],
  },
  {
    name: 'Koivurannan Muistiyhdistys ry',
    text: [
      'Muistisairaille, läheisille ja kaikille, joita oma muisti askarruttaa.',
      'Muistikahvilassa kukaan ei ihmettele, jos sama tarina tulee kahdesti. Neuvomme etuuksissa ja hoitopoluissa.',
    ],
    themes: ['muisti', 'omaishoito', 'vertaistuki'],
    place: 'Palvelutalo Koivula',
    role: 'Muistineuvoja',
    activities: [
      {
        title: 'Muistikahvila',
        text: ['Lauletaan, muistellaan ja juodaan kahvit yhdessä läheisen kanssa.'],
        weekly: [['ke', '13.00–14.30']],
        who: 'muistisairaat ja heidän läheisensä',
        price: 'maksuton',
      },
      {
        title: 'Aivojumppa',
        text: ['Pulmia, sanaleikkejä ja liikettä. Kotitehtäviä ei anneta.'],
        weekly: [['pe', '10.00–11.00']],
        where: 'Kirjaston kerhohuone',
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Muistiluento ja kysymyksiä',
        text: ['Muistihoitaja kertoo, milloin unohtelu kuuluu ikään ja milloin kannattaa kysyä.'],
        on: [inWeeks(7, 'ti', '17.30–19.00')],
        where: 'Koivurannan kirjasto',
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Lauluttaja muistikahvilaan',
        text: ['Säestät tuttuja lauluja pianolla, kitaralla tai haitarilla.'],
        asked: 'Kerran kuussa puolitoista tuntia.',
      },
    ],
  },
  {
    name: 'Koivurannan Sydänyhdistys ry',
    text: [
      'Liikutaan, syödään järkevästi ja nauretaan, sillä sekin on sydämelle hyväksi.',
      'Lainaamme verenpainemittareita ja opetamme elvytystä.',
    ],
    themes: ['sydänterveys', 'liikunta', 'terveys'],
    place: 'Liikuntahalli',
    role: 'Puheenjohtaja',
    activities: [
      {
        title: 'Sydänryhmän kuntokävely',
        text: ['Kävellään ryhmässä sykettä seuraten. Lenkin pituuden valitset itse.'],
        weekly: [['ke', '10.00–11.30']],
        where: 'Urheilukenttä',
        price: 'maksuton',
      },
      {
        title: 'Sydänjumppa aloittelijoille',
        text: ['Turvallista liikettä leikkauksen tai pitkän tauon jälkeen.'],
        weekly: [['ma', '16.00–17.00']],
        price: '3 €',
      },
    ],
    events: [
      {
        title: 'Elvytyskurssi kahdessa tunnissa',
        text: ['Painelua, puhallusta ja defibrillaattorin käyttöä. Jokainen saa harjoitella.'],
        on: everyOf([2, 8], 'ke', '17.30–19.30'),
        where: 'Paloasema',
        price: 'maksuton',
        signUp: 'Kuusitoista paikkaa, ilmoittaudu sähköpostilla.',
      },
    ],
  },
  {
    name: 'Koivurannan Diabetesyhdistys ry',
    text: [
      'Vertaistukea, reseptejä ja yhteisiä retkiä eväineen.',
      'Mukana on lapsiperheitä, vastasairastuneita ja niitä, jotka muistavat lasiruiskut.',
    ],
    themes: ['diabetes', 'vertaistuki', 'terveys'],
    place: 'Toimintatalo Majakka',
    role: 'Sihteeri',
    activities: [
      {
        title: 'Diabetesperheiden kerho',
        text: ['Lapset pelaavat, vanhemmat juttelevat. Ohjaajana diabeteshoitaja.'],
        times: 'Kuukauden kolmas lauantai klo 11–13',
        who: 'perheet, joissa lapsella on diabetes',
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Vähemmän sokeria, enemmän leivontaa',
        text: ['Leivotaan kolme kakkua ja verrataan, kuka huomaa eron.'],
        on: [inWeeks(4, 'ti', '17.00–19.30')],
        price: '5 €',
      },
    ],
  },
  {
    name: 'Mielenterveysyhdistys Kannattelu ry',
    text: [
      'Avoin olohuone, jossa saa olla hiljaa tai puhua, kuten päivä antaa.',
      'Toimintaa suunnittelevat ja vetävät kävijät itse. Lounas maksaa kaksi euroa, ja sen keittää vuorossa oleva porukka.',
    ],
    themes: ['mielenterveys', 'vertaistuki'],
    place: 'Toimintatalo Majakka',
    role: 'Ohjaaja',
    activities: [
      {
        title: 'Avoin olohuone Kannattelu',
        text: ['Kahvia, lehtiä, lautapelejä ja lounas kello 12.'],
        weekly: [
          ['ma', '10.00–14.00'],
          ['ke', '10.00–14.00'],
          ['pe', '10.00–14.00'],
        ],
        ages: [18, null],
        price: 'maksuton, lounas 2 €',
      },
      {
        title: 'Nuorten aikuisten ryhmä',
        text: ['Kuljetaan, kokataan ja käydään elokuvissa. Ryhmään mahtuu kymmenen.'],
        weekly: [['to', '17.00–19.00']],
        ages: [18, 29],
        price: 'maksuton',
        signUp: 'Soita ohjaajalle tai tule käymään olohuoneessa.',
      },
    ],
    events: [
      {
        title: 'Runoilta: mitä jäi sanomatta',
        text: ['Kävijöiden kirjoittamia tekstejä ja musiikkia. Mikrofoni on auki lopuksi.'],
        on: [inWeeks(6, 'pe', '18.00–20.00')],
        where: 'Koivurannan kirjasto',
        price: 'vapaa pääsy',
      },
    ],
    tasks: [
      {
        title: 'Lounaskokki olohuoneeseen',
        text: ['Kokkaat yhdessä kävijöiden kanssa keiton kahdellekymmenelle.'],
        asked: 'Yksi aamupäivä kuussa.',
      },
    ],
  },
  {
    name: 'Koivurannan Kuulo ry',
    text: [
      'Huonokuuloisten ja kuulokojetta miettivien yhdistys.',
      'Vaihdamme paristoja, letkuja ja kokemuksia. Kokouksissamme on aina induktiosilmukka ja kirjoitustulkki.',
    ],
    themes: ['kuulo', 'vertaistuki', 'esteettömyys'],
    place: 'Kirjaston kerhohuone',
    role: 'Kuulolähipalvelun vastaava',
    activities: [
      {
        title: 'Kuulokojeen huoltopäivä',
        text: ['Letkut, tipit ja puhdistus odottaessa. Ajanvarausta ei tarvita.'],
        times: 'Joka kuun toinen maanantai klo 12–14',
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Huuliolukukurssin tutustumisilta',
        text: ['Kokeillaan, paljonko huulilta oikeasti näkee. Kurssi alkaa kuukauden kuluttua.'],
        on: [inWeeks(2, 'to', '17.00–18.30')],
        price: 'maksuton',
      },
    ],
  },
  {
    name: 'Koivurannan Näkövammaiset ry',
    text: [
      'Tukea, retkiä ja apuvälineneuvontaa heikkonäköisille ja sokeille.',
      'Tandempyörillämme on ajettu Kivijoelle ja takaisin. Opaskoirat ovat jäseniä nekin.',
    ],
    themes: ['näkövammaisuus', 'vertaistuki', 'esteettömyys'],
    place: 'Toimintatalo Majakka',
    role: 'Puheenjohtaja',
    activities: [
      {
        title: 'Tandemporukka',
        text: ['Etupyöräilijä näkee, takapyöräilijä polkee, ja molemmat juttelevat.'],
        times: 'Lumettomaan aikaan tiistaisin klo 18',
        where: 'Venesatama',
        price: 'maksuton',
      },
      {
        title: 'Kuunneltu lehti',
        text: ['Lapset lukevat kunnan lehden ääneen, ja tallenne tulee puhelimeen.'],
        times: 'Perjantaisin klo 15',
        phone: true,
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Tandemin etupyöräilijäksi',
        text: ['Poljet edessä ja kerrot, mitä tien varrella näkyy. Kypärä tulee yhdistykseltä.'],
        asked: 'Tottunut pyöräilijä, jolla on iltaisin tunti aikaa.',
        where: 'Venesatama',
        from: 14,
      },
      {
        title: 'Lehden lukija nauhalle',
        text: ['Luet kunnan tiedotteet ääneen omalla kotikoneellasi.'],
        asked: 'Selkeä ääni ja hiljainen huone.',
        online: true,
      },
    ],
  },
  {
    name: 'Ystävätoiminta Rinnalla ry',
    text: [
      'Ystävä on ihminen, joka tulee käymään silloinkin, kun ei ole asiaa.',
      'Välitämme vapaaehtoisia ystäviä ikäihmisille, vankilasta vapautuville ja yksin muuttaneille. Koulutamme jokaisen tehtävään.',
    ],
    themes: ['ystävätoiminta', 'yksinäisyys', 'vapaaehtoistyö'],
    place: 'Toimintatalo Majakka',
    role: 'Ystävävälittäjä',
    picture: true,
    activities: [
      {
        title: 'Torstain kävelytreffit',
        text: ['Tuntematonkin on tuttu kolmannella kierroksella. Lähtö satamakahvilan edestä.'],
        weekly: [['to', '11.00–12.00']],
        where: 'Venesatama',
        price: 'maksuton',
      },
      {
        title: 'Soittorinki',
        text: [
          'Vapaaehtoinen soittaa sinulle kerran viikossa sovittuna aikana, vain kuulumisista.',
        ],
        times: 'Aika sovitaan yhdessä',
        phone: true,
        who: 'yksin asuvat',
        price: 'maksuton',
        signUp: 'Ilmoittaudu ystävävälittäjälle puhelimitse.',
      },
    ],
    events: [
      {
        title: 'Ystäväkurssi uusille vapaaehtoisille',
        text: ['Kahdessa illassa opitaan kuuntelemaan, rajaamaan ja lopettamaan kauniisti.'],
        on: [inWeeks(3, 'ti', '17.00–20.00'), inWeeks(4, 'ti', '17.00–20.00')],
        price: 'maksuton',
        signUp: 'Haastattelu ensin: varaa aika sähköpostilla.',
      },
      {
        title: 'Yhteinen lounas yksin syöville',
        text: ['Pöytä katetaan neljällekymmenelle. Ruoka on kotiruokaa, juttuseura taattu.'],
        on: everyOf([1, 5], 'su', '12.00–14.00'),
        where: 'Palvelutalo Koivula',
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Tukihenkilö ikäihmisille – ulkoilukaveri & juttuseura',
        text: [
          'Tapaat saman ihmisen kerran viikossa: kävelette, juttelette tai istutte hiljaa.',
          '<p>Saat:</p><ul><li>koulutuksen</li><li>oman yhdyshenkilön</li><li>vakuutuksen</li></ul>',
        ],
        asked: 'Aikaa yksi tai kaksi tuntia viikossa puolen vuoden ajan.',
      },
      {
        title: 'Kauppakaveriksi pyörätuolin kanssa',
        text: ['Autat ostoksilla ja kannat kassit kotiin.'],
        asked: 'Ostokset tehdään yleensä tiistaiaamuisin.',
        where: 'Palvelutalo Koivula',
      },
      {
        title: 'Soittorinkiin soittajia',
        text: ['Soitat kerran viikossa puoli tuntia omasta kotoasi. Puhelinkulut korvataan.'],
        phone: true,
      },
    ],
  },
  {
    name: 'Selvä Päivä Koivuranta ry',
    text: [
      'Päihteetön yhdistys, jossa on aina kahvia ja joskus myös trubaduuri.',
      'Vertaisryhmät vetävät ne, jotka ovat itse kulkeneet saman polun. Kysymättä saa tulla, ja sanomatta saa lähteä.',
    ],
    themes: ['päihteettömyys', 'vertaistuki'],
    place: 'Toimintatalo Majakka',
    role: 'Vertaisohjaaja',
    activities: [
      {
        title: 'Toipujien ryhmä',
        text: ['Nimiä ei kysytä eikä nauhoiteta. Ovi avataan puoli tuntia ennen.'],
        weekly: [
          ['ti', '18.00–19.30'],
          ['la', '12.00–13.30'],
        ],
        ages: [18, null],
        price: 'maksuton',
      },
      {
        title: 'Läheisten ilta',
        text: ['Sinulle, jonka läheinen juo. Puhuminen helpottaa enemmän kuin luulisi.'],
        times: 'Kuun ensimmäinen torstai klo 18',
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Päihteetön karaokeilta',
        text: ['Simaa, sipsejä ja liian korkealta alkavia balladeja.'],
        on: [today('18.00–22.00')],
        price: 'vapaa pääsy',
      },
    ],
  },
];
