import { everyOf, inWeeks } from '../calendar.js';
import type { AssociationContent } from '../content.js';

/** Sports clubs and those who move for the joy of it. */
export const sports: readonly AssociationContent[] = [
  {
    name: 'Koivurannan Kisa ry',
    text: [
      'Kunnan yleisseura: yleisurheilua, lentopalloa ja liikettä vauvasta vaariin.',
      'Meillä kaikki pelaavat, eikä kenenkään harrastus kaadu rahaan: seuran avustusta voi hakea luottamuksellisesti.',
    ],
    themes: ['urheilu', 'lapset ja nuoret', 'liikunta'],
    place: 'Liikuntahalli',
    role: 'Seuran toimisto',
    picture: true,
    activities: [
      {
        title: 'Yleisurheilukoulu, 6–8-vuotiaat',
        text: ['Juostaan, hypätään ja heitetään leikin varjolla.'],
        weekly: [['ma', '17.00–18.00']],
        ages: [6, 8],
        price: '45 € lukukausi',
        signUp: 'Ilmoittautumiset sähköpostilla.',
      },
      {
        title: 'Yleisurheilukoulu, 9–12-vuotiaat',
        text: ['Tekniikkaa ja leikkimielisiä kilpailuja. Piikkareita ei tarvita.'],
        weekly: [
          ['ma', '18.00–19.15'],
          ['to', '17.30–18.45'],
        ],
        ages: [9, 12],
        price: '60 € lukukausi',
        signUp: 'Ilmoittautumiset sähköpostilla.',
      },
      {
        title: 'Aikuisten höntsälentopallo',
        text: ['Joukkueet jaetaan paikalla, pisteet unohdetaan suihkuun mennessä.'],
        weekly: [['su', '18.00–19.30']],
        ages: [16, null],
        price: '4 € kerta',
      },
    ],
    events: [
      {
        title: 'Keskiviikkokisat kentällä',
        text: ['Avoimet kisat kaikenikäisille: 60 metriä, pituus ja keihäs tai turbokeihäs.'],
        on: everyOf([3, 4, 5], 'ke', '18.00–20.00'),
        where: 'Urheilukenttä',
        price: 'maksuton',
      },
    ],
    tasks: [
      {
        title: 'Yleisurheilukoulun apuohjaaja',
        text: ['Autat ohjaajaa kerran viikossa. Seura maksaa ohjaajakurssin.'],
        asked: 'Ikää vähintään 15 vuotta ja halua olla lasten kanssa.',
        where: 'Urheilukenttä',
      },
      {
        title: 'Ajanottaja keskiviikkokisoihin',
        text: ['Sekuntikello kaulaan ja katse maaliviivalle.'],
        where: 'Urheilukenttä',
        from: 3,
        until: 6,
      },
    ],
  },
  {
    name: 'Palloseura Rannan Potku ry',
    text: [
      'Jalkapalloa, jossa jokainen lapsi pelaa joka pelissä.',
      'Joukkueita on perhefutiksesta ikämiehiin. Kausimaksun voi maksaa osissa tai talkoilla.',
    ],
    themes: ['jalkapallo', 'lapset ja nuoret', 'urheilu'],
    place: 'Urheilukenttä',
    role: 'Seurasihteeri',
    activities: [
      {
        title: 'Perhefutis',
        text: ['Lapsi ja aikuinen samassa joukkueessa. Maalit juhlitaan kahdesti.'],
        weekly: [['la', '10.00–11.00']],
        pauses: [5, 6],
        ages: [3, 6],
        price: '30 € kausi',
      },
      {
        title: 'Tyttöjen jalkapallo, 7–10-vuotiaat',
        text: ['Uudet pelaajat mahtuvat aina mukaan. Sisäkaudella pelataan hallissa.'],
        weekly: [
          ['ti', '17.00–18.15'],
          ['to', '17.00–18.15'],
        ],
        ages: [7, 10],
        price: '120 € kausi',
      },
      {
        title: 'Poikien jalkapallo, 11–13-vuotiaat',
        text: ['Harjoitukset ja sarjapelit. Seura lainaa tarvittaessa kengät.'],
        weekly: [
          ['ma', '17.00–18.30'],
          ['ke', '17.00–18.30'],
        ],
        ages: [11, 13],
        price: '160 € kausi',
      },
      {
        title: 'Kävelyfutis',
        text: ['Juosta ei saa, taklata ei tarvitse. Ikäraja on alaikäraja.'],
        weekly: [['pe', '11.00–12.00']],
        ages: [55, null],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Kortteliturnaus',
        text: ['Kokoa joukkue naapureista. Palkintona pulla ja kunnia vuodeksi.'],
        on: [inWeeks(10, 'su', '10.00–17.00')],
        price: '20 € joukkue',
        signUp: 'Ilmoita joukkue viikkoa ennen.',
      },
    ],
    tasks: [
      {
        title: 'Joukkueenjohtaja tyttöihin',
        text: ['Viestität perheille, sovit kyydit ja muistat vesipullot.'],
        asked: 'Järjestelmällisyyttä. Jalkapallosta ei tarvitse tietää mitään.',
      },
    ],
  },
  {
    name: 'Judokerho Kaato ry',
    text: [
      'Judoa viisivuotiaista mustan vyön mummoihin.',
      'Ensin opetellaan kaatumaan, sitten kumartamaan ja vasta lopuksi heittämään.',
    ],
    themes: ['judo', 'urheilu', 'lapset ja nuoret'],
    place: 'Liikuntahalli',
    role: 'Pääohjaaja',
    activities: [
      {
        title: 'Muksujudo',
        text: ['Kuperkeikkoja, mattopainia ja kunnioitusta kaveria kohtaan.'],
        weekly: [['ke', '16.45–17.30']],
        ages: [5, 7],
        price: '50 € lukukausi',
      },
      {
        title: 'Judon peruskurssi',
        text: ['Kymmenen viikkoa, keltainen vyö ja ehjät polvet. Puku lainataan.'],
        weekly: [
          ['ti', '18.30–20.00'],
          ['to', '18.30–20.00'],
        ],
        ages: [13, null],
        price: '90 €',
        signUp: 'Kurssi alkaa, kun koossa on kymmenen. Ilmoittaudu sähköpostilla.',
      },
      {
        title: 'Kaatumiskoulu ikäihmisille',
        text: ['Opitaan kaatumaan pehmeästi ja nousemaan ylös. Matto on paksu.'],
        weekly: [['ma', '11.00–12.00']],
        ages: [65, null],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Vyökoe ja avoimet ovet',
        text: ['Tule katsomaan, millaista judo on. Lopuksi matto on vapaa.'],
        on: [inWeeks(6, 'la', '12.00–14.00')],
        price: 'vapaa pääsy',
      },
    ],
  },
  {
    name: 'Koivurannan Hiihtoseura ry',
    text: [
      'Latuja, loipakahvila ja Suomen ehkä hitain kansanhiihto.',
      'Hoidamme hiihtomajaa ja 24 kilometriä valaistua latua yhdessä kunnan kanssa.',
    ],
    themes: ['hiihto', 'urheilu', 'ulkoilu'],
    place: 'Hiihtomaja',
    role: 'Latumestari',
    picture: true,
    activities: [
      {
        title: 'Hiihtokoulu',
        text: ['Liukumista, kaatumista ja mäkiä. Sukset saa lainaksi.'],
        weekly: [['ti', '17.30–18.30']],
        ages: [5, 10],
        price: '30 € kausi',
      },
      {
        title: 'Sauvakävely ja mäkitreeni',
        text: ['Lumettoman ajan kuntotreeni harjulla, kaksi vauhtiryhmää.'],
        weekly: [['ke', '18.00–19.15']],
        ages: [15, null],
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Kuutamohiihto tai otsalamppukävely',
        text: ['Lumi päättää, kumpi tulee. Majalla keitto ja nuotio.'],
        on: [inWeeks(7, 'pe', '18.00–20.30')],
        price: '5 €, lapset ilmaiseksi',
      },
      {
        title: 'Harjun kansanvaellus',
        text: [
          'Viisi, kymmenen tai kaksikymmentä kilometriä hiihtäen tai jalan. Mehupisteet matkalla.',
        ],
        on: [inWeeks(12, 'su', '10.00–15.00')],
        price: '8 €',
      },
    ],
    tasks: [
      {
        title: 'Loipakahvilan pitäjä',
        text: ['Avaat majan, keität kahvin ja kuuntelet, miten suksi luisti.'],
        asked: 'Yksi sunnuntai kaudessa.',
      },
    ],
  },
  {
    name: 'Suunnistusseura Rastiveikot ry',
    text: [
      'Kompassi, kartta ja lupa eksyä vähän.',
      'Viikkorasteilla on ratoja rattaille, lapsille ja niille, joille pimeys ei riitä haasteeksi.',
    ],
    themes: ['suunnistus', 'ulkoilu', 'urheilu'],
    place: 'Luontotupa Suppa',
    role: 'Kuntorastivastaava',
    activities: [
      {
        title: 'Iltarastit',
        text: [
          'Neljä rataa, lähtö milloin vain ilmoitetun ajan sisällä. Paikka vaihtuu viikoittain.',
        ],
        weekly: [['ti', '17.00–19.00']],
        times: 'Huhtikuusta lokakuuhun',
        price: '6 €, alle 18-vuotiaat ilmaiseksi',
      },
      {
        title: 'Hipposuunnistus lapsille',
        text: ['Rastilla odottaa eläimen kuva, maalissa mehu.'],
        weekly: [['to', '17.30–18.30']],
        ages: [4, 9],
        price: '2 €',
      },
    ],
    events: [
      {
        title: 'Yörastit',
        text: ['Otsalamppu päähän ja metsään. Ensikertalainen saa kaverin.'],
        on: everyOf([2, 5], 'pe', '19.00–22.00'),
        price: '8 €',
      },
    ],
    tasks: [
      {
        title: 'Rastinviejä',
        text: ['Viet rastiliput metsään aamulla ja haet ne illalla. Lenkki kaupan päälle.'],
        asked: 'Kartanlukutaito.',
      },
    ],
  },
  {
    name: 'Uimaseura Koivurannan Delfiinit ry',
    text: [
      'Uimataitoa jokaiselle, kilpauintia halukkaille.',
      'Opetamme vuosittain kolmesataa lasta uimaan ja muutaman aikuisen, joka ei ole kehdannut kertoa.',
    ],
    themes: ['uinti', 'urheilu', 'lapset ja nuoret'],
    place: 'Uimahalli Aalto',
    role: 'Uimakoulusihteeri',
    activities: [
      {
        title: 'Alkeisuimakoulu',
        text: ['Kymmenen kertaa, kymmenen lasta, kaksi opettajaa.'],
        weekly: [['la', '9.00–9.45']],
        ages: [5, 7],
        price: '75 €',
        signUp: 'Paikat täytetään ilmoittautumisjärjestyksessä sähköpostilla.',
      },
      {
        title: 'Aikuisten uimakoulu',
        text: ['Pää pinnalle ja pelko pois. Ryhmässä on kuusi.'],
        weekly: [['su', '17.00–18.00']],
        ages: [18, null],
        price: '95 €',
      },
      {
        title: 'Vesijuoksu',
        text: ['Vyöt ovat hallissa. Vauhti on kaikille sama: hidas.'],
        weekly: [['to', '19.00–19.45']],
        price: 'hallin sisäänpääsymaksu',
      },
    ],
    events: [
      {
        title: 'Seurojen väliset kisat: katsomoon!',
        text: ['Kuusi seuraa ja kaksisataa uimaria. Kahvio avoinna.'],
        on: [inWeeks(8, 'la', '9.00–16.00')],
        price: 'vapaa pääsy',
      },
    ],
  },
  {
    name: 'Voimistelijat Sulka ry',
    text: [
      'Jumppaa, tanssia ja telinevoimistelua salin täydeltä.',
      'Kevät- ja syysnäytöksessä lavalla on kaksivuotiaita ja seitsemänkymppisiä samaan aikaan.',
    ],
    themes: ['voimistelu', 'tanssi', 'lapset ja nuoret'],
    place: 'Liikuntahalli',
    role: 'Seurasihteeri',
    activities: [
      {
        title: 'Vauvajumppa',
        text: ['Kainalosta konttausikään. Lattialla on paljon pehmeää.'],
        weekly: [['pe', '10.00–10.45']],
        who: 'vauva ja aikuinen',
        price: '5 € kerta',
      },
      {
        title: 'Temppujumppa',
        text: ['Trampoliini, renkaat ja puolapuut. Jonossa ei seistä.'],
        weekly: [['ma', '16.30–17.30']],
        ages: [6, 9],
        price: '70 € lukukausi',
      },
      {
        title: 'Kehonhuolto ja venyttely',
        text: ['Hartiat alas, hengitys syvälle, puhelin eteiseen.'],
        weekly: [['su', '19.00–20.00']],
        ages: [16, null],
        price: '7 € kerta',
      },
      {
        title: 'Tuolijumppa palvelutalossa',
        text: ['Musiikki on tuttua ja liike omaan tahtiin. Muualtakin saa tulla.'],
        weekly: [['ti', '10.30–11.15']],
        where: 'Palvelutalo Koivula',
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Voimistelunäytös',
        text: ['Kaikki ryhmät lavalla. Katsomossa saa itkeä.'],
        on: [inWeeks(9, 'su', '15.00–17.00')],
        price: '6 €, lapset ilmaiseksi',
      },
    ],
  },
  {
    name: 'Melontaseura Airo ja Aalto ry',
    text: [
      'Kajakkeja, kanootteja ja suppilautoja rannasta joelle.',
      'Seuran vaja on satamassa, ja jäsen saa kaluston käyttöönsä melontakortin suoritettuaan.',
    ],
    themes: ['melonta', 'ulkoilu', 'urheilu'],
    place: 'Venesatama',
    role: 'Kalustovastaava',
    activities: [
      {
        title: 'Keskiviikkomelonta',
        text: ['Ohjattu tunnin kierros saarten ympäri. Liivit ja neuvot tulevat seuralta.'],
        weekly: [['ke', '18.00–19.30']],
        times: 'Toukokuusta syyskuuhun',
        ages: [12, null],
        price: '10 €, jäsenet maksutta',
      },
      {
        title: 'Eskimokäännös hallissa',
        text: ['Harjoitellaan kaatumista lämpimässä vedessä.'],
        times: 'Tammi–maaliskuussa sunnuntaisin klo 18',
        where: 'Uimahalli Aalto',
        ages: [15, null],
        price: '12 €',
      },
    ],
    events: [
      {
        title: 'Melontaretki Kivijoelle',
        text: ['Kaksi päivää, yksi teltta ja kaksi koskea, jotka voi kiertää.'],
        on: [inWeeks(13, 'la', null, 2)],
        price: '40 €, ruoka sisältyy',
        signUp: 'Melontakortti vaaditaan.',
      },
    ],
  },
  {
    name: 'Ratsastusseura Hiirakko ry',
    text: [
      'Hevosia, poneja ja lannanluontia kuntosalin hinnalla.',
      'Vammaisratsastajille on oma ryhmä ja nosturi. Talkoilla saa tuntimaksusta alennusta.',
    ],
    themes: ['ratsastus', 'eläimet', 'urheilu'],
    place: 'Ratsastustalli Hiirakko',
    role: 'Tallivuorojen vastaava',
    activities: [
      {
        title: 'Ponikerho',
        text: ['Harjataan, talutetaan ja lopuksi ratsastetaan. Kypärän saa lainaksi.'],
        weekly: [['la', '11.00–12.30']],
        ages: [6, 11],
        price: '18 € kerta',
        signUp: 'Varaa poni viimeistään torstaina sähköpostilla.',
      },
      {
        title: 'Erityisryhmien ratsastus',
        text: ['Avustaja kulkee koko ajan rinnalla. Kentällä on nosturi.'],
        weekly: [['to', '15.00–16.00']],
        price: '15 €',
      },
    ],
    tasks: [
      {
        title: 'Taluttaja erityisryhmien tunneille',
        text: ['Kuljet hevosen rinnalla tunnin ja katsot, että kaikilla on hyvä olla.'],
        asked: 'Ikää 15 vuotta. Hevosia ei tarvitse tuntea, opetamme.',
      },
    ],
  },
  {
    name: 'Koivurannan Shakkiseura ry',
    text: [
      'Pelataan, opetellaan ja juodaan teetä.',
      'Vahvuusluvusta ei kysytä ennen toista kuppia.',
    ],
    themes: ['shakki', 'pelit'],
    place: 'Kirjaston kerhohuone',
    role: 'Kerhonjohtaja',
    activities: [
      {
        title: 'Shakkikerho',
        text: ['Pelataan, opetellaan ja juodaan teetä. Aloittelijat ovat tervetulleita.'],
        weekly: [['ti', '18.00–19.30']],
        ages: [12, 99],
        price: 'maksuton',
      },
      {
        title: 'Lasten shakki',
        text: ['Tornit, ratsut ja oma lauta kotiin lainaksi.'],
        weekly: [['to', '15.30–16.30']],
        ages: [7, 12],
        price: 'maksuton',
      },
      {
        title: 'Shakkia verkossa',
        text: ['Joukkueemme pelaa sunnuntaisin. Voit olla mukana mistä vain.'],
        weekly: [['su', '19.00–20.30']],
        online: true,
        price: 'maksuton',
      },
    ],
    events: [
      {
        title: 'Torishakki: voita kunnanjohtaja',
        text: ['Suuri lauta torilla, kunnanjohtaja vastaan kaikki muut.'],
        on: [inWeeks(2, 'la', '12.00–14.00')],
        where: 'Tori',
        price: 'maksuton',
      },
    ],
  },
  {
    name: 'Frisbeegolfseura Kori soi ry',
    text: [
      'Kahdeksantoista koria harjun kupeessa, kahdeksantoista tapaa osua puuhun.',
      'Rata on vapaasti kaikkien käytössä, seura pitää sen kunnossa.',
    ],
    themes: ['frisbeegolf', 'ulkoilu', 'urheilu'],
    place: 'Luontotupa Suppa',
    role: 'Ratamestari',
    activities: [
      {
        title: 'Viikkokisat',
        text: ['Tasoitukset lasketaan, joten aloittelija voi voittaa. Kiekkoja lainataan.'],
        weekly: [['ti', '18.00–20.00']],
        price: '3 €',
      },
    ],
    tasks: [
      {
        title: 'Radan talkoolaiset',
        text: ['Kunnostetaan heittopaikkoja ja karsitaan risukkoa. Makkara tarjotaan.'],
        from: 1,
        until: 4,
      },
    ],
  },
];
