import { everyOf, inWeeks, today } from '../calendar.js';
import type { AssociationContent } from '../content.js';

/** Music, theatre, pictures and words. */
export const culture: readonly AssociationContent[] = [
  {
    name: 'Sekakuoro Kaiku ry',
    text: [
      'Neljänkymmenen laulajan kuoro, jossa bassot kertovat vitsit ja altot leipovat pullat.',
      'Laulamme kansanlauluista kirkkomusiikkiin ja vähän siltä väliltä. Koelaulua ei ole: jos pysyt sävelessä ja tulet keskiviikkoisin paikalle, olet meille tervetullut. Erityisesti kaipaamme tenoreita.',
    ],
    themes: ['kuorolaulu', 'musiikki', 'kulttuuri'],
    place: 'Koulukeskuksen musiikkiluokka',
    role: 'Kuoron sihteeri',
    picture: true,
    activities: [
      {
        title: 'Sekakuoro Kaiun harjoitukset',
        text: [
          'Harjoittelemme joka keskiviikko ja juomme puolivälissä kahvit.',
          'Ensimmäisellä kerralla voit vain istua ja kuunnella. Nuotit saat kuorolta lainaksi.',
        ],
        weekly: [['ke', '18.00–20.30']],
        pauses: [4, 5],
        who: 'kaikki laulamisesta pitävät',
        ages: [16, null],
        price: '60 € lukukaudessa, opiskelijat 30 €',
        signUp: 'Tule suoraan harjoituksiin tai soita sihteerille.',
      },
      {
        title: 'Lauluryhmä niille, jotka luulevat etteivät osaa laulaa',
        text: [
          'Hengitellään, hyräillään ja huomataan, että ääni löytyy jokaiselta.',
          'Ryhmää vetää laulunopettaja. Kukaan ei joudu laulamaan yksin.',
        ],
        weekly: [['ma', '17.30–18.45']],
        who: 'aikuiset',
        ages: [18, null],
        price: '5 € kerta',
      },
    ],
    events: [
      {
        title: 'Yhteislauluilta: tutut laulut, tuoreet pullat',
        text: [
          'Lauletaan yhdessä toivelauluja, ja kuoro säestää. Laulutaitoa ei tarvita.',
          'Lauluvihkot ovat paikalla, ja väliajalla tarjotaan kahvia ja pullaa. Ovet aukeavat puoli tuntia ennen alkua.',
        ],
        on: everyOf([1, 6], 'su', '15.00–16.30'),
        where: 'Koivurannan seurantalo',
        price: 'maksuton, kahvista vapaaehtoinen maksu',
      },
      {
        title: 'Konsertti ”Vettä, valoa, välimatkoja”',
        text: [
          'Kuoron vuosikonsertissa kuullaan lauluja lähtemisestä ja kotiin palaamisesta.',
          'Solistina laulaa kuoron oma sopraano, ja säestyksestä vastaa Koivurannan Soittokunnan jousikvartetti.',
        ],
        on: [inWeeks(9, 'la', '18.00–19.30')],
        where: 'Koulukeskuksen auditorio',
        price: '12 €, alle 12-vuotiaat ilmaiseksi',
        signUp: 'Lippuja ovelta ja kirjastosta.',
      },
    ],
  },
  {
    name: 'Makasiiniteatteri Laituri ry',
    text: [
      'Harrastajateatteri vanhassa jyvämakasiinissa sataman kupeessa.',
      'Teemme kaksi näytelmää vuodessa ja kesällä jotakin hullua ulkosalla. Näyttelijöiden lisäksi meillä on töitä valoille, puvuille, lavasteille ja sille, joka osaa sahata suoraan.',
    ],
    themes: ['teatteri', 'kulttuuri', 'vapaaehtoistyö'],
    place: 'Makasiiniteatteri Laituri',
    role: 'Tuottaja',
    picture: true,
    activities: [
      {
        title: 'Nuorten teatteriryhmä Ponttooni',
        text: [
          'Improvisaatiota, äänenkäyttöä ja oma pieni esitys keväällä.',
          'Ryhmään mahtuu viisitoista. Ujokin pärjää: aloitamme aina leikillä.',
        ],
        weekly: [['ti', '16.30–18.30']],
        who: 'yläkouluikäiset ja lukiolaiset',
        ages: [13, 19],
        price: '45 € lukukausi',
        signUp: 'Ilmoittaudu sähköpostilla ennen ensimmäistä kertaa.',
      },
      {
        title: 'Aikuisten improilta',
        text: [
          'Kaksi tuntia naurua ilman käsikirjoitusta.',
          'Aiempaa kokemusta ei tarvita, mukavat kengät riittävät.',
        ],
        weekly: [['to', '19.00–21.00']],
        ages: [18, null],
        price: '8 €',
      },
    ],
    events: [
      {
        title: 'Näytelmä: Kolme sisarta ja yksi traktori',
        text: [
          'Komedia perinnöstä, jota kukaan ei halua ja josta kukaan ei luovu.',
          'Käsikirjoitus on syntynyt yleisöltä kerätyistä sukutarinoista. Kesto väliaikoineen kaksi tuntia.',
        ],
        on: [inWeeks(3, 'pe', '19.00–21.00'), inWeeks(3, 'la', '15.00–17.00')],
        price: '16 €, eläkeläiset ja opiskelijat 12 €',
        signUp: 'Varaukset sähköpostilla, käteismaksu ovella.',
      },
      {
        title: 'Pukuvaraston kirpputori',
        text: [
          'Teatterin pukuvarasto pursuaa: ota mukaan krinoliini tai jätä sotilastakki.',
          'Tuotto käytetään makasiinin kattoremonttiin.',
        ],
        on: [inWeeks(5, 'la', '10.00–14.00')],
        price: 'vapaa pääsy',
      },
    ],
    tasks: [
      {
        title: 'Makasiiniteatteri etsii valomiestä, valonaista tai valoihmistä',
        text: [
          'Esitysiltoina tarvitaan rauhallinen käsi valopöydän taakse. Opetamme kaiken.',
          'Esityksiä on kahdeksan, ja ne sovitaan hyvissä ajoin.',
        ],
        asked: 'Täsmällisyyttä ja kykyä istua hiljaa pimeässä kaksi tuntia.',
        from: 1,
        until: 12,
      },
      {
        title: 'Pukuompelijan apukäsi',
        text: ['Nappeja, helmoja ja vetoketjuja ennen ensi-iltaa. Kahvi kuuluu asiaan.'],
        asked: 'Ompelukoneen peruskäyttöä.',
        until: 3,
      },
    ],
  },
  {
    name: 'Koivurannan Soittokunta ry',
    text: [
      'Puhallinorkesteri, joka on soittanut torilla jo kolmessa sukupolvessa.',
      'Jos olet joskus soittanut puhallinta tai rumpuja, sinulla on täällä tuoli. Soittokunta lainaa soittimia aloittelijoille.',
    ],
    themes: ['musiikki', 'puhallinmusiikki', 'kulttuuri'],
    place: 'Koulukeskuksen musiikkiluokka',
    role: 'Soittokunnan puheenjohtaja',
    activities: [
      {
        title: 'Puhallinorkesterin viikkoharjoitukset',
        text: [
          'Marsseja, jazzia ja elokuvamusiikkia. Harjoituksissa on mukana ammattikapellimestari.',
        ],
        weekly: [['ma', '18.00–20.00']],
        ages: [14, null],
        price: '40 € lukukausi',
      },
      {
        title: 'Töräys – puhallinsoiton alkeet',
        text: [
          'Kokeile torvea, huilua ja klarinettia ja valitse omasi.',
          'Soittimen saa kotiin lainaksi koko lukuvuodeksi.',
        ],
        weekly: [['ke', '15.30–16.30']],
        who: 'alakoululaiset',
        ages: [8, 12],
        price: '50 € lukukausi, sisältää soittimen lainan',
        signUp: 'Paikkoja on kaksitoista, ilmoittaudu sähköpostilla.',
      },
    ],
    events: [
      {
        title: 'Torisoitto',
        text: [
          'Puolen tunnin soittotuokio torikahvin kylkeen. Huonolla säällä soitetaan kauppahallin katoksessa.',
        ],
        on: everyOf([0, 4, 8], 'la', '11.00–11.30'),
        where: 'Tori',
        price: 'maksuton',
      },
    ],
  },
  {
    name: 'Koivurannan Pelimannit ry',
    text: [
      'Viuluja, haitareita, kontrabasso ja kaikki se, mikä korvakuulolta tarttuu.',
      'Soitamme Pohjanlahden rannikon sävelmiä ja opimme ne toinen toisiltamme. Nuottitelineitä ei tarvita.',
    ],
    themes: ['kansanmusiikki', 'musiikki', 'perinne'],
    place: 'Suvannon nuorisoseurantalo',
    role: 'Pelimannivastaava',
    activities: [
      {
        title: 'Pelimannitupa',
        text: [
          'Avoin soittoilta parittomien viikkojen torstaina. Kuuntelemaankin saa tulla, ja lattialla on tilaa tanssia.',
        ],
        times: 'Parittomien viikkojen torstaisin klo 18.30 alkaen',
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Pelimanni-iltamat',
        text: [
          'Soittoa, tarinoita, arvontaa ja lopuksi permanto auki tanssijoille.',
          '<h2>Illan kulku</h2><ul><li>klo 18 lättykahvit</li><li>klo 19 pelimannit ja vieraat</li><li>klo 20.30 tanssit</li></ul>',
        ],
        on: [inWeeks(7, 'la', '18.00–23.00')],
        price: '10 €, kahvi ja lätty sisältyvät',
      },
    ],
  },
  {
    name: 'Koivurannan Taideseura ry',
    text: [
      'Kuvataiteen harrastajat, joilla on ateljee seurantalon vintillä ja maalia kyynärpäissä.',
      'Järjestämme kursseja, elävän mallin iltoja ja vuosinäyttelyn. Ateljeen avaimen saa jäsenmaksulla.',
    ],
    themes: ['kuvataide', 'kulttuuri', 'näyttelyt'],
    place: 'Koivurannan seurantalo',
    role: 'Ateljee-emäntä',
    picture: true,
    activities: [
      {
        title: 'Avoin ateljee',
        text: ['Tuo omat värisi ja tee omaa työtäsi hyvässä seurassa. Joku keittää aina kahvit.'],
        weekly: [
          ['ti', '17.00–20.00'],
          ['la', '10.00–14.00'],
        ],
        price: 'jäsenille maksuton, muut 5 € kerta',
      },
      {
        title: 'Elävän mallin piirustus',
        text: ['Lyhyitä ja pitkiä asentoja, omaan tahtiin. Piirustusalustat ovat paikalla.'],
        times: 'Kuukauden toinen torstai klo 18–20.30',
        ages: [16, null],
        price: '10 € kerta',
      },
    ],
    events: [
      {
        title: 'Vuosinäyttely ”Sivuvalossa”',
        text: [
          'Kolmenkymmenen koivurantalaisen tekijän maalauksia, grafiikkaa ja kaksi kudottua ryijyä.',
          'Näyttely on auki kirjaston aukioloaikoina. Avajaisissa tarjotaan mehua.',
        ],
        on: [{ weeks: -3, weekday: 'pe', clock: null, days: 60 }],
        where: 'Koivurannan kirjasto',
        price: 'vapaa pääsy',
      },
      {
        title: 'Vesiväriviikonloppu rannalla',
        text: [
          'Kaksi päivää maalausta sataman maisemissa, sateella makasiinin katon alla.',
          'Ohjaajana toimii seuran oma akvarellisti. Ota mukaan eväät ja istuinalusta.',
        ],
        on: [inWeeks(10, 'la', null, 2)],
        where: 'Venesatama',
        price: '35 €',
        signUp: 'Sitovat ilmoittautumiset viikkoa ennen.',
      },
    ],
  },
  {
    name: 'Kameraseura Sarastus ry',
    text: [
      'Valokuvaajia, jotka heräävät neljältä aamulla hyvän valon takia.',
      'Meille saa tulla kännykällä, järjestelmäkameralla tai isoisän palkeilla. Seuralla on pimiö ja skanneri jäsenten käytössä.',
    ],
    themes: ['valokuvaus', 'kulttuuri'],
    place: 'Nuorisotila Luuppi',
    role: 'Sihteeri',
    activities: [
      {
        title: 'Kuvailta',
        text: [
          'Katsotaan viikon kuvat valkokankaalta ja annetaan palautetta, joka auttaa eteenpäin.',
        ],
        weekly: [['ma', '18.30–20.30']],
        price: 'maksuton',
      },
      {
        title: 'Pimiön perusteet',
        text: ['Oma mustavalkofilmi kehitetään ja vedostetaan alusta loppuun.'],
        times: 'Neljä lauantaita keväällä ja syksyllä, klo 10–15',
        ages: [15, null],
        price: '60 €, materiaalit sisältyvät',
        signUp: 'Neljä paikkaa kurssilla, ilmoittautumiset sähköpostilla.',
      },
    ],
    events: [
      {
        title: 'Kuvauskävely sinisessä hetkessä',
        text: ['Kävellään satamasta harjulle ja kuvataan matkalla. Mukaan pääsee kännykälläkin.'],
        on: [inWeeks(2, 'ti', '16.00–18.00')],
        where: 'Venesatama',
        price: 'maksuton',
      },
    ],
  },
  {
    name: 'Elokuvakerho Projektori ry',
    text: [
      'Kerran kuussa valkokankaalla elokuva, jota muualta ei löydä.',
      'Näytösten jälkeen jäädään juttelemaan. Jäsenet äänestävät kauden ohjelmiston.',
    ],
    themes: ['elokuva', 'kulttuuri'],
    place: 'Koulukeskuksen auditorio',
    role: 'Näytösvastaava',
    events: [
      {
        title: 'Elokuvailta: mykkäelokuva ja livepiano',
        text: [
          'Sadan vuoden takainen komedia, säestys syntyy samassa hetkessä. Sopii myös lapsille.',
        ],
        on: [inWeeks(4, 'to', '18.00–19.45')],
        price: '7 €',
      },
      {
        title: 'Elokuvailta: jäsenten toive',
        text: ['Elokuva paljastuu vasta salissa. Ikäraja 12 vuotta.'],
        on: everyOf([8, 12], 'to', '18.00–20.15'),
        price: '7 €',
        ages: [12, null],
      },
    ],
    tasks: [
      {
        title: 'Lipunmyyjä elokuvailtoihin',
        text: ['Myyt liput, toivotat tervetulleeksi ja näet elokuvan ilmaiseksi.'],
        asked: 'Kaksi iltaa kaudessa riittää.',
      },
    ],
  },
  {
    name: 'Koivurannan Kotiseutuyhdistys ry',
    text: [
      'Kerää, tallentaa ja kertoo, mitä Koivurannassa on ennen tehty ja minkä vuoksi.',
      'Hoidamme museoaittaa ja 12 000 valokuvan kokoelmaa. Julkaisemme joka vuosi kotiseutulehden, jonka jutut kirjoittavat kuntalaiset itse.',
    ],
    themes: ['kotiseututyö', 'historia', 'perinne'],
    place: 'Kirjaston kerhohuone',
    role: 'Puheenjohtaja',
    picture: true,
    activities: [
      {
        title: 'Kuvatalkoot: kuka, missä, milloin',
        text: [
          'Tunnistetaan vanhoista valokuvista ihmisiä ja paikkoja. Tuo omatkin albumisi skannattaviksi.',
        ],
        times: 'Joka kuun ensimmäinen keskiviikko klo 13–15',
        who: 'kaikki, jotka muistavat, ja kaikki, jotka haluavat kuunnella',
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Opastettu kävely: saha, satama ja salakuljettajat',
        text: [
          'Puolentoista tunnin kierros rannan tarinoihin. Reitti on tasainen, matkaa kertyy kaksi kilometriä.',
        ],
        on: everyOf([2, 11], 'su', '13.00–14.30'),
        where: 'Venesatama',
        price: '5 €, lapset ilmaiseksi',
      },
    ],
    tasks: [
      {
        title: 'Kirjoita puhtaaksi vanhoja kirjeitä',
        text: [
          'Sahanhoitajan kirjeenvaihto 1890-luvulta odottaa lukijaansa. Työ sopii kotona tehtäväksi.',
          'Lähetämme kuvat verkossa ja annamme vanhan käsialan aakkoset avuksi.',
        ],
        asked: 'Malttia lukea vanhaa käsialaa.',
        online: true,
      },
    ],
  },
  {
    name: 'Lukupiiri Kannesta kanteen',
    text: [
      'Luetaan yksi kirja kuussa ja ollaan siitä sopuisasti eri mieltä.',
      'Olemme rekisteröimätön yhdistys: ei jäsenmaksua, ei kokouksia, vain kirjoja.',
    ],
    themes: ['kirjallisuus', 'kulttuuri'],
    place: 'Kirjaston kerhohuone',
    role: 'Lukupiirin vetäjä',
    activities: [
      {
        title: 'Lukupiiri Kannesta kanteen',
        text: [
          'Kokoonnumme kuun viimeisenä maanantaina. Kirjasto varaa kirjan kaikille osallistujille.',
        ],
        times: 'Kuun viimeinen maanantai klo 18–19.30',
        price: 'maksuton',
      },
      {
        title: 'Äänikirjapiiri verkossa',
        text: ['Sama kirja, oma sohva. Tapaamme videopuhelussa, ja linkin saa ilmoittautumalla.'],
        times: 'Kuun toinen tiistai klo 20',
        online: true,
        price: 'maksuton',
        signUp: 'Pyydä linkki sähköpostilla.',
      },
    ],
    events: [
      {
        title: 'Kirjanvaihtoilta',
        text: ['Tuo kolme, vie kolme. Jäljelle jäävät kirjat lahjoitetaan palvelutaloon.'],
        on: [today('17.00–19.00')],
        where: 'Koivurannan kirjasto',
        price: 'maksuton',
      },
    ],
  },
];
