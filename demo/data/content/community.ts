import { everyOf, inWeeks } from '../calendar.js';
import type { AssociationContent } from '../content.js';

/** Nature, animals, safety, neighbours and newcomers. */
export const community: readonly AssociationContent[] = [
  {
    name: 'Koivurannan VPK ry',
    text: [
      'Vapaaehtoinen palokunta: kun muut juoksevat ulos, me menemme sisään.',
      'Hälytysosaston lisäksi meillä on nuoriso-osasto, veteraanit ja soittokunta, josta ei puhuta.',
    ],
    themes: ['palokunta', 'turvallisuus', 'nuoret'],
    place: 'Paloasema',
    role: 'Palokunnan päällikkö',
    picture: true,
    activities: [
      {
        title: 'Palokuntanuoret',
        text: ['Letkut, solmut ja ensiapu haltuun. Kesällä leirille.'],
        weekly: [['ma', '18.00–20.00']],
        ages: [7, 17],
        price: 'maksuton',
      },
      {
        title: 'Hälytysosaston harjoitukset',
        text: ['Savusukellusta, pelastamista ja kaluston huoltoa. Uudet aloittavat kurssilla.'],
        weekly: [['ke', '18.00–20.30']],
        ages: [18, null],
        price: 'maksuton',
        signUp: 'Soita päällikölle ennen ensimmäistä kertaa.',
      },
    ],
    events: [
      {
        title: 'Paloaseman avoimet ovet',
        text: ['Kokeile letkua, istu paloautoon ja sammuta kattila turvallisesti.'],
        on: [inWeeks(4, 'la', '10.00–14.00')],
        price: 'vapaa pääsy',
      },
    ],
    tasks: [
      {
        title: 'Huoltojoukkoihin muonittaja',
        text: ['Keität kahvia ja keittoa, kun tehtävä venyy yön yli.'],
        asked: 'Valmius lähteä lyhyellä varoitusajalla.',
      },
    ],
  },
  {
    name: 'Koivurannan Luonnonystävät ry',
    text: [
      'Retkiä, pönttöjä ja lausuntoja, joita joku todella lukee.',
      'Hoidamme lehtoniittyä, laskemme linnut ja viemme lapset katsomaan kutua.',
    ],
    themes: ['luonto', 'ulkoilu', 'ympäristö'],
    place: 'Luontotupa Suppa',
    role: 'Retkivastaava',
    picture: true,
    activities: [
      {
        title: 'Sunnuntairetki',
        text: ['Kolme tuntia omaan tahtiin. Opas tuntee linnut, sinä tuot eväät.'],
        times: 'Kuukauden toinen sunnuntai klo 10',
        price: 'maksuton',
      },
      {
        title: 'Pönttöverstas',
        text: ['Nikkaroidaan pönttöjä tilauksesta ja omaan pihaan.'],
        weekly: [['to', '17.30–19.30']],
        price: '5 € pönttö',
      },
    ],
    events: [
      {
        title: 'Lepakkoretki hämärässä',
        text: ['Kuunnellaan lepakoita ilmaisimilla. Sateella retki siirtyy seuraavaan iltaan.'],
        on: [inWeeks(6, 'ti', '21.00–22.30')],
        price: 'maksuton',
      },
      {
        title: 'Vieraslajitalkoot jokivarressa',
        text: ['Kitketään jättipalsamia. Hanskat ja mehut tarjotaan.'],
        on: everyOf([9, 10], 'ke', '17.00–19.00'),
        where: 'Kivijoen kylätalo',
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Lintulaskija',
        text: ['Lasket saman reitin linnut kahdesti vuodessa ja kirjaat ne verkkoon.'],
        asked: 'Tunnet viisikymmentä tavallisinta lajia äänestä.',
        until: 20,
      },
    ],
  },
  {
    name: 'Koivurannan Eläinsuojelijat ry',
    text: [
      'Löytöeläinten väliaikaiskoteja ja neuvoja ennen kuin pentu on hankittu.',
      'Kissatalossa asuu keskimäärin kahdeksan kissaa ja yksi, joka on päättänyt jäädä.',
    ],
    themes: ['eläimet', 'vapaaehtoistyö'],
    place: 'Toimintatalo Majakka',
    role: 'Päivystäjä',
    activities: [
      {
        title: 'Päivystyspuhelin löytöeläimistä',
        text: ['Vastaamme iltaisin. Hätätilanteessa soita eläinlääkäripäivystykseen.'],
        times: 'Joka ilta klo 17–20',
        phone: true,
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Kissatalon avoin iltapäivä',
        text: ['Tule tutustumaan kotia etsiviin kissoihin. Rapsutus sallittu.'],
        on: [inWeeks(2, 'su', '12.00–15.00')],
        price: 'vapaa pääsy',
      },
    ],
    tasks: [
      {
        title: 'Väliaikaiskoti kissalle',
        text: ['Kissa asuu luonasi, kunnes oma koti löytyy. Ruoat ja lääkärin maksaa yhdistys.'],
        asked: 'Rauhallinen koti ilman muita eläimiä ensimmäisen kuukauden ajan.',
      },
      {
        title: 'Kissatalon siivousvuoro',
        text: ['Tunti siivousta, tunti silittämistä.'],
      },
    ],
  },
  {
    name: 'Monikulttuurinen yhdistys Silta ry',
    text: [
      'Kohtaamispaikka uusille ja vanhoille koivurantalaisille.',
      'Meillä puhutaan neljäätoista kieltä ja selkosuomea. Kahvi keitetään kolmella tavalla.',
    ],
    themes: ['monikulttuurisuus', 'kotoutuminen', 'kielet'],
    place: 'Toimintatalo Majakka',
    role: 'Toiminnanohjaaja',
    picture: true,
    activities: [
      {
        title: 'Kielikahvila – puhutaan suomea',
        text: ['Rauhallista suomea, kuvakortteja ja pullaa. Voit tulla kesken lukukauden.'],
        weekly: [['ma', '17.00–18.30']],
        where: 'Koivurannan kirjasto',
        price: 'maksuton',
      },
      {
        title: 'Äitien suomen kielen ryhmä',
        text: ['Lastenhoitaja on paikalla, joten voit keskittyä opiskeluun.'],
        weekly: [['ke', '10.00–12.00']],
        price: 'maksuton',
      },
      {
        title: 'Lomakeapu',
        text: [
          'Autamme ymmärtämään kirjeitä ja täyttämään lomakkeita. Salassapito koskee kaikkia.',
        ],
        weekly: [['ti', '15.00–17.00']],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Maailman keittiöt',
        text: [
          'Kolmen maan ruokaa ja reseptit kotiin. Tällä kertaa kokkaavat ukrainalaiset, somalit ja savolaiset.',
        ],
        on: everyOf([2, 7], 'pe', '17.00–20.00'),
        where: 'Koivurannan seurantalo',
        price: '5 €, lapset ilmaiseksi',
      },
    ],
    tasks: [
      {
        title: 'Kielikahvilan keskustelija',
        text: ['Puhut selkeästi ja kuuntelet kärsivällisesti. Opettaja sinun ei tarvitse olla.'],
        asked: 'Yksi ilta kahdessa viikossa.',
        where: 'Koivurannan kirjasto',
      },
      {
        title: 'Tulkkiapua arabiaksi, dariksi tai ukrainaksi',
        text: ['Autat puhelimitse pienissä arjen asioissa.'],
        phone: true,
      },
      {
        title: 'Pyöräpajan korjaaja',
        text: ['Korjataan lahjoitettuja pyöriä perheille.'],
        asked: 'Osaat vaihtaa sisärenkaan.',
        until: 12,
      },
    ],
  },
  {
    name: 'Puutarhayhdistys Omppu ry',
    text: [
      'Siirtolapuutarha, jossa on viisikymmentä palstaa ja viisikymmentä mielipidettä kompostista.',
      'Palstoja vapautuu joka kevät. Yhteisessä kasvihuoneessa on tilaa jäsenten taimille.',
    ],
    themes: ['puutarha', 'luonto'],
    place: 'Siirtolapuutarha Omppu',
    role: 'Palstavastaava',
    activities: [
      {
        title: 'Yhteispalsta',
        text: ['Sinulle, jolla ei ole aikaa omalle palstalle. Kitketään ja syödään yhdessä.'],
        weekly: [['ke', '17.30–19.30']],
        times: 'Toukokuusta syyskuuhun',
        price: '20 € kesä',
      },
    ],
    events: [
      {
        title: 'Taimienvaihtopäivä',
        text: ['Tuo ylimääräiset taimet ja vie tilalle jotakin, mitä et tiennyt haluavasi.'],
        on: [inWeeks(11, 'la', '11.00–14.00')],
        price: 'maksuton',
      },
      {
        title: 'Omenapuun leikkauskurssi',
        text: ['Kolme puuta, kolmekymmentä oksaa ja neuvoja joka sahaukseen.'],
        on: [inWeeks(5, 'su', '12.00–15.00')],
        price: '10 €',
      },
    ],
  },
  {
    name: 'Kirjaston Ystävät Koivurannassa ry',
    text: [
      'Tuemme kirjastoa, joka tukee kaikkia muita.',
      'Viemme kirjoja kotiin, luemme ääneen ja kysymme aina, voisiko kirjasto olla auki vielä tunnin.',
    ],
    themes: ['kirjallisuus', 'vapaaehtoistyö', 'kulttuuri'],
    place: 'Koivurannan kirjasto',
    role: 'Puheenjohtaja',
    activities: [
      {
        title: 'Satutuokio',
        text: ['Kolme satua ja yksi laulu. Istumatyynyt ovat hyllyn alla.'],
        weekly: [['ke', '9.30–10.00']],
        who: 'alle kouluikäiset',
        price: 'maksuton',
      },
      {
        title: 'Lukukoira',
        text: ['Koira kuuntelee eikä korjaa. Varaa lapselle viidentoista minuutin vuoro.'],
        weekly: [['ti', '15.00–16.30']],
        ages: [6, 12],
        price: 'maksuton',
        signUp: 'Vuorot varataan kirjaston tiskiltä.',
      },
    ],
    tasks: [
      {
        title: 'Kotipalvelun kirjakuljettaja',
        text: ['Viet kirjakassin kerran kuussa ihmiselle, joka ei pääse kirjastoon.'],
        asked: 'Pyörä tai auto.',
      },
      {
        title: 'Ääneen lukija palvelutaloon',
        text: ['Luet novellin kerran viikossa. Kuulijat antavat suoraa palautetta.'],
        where: 'Palvelutalo Koivula',
      },
    ],
  },
  {
    name: 'Koivurannan Kalamiehet ja -naiset ry',
    text: [
      'Virveliä, verkkoa ja rauhaa veden äärellä.',
      'Istutamme siikaa, huollamme laitureita ja opetamme lapset perkaamaan.',
    ],
    themes: ['kalastus', 'ulkoilu'],
    place: 'Venesatama',
    role: 'Kalavesivastaava',
    activities: [
      {
        title: 'Nuorten kalastuskerho',
        text: ['Välineet lainataan. Ensimmäinen kala valokuvataan aina.'],
        weekly: [['ti', '17.00–19.00']],
        times: 'Touko–syyskuussa',
        ages: [8, 15],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Rapukestit laiturilla',
        text: ['Ohjelmaa, lauluja ja rapuja niin kauan kuin niitä riittää.'],
        on: [inWeeks(14, 'pe', '18.00–22.00')],
        ages: [18, null],
        price: '35 €',
      },
    ],
  },
  {
    name: 'Rantojen Siivous Koivuranta',
    text: [
      'Keräämme rannoilta sen, minkä muut jättivät.',
      'Toimimme ilman jäsenmaksua: lataa kartta, valitse ranta, ota säkki.',
    ],
    themes: ['ympäristö', 'vapaaehtoistyö'],
    place: 'Venesatama',
    role: 'Rantavastaava',
    events: [
      {
        title: 'Siivousmelonta saarille',
        text: ['Kajakit lainaa melontaseura, säkit saa meiltä. Saalis punnitaan.'],
        on: [inWeeks(12, 'su', '11.00–15.00')],
        price: 'maksuton',
        signUp: 'Ilmoittaudu sähköpostilla, paikkoja on kaksikymmentä.',
      },
    ],
    tasks: [
      {
        title: 'Rantakummi',
        text: ['Kierrät oman rantasi kerran kuussa ja ilmoitat löydöt kartalle.'],
      },
    ],
  },
  {
    name: 'Elävä Keskusta Koivuranta ry',
    text: [
      'Yrittäjien ja asukkaiden yhdistys, joka pitää torin valot päällä.',
      'Taiteiden yö, joulukatu ja kahvikärry, jota on vaikea ohittaa.',
    ],
    themes: ['tapahtumat', 'yrittäjyys', 'kulttuuri'],
    place: 'Tori',
    role: 'Torivastaava',
    events: [
      {
        title: 'Kansainväliset markkinat',
        text: ['Kolme päivää makuja, käsitöitä ja katusoittoa. Torikatu on suljettu autoilta.'],
        on: [inWeeks(6, 'pe', null, 3)],
        price: 'vapaa pääsy',
      },
      {
        title: 'Taiteiden ilta',
        text: ['Kaupat ovat auki iltakymmeneen, ja joka ikkunassa tapahtuu jotakin.'],
        on: [inWeeks(9, 'to', '17.00–22.00')],
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Järjestyksenvalvoja taiteiden iltaan',
        text: ['Neljän tunnin vuoro, keltainen liivi ja vapaa liikkuvuus lopuksi.'],
        asked: 'Järjestyksenvalvojan kortti.',
        from: 9,
        until: 10,
      },
    ],
  },
];
