import { inWeeks, today } from '../calendar.js';
import type { AssociationContent } from '../content.js';

/** Those who have time, and those who make it. */
export const seniors: readonly AssociationContent[] = [
  {
    name: 'Koivurannan Eläkkeensaajat ry',
    text: [
      'Kunnan suurin yhdistys, jossa kalenteri on täysi ja kahvi vahvaa.',
      'Kerhoja, matkoja, boccia-joukkue ja puhelinrinki. Edunvalvonta hoidetaan siinä ohessa.',
    ],
    themes: ['eläkeläiset', 'vapaa-aika'],
    place: 'Toimintatalo Majakka',
    role: 'Sihteeri',
    picture: true,
    activities: [
      {
        title: 'Tiistaikerho',
        text: ['Vieraita, visailuja ja ajankohtaista asiaa. Ovet auki jo kahdeltatoista.'],
        weekly: [['ti', '12.30–14.30']],
        pauses: [3],
        price: 'maksuton, kahvi 3 €',
      },
      {
        title: 'Boccia',
        text: ['Tarkkuuspeli, jota voi pelata istuen. Joukkueessa on aina tilaa.'],
        weekly: [['to', '9.30–11.00']],
        where: 'Liikuntahalli',
        price: '1 €',
      },
      {
        title: 'Eläkkeensaajien kuoro',
        text: ['Laulamme palvelutaloissa ja syntymäpäivillä. Nuotit ovat isolla painettuja.'],
        weekly: [['ma', '11.00–12.30']],
        price: 'maksuton',
      },
      {
        title: 'Senioritanssi',
        text: ['Paria ei tarvita eikä askelia tarvitse osata etukäteen.'],
        weekly: [['ke', '14.00–15.30']],
        where: 'Koivurannan seurantalo',
        price: '2 €',
      },
    ],
    events: [
      {
        title: 'Matka kesäteatteriin',
        text: ['Bussi torilta, lounas perillä ja kotona ennen iltauutisia.'],
        on: [inWeeks(11, 'to', '9.00–18.00')],
        where: 'Tori',
        price: '48 €',
        signUp: 'Sitovat ilmoittautumiset puhelimitse kolme viikkoa ennen.',
      },
      {
        title: 'Verottajan vieras tiistaikerhossa',
        text: [
          'Kotitalousvähennys ja perintöasiat selkokielellä. Kysymyksiä saa jättää etukäteen.',
        ],
        on: [inWeeks(1, 'ti', '12.30–14.30')],
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Kerhon kahvinkeittäjä',
        text: ['Kolmekymmentä kuppia ja tarjotin pullaa joka tiistai, vuorotellen.'],
      },
    ],
  },
  {
    name: 'Verkkoon Vaivatta ry',
    text: [
      'Vertaisohjaajia, jotka eivät puhu tietokonetta vaan suomea.',
      'Neuvomme puhelimen, tabletin ja verkkopankin kanssa. Tyhmiä kysymyksiä ei ole, on vain huonoja valikoita.',
    ],
    themes: ['digituki', 'eläkeläiset', 'vertaistuki'],
    place: 'Koivurannan kirjasto',
    role: 'Digituen vastaava',
    activities: [
      {
        title: 'Digipiste kirjastossa',
        text: ['Tuo oma laite tai käytä meidän. Ajanvarausta ei tarvita.'],
        weekly: [
          ['ti', '10.00–12.00'],
          ['to', '14.00–16.00'],
        ],
        pauses: [2],
        price: 'maksuton',
      },
      {
        title: 'Kotikäynti, kun laite ei lähde liikkeelle',
        text: ['Ohjaaja tulee kotiisi sovittuna aikana. Salasanoja emme kysy.'],
        times: 'Sopimuksen mukaan',
        who: 'ne, joiden on vaikea lähteä kotoa',
        price: 'maksuton',
        signUp: 'Soita ja varaa aika.',
      },
      {
        title: 'Puhelinneuvonta',
        text: ['Apua puhelimen päästä: kerro, mitä näytöllä lukee.'],
        weekly: [['pe', '9.00–11.00']],
        phone: true,
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Huijausviestit tutuiksi',
        text: ['Katsotaan oikeita viestejä ja arvataan, mikä niistä on aito.'],
        on: [today('13.00–14.30'), inWeeks(4, 'ti', '13.00–14.30')],
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Digituen vertaisohjaaja',
        text: ['Istut vieressä ja annat toisen itse painaa.'],
        asked: 'Kärsivällisyyttä. Tekniikasta riittää se, mitä itse käytät.',
        where: 'Koivurannan kirjasto',
      },
      {
        title: 'Digineuvoja puhelimeen',
        text: ['Vastaat kotoa käsin perjantaiaamuisin.'],
        phone: true,
      },
    ],
  },
  {
    name: 'Seniorien Liikuntaklubi Nivel ry',
    text: [
      'Liikettä niille, joille kuntosali on liian kova ja sohva liian pehmeä.',
      'Kaikki ohjaajamme ovat yli kuusikymppisiä.',
    ],
    themes: ['liikunta', 'eläkeläiset', 'Liikunta & ulkoilu'],
    place: 'Liikuntahalli',
    role: 'Ohjaajien yhteyshenkilö',
    activities: [
      {
        title: 'Tasapainoryhmä',
        text: ['Harjoituksia, jotka pitävät pystyssä liukkaallakin.'],
        weekly: [['ma', '9.30–10.30']],
        ages: [65, null],
        price: '2 €',
      },
      {
        title: 'Keilaporukka',
        text: ['Kierros keilaa ja kierros kuulumisia. Kyyti järjestyy.'],
        weekly: [['pe', '13.00–14.30']],
        price: '6 €',
      },
      {
        title: 'Ulkokuntosali yhdessä',
        text: ['Ohjaaja näyttää, mitä laitteilla tehdään. Sateella pidetään sadetta.'],
        weekly: [['ke', '9.30–10.30']],
        where: 'Urheilukenttä',
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Seniorien liikuntapäivä',
        text: ['Kuntotesti, lajikokeiluja ja luento ravinnosta. Keittolounas kuuluu päivään.'],
        on: [inWeeks(6, 'ti', '10.00–15.00')],
        price: '5 €',
      },
    ],
  },
  {
    name: 'Koivurannan Perinneyhdistys Kynttilä ry',
    text: [
      'Hoidamme muistomerkkejä ja pidämme huolta siitä, että tarinat kuullaan.',
      'Koululaiset haastattelevat, me kerromme, ja tallenteet jäävät kirjastoon.',
    ],
    themes: ['perinne', 'historia', 'eläkeläiset'],
    place: 'Palvelutalo Koivula',
    role: 'Sihteeri',
    activities: [
      {
        title: 'Muistelupiiri',
        text: ['Joka kerralla yksi esine ja siihen liittyvät tarinat.'],
        times: 'Kuun kolmas torstai klo 14',
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Kynttilät sankarihaudoille',
        text: ['Kokoonnutaan palvelutalon pihalla ja kävellään yhdessä. Kynttilät varataan.'],
        on: [inWeeks(4, 'su', '16.00–17.00')],
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Haastattelija muisteluille',
        text: ['Kysyt, kuuntelet ja painat nauhurin päälle.'],
        asked: 'Sopii hyvin lukiolaisen kurssityöksi.',
      },
    ],
  },
];
