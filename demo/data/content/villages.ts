import { everyOf, inWeeks, today } from '../calendar.js';
import type { AssociationContent } from '../content.js';

/** Village associations and what keeps villages together. */
export const villages: readonly AssociationContent[] = [
  {
    name: 'Yläkylän kyläyhdistys ry',
    text: [
      'Kylä, jossa posti tulee mutkan kautta ja naapuri lainaa traktoria.',
      'Pidämme yllä vanhaa koulua, uimapaikkaa ja valaistua latua. Kyläkokous on kahdesti vuodessa, ja päätökset tehdään kahvipöydässä.',
    ],
    themes: ['kylätoiminta', 'vapaa-aika'],
    village: 'Yläkylä',
    place: 'Yläkylän vanha koulu',
    role: 'Kyläpäällikkö',
    picture: true,
    activities: [
      {
        title: 'Kyläkahvila',
        text: [
          'Kahvia, sämpylöitä ja kuulumisia. Lapsille leikkinurkka, aikuisille päivän lehti.',
          'Tuotto menee koulun lämmitykseen.',
        ],
        weekly: [['to', '13.00–15.00']],
        who: 'kyläläiset ja ohikulkijat',
        price: 'maksuton, kahvi 2 €',
      },
      {
        title: 'Koulun kuntosali',
        text: ['Vanha veistoluokka on nyt kuntosali. Avaimen saa kyläpäälliköltä.'],
        times: 'Joka päivä klo 6–22 omalla avaimella',
        ages: [15, null],
        price: '30 € puoli vuotta',
        signUp: 'Avain sovitaan puhelimitse.',
      },
    ],
    events: [
      {
        title: 'Yläkylän kyläpäivä',
        text: [
          'Kyläpolku, makkarakioski, keppihevoskisat ja illalla tanssit koulun salissa.',
          '<ul><li>klo 11 kyläpolku alkaa</li><li>klo 13 hernekeitto</li><li>klo 18 tanssit</li></ul>',
        ],
        on: [inWeeks(11, 'la', '11.00–22.00')],
        price: 'vapaa pääsy, ruoka omakustannushintaan',
      },
      {
        title: 'Hirvikeittolounas',
        text: ['Metsästäjät keittävät, kyläyhdistys tarjoilee. Mukaan voi ostaa omaan astiaan.'],
        on: [inWeeks(4, 'su', '11.00–14.00')],
        price: '10 €, alle 10-vuotiaat 5 €',
      },
    ],
    tasks: [
      {
        title: 'Ladun kunnossapitäjä',
        text: [
          'Ajat ladun moottorikelkalla, kun on satanut. Kelkka ja polttoaine tulevat yhdistykseltä.',
        ],
        asked: 'Ajokortti ja tottumus liikkua metsässä pimeällä.',
        until: 18,
      },
      {
        title: 'Talonmieskaveri vanhalle koululle',
        text: ['Pieniä korjauksia oman aikataulun mukaan: ovenkahvoja, lamppuja, lumitöitä.'],
      },
    ],
  },
  {
    name: 'Kivijoen kylä ry',
    text: [
      'Kivijoella on 140 asukasta, yksi silta ja kylätalo, jonka ovi on useammin auki kuin kiinni.',
      'Yhdistys järjestää kyläkyydin, lainaa työkaluja ja pitää rannan siistinä.',
    ],
    themes: ['kylätoiminta'],
    village: 'Kivijoki',
    place: 'Kivijoen kylätalo',
    role: 'Kylätalon emäntä',
    activities: [
      {
        title: 'Kylätalon kuntojumppa',
        text: ['Kevyttä liikettä tuolilla ja seisten. Jumpan jälkeen puurot.'],
        weekly: [['ti', '10.00–11.00']],
        who: 'erityisesti ikäihmiset',
        price: '2 €',
      },
      {
        title: 'Askarteluverstas',
        text: ['Höylät, porat ja sirkkeli ovat käytössä. Verstasvastaava neuvoo ja valvoo.'],
        weekly: [['ke', '17.30–20.00']],
        ages: [10, null],
        price: 'maksuton, materiaalit omakustannushintaan',
      },
    ],
    events: [
      {
        title: 'Sillan valaisu ja nokipannukahvit',
        text: ['Sillan kaiteelle sytytetään kolmesataa kynttilää. Tuo omasi tai sytytä meidän.'],
        on: [inWeeks(3, 'pe', '18.00–19.30')],
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Kyläkyydin kuljettaja',
        text: [
          'Ajat kerran tai kahdesti kuussa kyläläisiä kauppaan ja terveysasemalle yhdistyksen pikkubussilla.',
          'Kyydin varaukset hoitaa kylätalon emäntä, sinä vain ajat.',
        ],
        asked: 'B-ajokortti ja rauhallinen ajotapa.',
      },
    ],
  },
  {
    name: 'Suvannon nuorisoseura ry',
    text: [
      'Yli satavuotias seura, jonka lavalla on tanssittu, painittu ja kosittu.',
      'Nuorisoseurantalo on kaikkien: siellä kokoontuvat tanssijat, pelimannit ja perhekerho.',
    ],
    themes: ['nuorisoseurat', 'tanssi', 'kylätoiminta'],
    village: 'Suvanto',
    place: 'Suvannon nuorisoseurantalo',
    role: 'Seuran puheenjohtaja',
    activities: [
      {
        title: 'Lasten kansantanssi',
        text: ['Polkkaa, piirileikkejä ja ensimmäiset sottiisiaskeleet.'],
        weekly: [['ma', '17.00–17.45']],
        ages: [5, 8],
        price: '40 € lukukausi',
      },
      {
        title: 'Lavatanssien alkeet',
        text: ['Fusku, valssi ja humppa kahdeksassa viikossa. Paria ei tarvita.'],
        weekly: [['pe', '18.30–20.00']],
        ages: [18, null],
        price: '8 € kerta',
      },
    ],
    events: [
      {
        title: 'Tanssit Suvannossa',
        text: [
          'Paikallinen tanssiorkesteri Kaarnavene soittaa. Buffetissa kahvia ja karjalanpiirakoita.',
        ],
        on: everyOf([1, 5, 9], 'la', '19.00–23.30'),
        ages: [18, null],
        price: '13 €',
      },
    ],
  },
  {
    name: 'Niemen ja Rannan kyläyhdistys ry',
    text: [
      'Kaksi kylää, yksi yhdistys ja pitkä kiista siitä, kumman puolella uimaranta on.',
      'Hoidamme rantasaunaa, venevalkamaa ja talkoiden perinnettä. Jäseniä on enemmän kuin asukkaita.',
    ],
    themes: ['kylätoiminta', 'Liikunta & ulkoilu'],
    village: 'Niemi & Ranta',
    place: 'Niemen rantasauna',
    role: 'Saunavuorojen vastaava',
    picture: true,
    activities: [
      {
        title: 'Avantouinti ja yhteissauna',
        text: [
          'Sauna on lämmin ja avanto auki koko talven. Ensikertalaiselle lainataan tossut.',
          'Uimaan mennään omalla vastuulla ja aina kaverin kanssa.',
        ],
        weekly: [
          ['ke', '18.00–20.30'],
          ['su', '16.00–19.00'],
        ],
        price: '5 € kerta, lapset ilmaiseksi',
      },
      {
        title: 'Kävelyporukka ”Rantoja pitkin”',
        text: ['Viisi kilometriä puhevauhtia. Koirat saavat tulla kytkettyinä.'],
        weekly: [['ma', '10.00–11.30']],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Rantatalkoot',
        text: ['Haravoidaan, korjataan laituri ja saunotaan palkaksi. Ota hanskat.'],
        on: [inWeeks(8, 'la', '9.00–15.00')],
        price: 'maksuton, keitto talkooväelle',
      },
    ],
    tasks: [
      {
        title: 'Saunanlämmittäjä',
        text: ['Lämmität rantasaunan vuorollasi ja uit avannossa jonon ohi.'],
        asked: 'Kaksi vuoroa kuussa.',
      },
    ],
  },
  {
    name: 'Koivurannan Martat ry',
    text: [
      'Ruokaa, käsiä ja järkeä: arjen taitoja jo kolmatta sukupolvea.',
      'Opetamme säilömään, paikkaamaan ja pitämään rahapussin nyörit kiinni. Toimintaan saavat tulla kaikki sukupuoleen ja essuun katsomatta.',
    ],
    themes: ['kotitalous', 'käsityöt', 'ruoka'],
    place: 'Toimintatalo Majakka',
    role: 'Marttojen sihteeri',
    picture: true,
    activities: [
      {
        title: 'Marttailta',
        text: ['Joka kerta uusi taito: juuri, sukka, ikkunanpesu tai kukkapenkki.'],
        times: 'Kuukauden ensimmäinen maanantai klo 18',
        price: 'maksuton',
      },
      {
        title: 'Kokkikurssi isille ja lapsille',
        text: ['Kuusi kertaa, kuusi ruokaa, jotka syntyvät tunnissa ja syödään heti.'],
        weekly: [['ti', '17.00–19.00']],
        who: 'aikuinen ja 7–12-vuotias lapsi',
        ages: [7, null],
        price: '30 € pari, raaka-aineet sisältyvät',
        signUp: 'Kahdeksan paria, ilmoittautumiset sähköpostilla.',
      },
    ],
    events: [
      {
        title: 'Sienineuvonta torilla',
        text: ['Tuo korisi, martat kertovat mitä siinä on. Näyttelyssä neljäkymmentä sientä.'],
        on: [inWeeks(1, 'la', '9.00–12.00')],
        where: 'Tori',
        price: 'maksuton',
      },
      {
        title: 'Ompelukahvila: korjaa, älä heitä',
        text: ['Ompelukoneet ja neuvoja paikalla. Tuo housut, joista on vetoketju rikki.'],
        on: everyOf([2, 6, 10], 'ke', '17.00–20.00'),
        price: 'vapaa pääsy',
      },
    ],
    tasks: [
      {
        title: 'Läksykerhon välipalan tekijä',
        text: ['Kerran viikossa kolmellekymmenelle koululaiselle voileipiä, hedelmiä ja kaakaota.'],
        asked: 'Hygieniapassi on hyvä olla, mutta sen voi hankkia kurssillamme.',
        where: 'Kirjaston kerhohuone',
        from: 2,
        until: 20,
      },
    ],
  },
  {
    name: 'Koivurannan Talonpitäjät ry',
    text: [
      'Neuvoja niille, joiden talo on vanhempi kuin he itse.',
      'Perinnerakentamisen iltoja, työkalulainaamo ja puhelin, johon vastaa joku, joka on nähnyt saman vuodon ennenkin.',
    ],
    themes: ['rakentaminen', 'perinne'],
    place: 'Koivurannan seurantalo',
    role: 'Työkaluvastaava',
    activities: [
      {
        title: 'Työkalulainaamo',
        text: ['Laina-ajat ovat viikon mittaisia. Varaa etukäteen, niin työkalu on huollettu.'],
        weekly: [['to', '17.00–18.30']],
        price: 'jäsenille maksuton, muille 5 € laina',
      },
    ],
    events: [
      {
        title: 'Ikkunankunnostuksen perusteet',
        text: ['Päivässä yksi vanha ikkuna kuntoon: hionta, kittaus ja maalaus pellavaöljyllä.'],
        on: [inWeeks(6, 'la', '9.00–16.00')],
        price: '45 €',
        signUp: 'Kymmenen paikkaa. Tuo oma ikkuna, jos löytyy.',
      },
    ],
  },
  {
    name: 'Koivurannan Maa- ja kotitalousnaiset ry',
    text: [
      'Maiseman, ruoan ja yrittämisen ystäviä kyliltä ja keskustasta.',
      'Niitämme joka kesä jokivarren niityn ja teemme siitä heinäseipäät, jotka näkyvät valtatielle asti.',
    ],
    themes: ['maaseutu', 'ruoka', 'maisema'],
    place: 'Kivijoen kylätalo',
    role: 'Puheenjohtaja',
    village: 'Kivijoki',
    events: [
      {
        title: 'Leipäpäivä kylätalolla',
        text: ['Leivotaan ruisleipää sadan vuoden ikäisestä juuresta. Juuren saa viedä kotiin.'],
        on: [inWeeks(5, 'su', '10.00–15.00')],
        price: '15 €',
        signUp: 'Ilmoittaudu puhelimitse edellisenä torstaina.',
      },
      {
        title: 'Lähiruokapiirin jakotilaisuus',
        text: ['Tilatut tuotteet noudetaan suoraan viljelijöiltä.'],
        on: everyOf([0, 4, 8], 'to', '17.30–18.30'),
        where: 'Tori',
        price: 'vapaa pääsy',
      },
    ],
    tasks: [
      {
        title: 'Niittytalkoisiin heinämiehiä ja haravanaisia',
        text: ['Yksi päivä, viikatteet ja piimää. Lapsille on omat haravat.'],
        from: 9,
        until: 10,
      },
    ],
  },
  {
    name: 'Koivurannan Nuorisoseura ry',
    text: [
      'Seurantalon isäntäväki: meiltä saa tilan juhliin, kokouksiin ja kokeiluihin.',
      'Järjestämme kirpputoreja, bänditreenejä ja kunnan vanhimmat iltamat.',
    ],
    themes: ['nuorisoseurat', 'nuoret', 'kulttuuri'],
    place: 'Koivurannan seurantalo',
    role: 'Talonmies',
    activities: [
      {
        title: 'Bändikämppä',
        text: ['Rummut ja vahvistimet valmiina. Bändi saa oman viikkovuoron.'],
        times: 'Vuorot arki-iltaisin klo 15–21',
        ages: [12, 20],
        price: 'maksuton',
        signUp: 'Vuorot jaetaan elokuussa ja tammikuussa, kysy vapaita sähköpostilla.',
      },
    ],
    events: [
      {
        title: 'Seurantalon kirpputori',
        text: ['Löytöjä, kahvia ja vohveleita. Myyntipöydän voi varata perjantaihin mennessä.'],
        on: everyOf([0, 4, 9], 'su', '10.00–15.00'),
        price: 'vapaa pääsy',
      },
      {
        title: 'Lautapelipäivä',
        text: ['Kaapissa sata peliä ja opastajia, jotka selittävät säännöt.'],
        on: [today('12.00–18.00')],
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Kahviovastaava kirpputoripäiviin',
        text: ['Keität kahvin ja paistat vohvelit hyvässä porukassa.'],
        asked: 'Yksi sunnuntai kuussa.',
      },
    ],
  },
];
