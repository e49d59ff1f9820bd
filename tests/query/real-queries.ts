import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { activity, association, event, premises, task } from '../model/records.js';

/** A search as a resident types it, with invented records. A text stands for a record of that title. */
export interface RealQuery {
  readonly words: string;
  /** What the resident would expect to find. */
  readonly finds: readonly (string | DirectoryRecord)[];
  /** What would only be in the way. */
  readonly shuns: readonly (string | DirectoryRecord)[];
}

const free = { isFree: true, text: null };
const notFree = { isFree: false, text: '5 €' };
const tuesday = [{ weekday: 2, start: '13:00', end: '14:00' }] as const;
const thursdayEvening = [{ weekday: 4, start: '18:00', end: null }] as const;
const saturday = [{ weekday: 6, start: '10:00', end: null }] as const;
const on = (day: `${number}-${number}-${number}`, until = day) => ({
  start: { day, instant: null },
  end: until === day ? null : { day: until, instant: null },
});

/** What residents of a small municipality look for: written before the rule that serves them. */
export const realQueries: readonly RealQuery[] = [
  // Singing, music, dancing
  {
    words: 'kuoro',
    finds: ['Kuoron kevätkonsertti', 'Kuorot laulavat', 'Mieskuoro Honka', 'Laulajia kuoroihin'],
    shuns: ['Kirkon kuori', 'Kurssi'],
  },
  {
    words: 'kuorot',
    finds: ['Koivurannan kuoro', 'Kuorojen ilta', 'Sekakuoro Sointu', 'Naiskuoron harjoitus'],
    shuns: ['Kuorintaveitset', 'Perunoiden kuoria'],
  },
  {
    words: 'kuorossa',
    finds: ['Lapsikuoro', 'Kuoroon mahtuu', 'Laula kuorossa'],
    shuns: ['Kuorma-autot', 'Kuorsaus'],
  },
  {
    words: 'kuoron harjoitukset',
    finds: ['Kuoroharjoitus maanantaisin', 'Kamarikuoron harjoituksia'],
    shuns: ['Kuoron konsertti', 'Palokunnan harjoitus'],
  },
  {
    words: 'allsång',
    finds: ['Allsångskväll på torget', 'Allsång i parken'],
    shuns: ['Allsidig motion'],
  },
  { words: 'kör', finds: ['Körer i Björkstrand', 'Kören övar', 'Damkör'], shuns: ['Bilklubb'] },
  { words: 'körer', finds: ['Björkstrands kör', 'Manskören'], shuns: ['Körsbärsdagen'] },
  {
    words: 'yhteislaulu',
    finds: ['Yhteislauluilta', 'Yhteislaulua torilla', 'Yhteislaulut kylätalolla'],
    shuns: ['Yhteisvastuu'],
  },
  {
    words: 'tanssi',
    finds: ['Senioritanssit', 'Tanssin alkeet', 'Tansseja lavalla', 'Paritanssikurssi'],
    shuns: ['Tankotalli'],
  },
  {
    words: 'tanssit',
    finds: ['Lavatanssi kesällä', 'Tansseihin bussilla', 'Tanssitaan yhdessä'],
    shuns: ['Tarinat'],
  },
  { words: 'tanssimaan', finds: ['Tanssi-ilta', 'Senioritanssi'], shuns: ['Tasapaino'] },
  {
    words: 'bändi',
    finds: ['Bändit soittavat', 'Nuorten bändeille', 'Kouluorkesteri ja rockbändi'],
    shuns: ['Banaanikärpänen'],
  },
  { words: 'konsertit', finds: ['Joulukonsertti', 'Konserttiin seuraksi'], shuns: ['Konsultti'] },
  // Exercise
  {
    words: 'jumppa',
    finds: ['Tuolijumppaa', 'Jumpassa nauretaan', 'Aamujumpat', 'Jumpataan pihalla'],
    shuns: ['Jumalanpalvelus'],
  },
  {
    words: 'jumppaa',
    finds: ['Vesijumppa', 'Jumpan vetäjä', 'Äijäjumppa'],
    shuns: ['Jumiutunut selkä'],
  },
  { words: 'jumpata', finds: ['Jumppa tiistaisin', 'Jumppaan mukaan'], shuns: ['Jumbo'] },
  { words: 'gympa', finds: ['Gympa för seniorer', 'Gympan i hallen'], shuns: ['Gymnasiet'] },
  {
    words: 'uimahalli',
    finds: ['Uimahallin vuorot', 'Uimahallissa', 'Uimahalliin yhteiskyydillä'],
    shuns: ['Uimaranta', 'Jäähalli'],
  },
  {
    words: 'kuntosalille',
    finds: ['Kuntosali senioreille', 'Kuntosalin vuoro'],
    shuns: ['Kuntopolku', 'Juhlasali'],
  },
  {
    words: 'jalkapallo',
    finds: ['Jalkapalloa tytöille', 'Jalkapallokerho', 'Jalkapallon alkeet'],
    shuns: ['Jalkahoito'],
  },
  { words: 'hiihtokoulu', finds: ['Hiihtokoulut', 'Lasten hiihtokouluun'], shuns: ['Hiihtoloma'] },
  { words: 'uinti', finds: ['Uinnin opetusta', 'Uintia', 'Vauvauinti'], shuns: ['Uiva sauna'] },
  { words: 'kävely', finds: ['Kävelyt', 'Sauvakävely', 'Kävelylle lähtöön'], shuns: ['Kävyt'] },
  // Children, families, youth
  {
    words: 'lasten kerho',
    finds: ['Lasten askartelukerho', 'Kerho lapsille', 'Lastenkerho', 'Kerhoja lapsiperheille'],
    shuns: ['Lasityökerho', 'Lasten teatteri'],
  },
  {
    words: 'lapset',
    finds: ['Lasten talo', 'Lapsille', 'Lapsiperheet'],
    shuns: ['Lapiot', 'Lapin matka'],
  },
  { words: 'lapsille', finds: ['Lasten satutunti', 'Lapsi ja luonto'], shuns: ['Lasipurkit'] },
  {
    words: 'perhekahvila',
    finds: ['Perhekahvilat', 'Perhekahvilassa', 'Perhekahvilaan tervetuloa'],
    shuns: ['Kirjakahvila'],
  },
  {
    words: 'nuorille',
    finds: ['Nuorten ilta', 'Nuorisotalo', 'Nuoret auttavat'],
    shuns: ['Nuoraleikit', 'Nuotioilta'],
  },
  { words: 'nuoriso', finds: ['Nuorisotila', 'Nuorison leiri'], shuns: ['Nuorallakävely'] },
  {
    words: 'vauvat',
    finds: ['Vauvauinti', 'Vauvojen värikylpy', 'Vauva ja minä'],
    shuns: ['Vauhti'],
  },
  { words: 'mll', finds: ['MLL Koivuranta'], shuns: ['Mallit'] },
  {
    words: 'partio',
    finds: ['Partiolippukunta', 'Partioon', 'Meripartio'],
    shuns: ['Partalapset'],
  },
  { words: '4h', finds: ['Koivurannan 4H-yhdistys'], shuns: ['Kello 14 hetki'] },
  {
    words: 'isät ja lapset',
    finds: ['Isien ja lasten ilta', 'Isä-lapsikerho'],
    shuns: ['Isännät'],
  },
  // The old and those who care for others
  {
    words: 'vanhuksille',
    finds: ['Vanhusten päivä', 'Seuraa vanhukselle', 'Vanhustyö'],
    shuns: ['Vanhat autot', 'Vanhempainilta'],
  },
  { words: 'eläkeläiset', finds: ['Eläkeläisten kerho', 'Eläkeläinen'], shuns: ['Eläinsuojelu'] },
  {
    words: 'seniorit',
    finds: ['Senioreille', 'Seniorikerho', 'Senioriasunnot'],
    shuns: ['Sensorit'],
  },
  { words: 'äldre', finds: ['Dagklubb för äldre'], shuns: ['Allvarligt talat'] },
  {
    words: 'omaishoitajat',
    finds: ['Omaishoitajien ryhmä', 'Omaishoitajalle', 'Omaishoitaja jaksaa'],
    shuns: ['Omakotitalot', 'Hoitajaliitto'],
  },
  {
    words: 'muistisairaan omainen',
    finds: ['Muistisairaiden omaisten kahvila', 'Muistisairas: omaisille tukea'],
    shuns: ['Muistisairaan ruokavalio', 'Omaisille sururyhmä'],
  },
  { words: 'sururyhmä', finds: ['Sururyhmät', 'Leskien sururyhmään'], shuns: ['Surffaus'] },
  {
    words: 'vertaistukea',
    finds: ['Vertaistukiryhmä', 'Vertaistuki', 'Vertaistuen ilta'],
    shuns: ['Vertailu'],
  },
  { words: 'saattohoito', finds: ['Saattohoidon tukihenkilöt'], shuns: ['Saattoliikenne'] },
  {
    words: 'näkövammaiset',
    finds: ['Näkövammaisten kerho', 'Näkövammaisille'],
    shuns: ['Näkötorni'],
  },
  {
    words: 'yksinäisyys',
    finds: ['Yksinäisyyden lievitys', 'Yksinäisyyteen'],
    shuns: ['Yksityistie'],
  },
  {
    words: 'terveys',
    finds: ['Terveyden iltapäivä', 'Terveyttä luonnosta'],
    shuns: ['Tervetuloa'],
  },
  // Markets, feasts, sights
  {
    words: 'kirpputori',
    finds: ['Kirpputorit', 'Kirpputorilla', 'Pihakirpputori', 'Kirpputorin myyjät'],
    shuns: ['Kirppu ja kissa', 'Toripäivä'],
  },
  { words: 'kirppu', finds: ['Kirpun purema', 'Kirpputori'], shuns: ['Kirje'] },
  { words: 'kirppis', finds: ['Kirppiksen pöydät', 'Kevätkirppis'], shuns: ['Kirpeä omena'] },
  { words: 'loppis', finds: ['Loppis på torget', 'Bakluckeloppis'], shuns: ['Lopp för barn'] },
  {
    words: 'joulumyyjäiset',
    finds: ['Joulumyyjäisiin', 'Joulumyyjäisten pöydät'],
    shuns: ['Joulurauha'],
  },
  { words: 'vappu', finds: ['Vapun tapahtuma', 'Vappuna torilla'], shuns: ['Vapaapalokunta'] },
  {
    words: 'mattojen pesu',
    finds: ['Maton pesupaikka', 'Mattojen pesu rannalla'],
    shuns: ['Auton pesu'],
  },
  { words: 'kyläpäivä', finds: ['Kyläpäivät', 'Kyläpäivän ohjelma'], shuns: ['Kylätalo'] },
  { words: 'näyttelyt', finds: ['Taidenäyttely', 'Näyttelyn avajaiset'], shuns: ['Näytelmä'] },
  // Hands and head
  {
    words: 'käsityö',
    finds: ['Käsitöitä', 'Käsityökerho', 'Käsitöiden ilta', 'Käsityöt esiin'],
    shuns: ['Käsipallo'],
  },
  {
    words: 'käsitöitä',
    finds: ['Käsityökahvila', 'Käsityöt', 'Käsitöissä'],
    shuns: ['Käsitellään'],
  },
  { words: 'ompelu', finds: ['Ompelua', 'Ompelukerho', 'Ompeluun apua'], shuns: ['Omput'] },
  { words: 'kudonta', finds: ['Kudonnan alkeet', 'Kudontaa', 'Maton kudonta'], shuns: ['Kudos'] },
  { words: 'shakki', finds: ['Shakkikerho', 'Shakin pelaajat', 'Shakkia'], shuns: ['Shaali'] },
  { words: 'kerho', finds: ['Shakkikerho', 'Kerhot', 'Pihakerhossa'], shuns: ['Kerrostalo'] },
  { words: 'kerhot', finds: ['Puutarhakerho', 'Kerhoon', 'Kerhojen ilta'], shuns: ['Kerran'] },
  {
    words: 'suomen kielen opetus',
    finds: ['Suomen kielen opetusta', 'Suomen kieli: opetukseen'],
    shuns: ['Ruotsin kielen opetus', 'Suomen luonto'],
  },
  {
    words: 'suomea maahanmuuttajille',
    finds: ['Suomea maahanmuuttajalle', 'Maahanmuuttajien suomi'],
    shuns: ['Maanrakennus'],
  },
  {
    words: 'digiapua',
    finds: ['Digiapu kirjastossa', 'Digiavun piste'],
    shuns: ['Digikuvat', 'Hätäapu'],
  },
  {
    words: 'kirjat',
    finds: ['Kirjojen vaihto', 'Kirja kerrallaan', 'Kirjoja kotiin'],
    shuns: ['Kirjeet', 'Kirkko'],
  },
  {
    words: 'lukupiiri',
    finds: ['Lukupiirit', 'Lukupiirissä', 'Lukupiirin kirja'],
    shuns: ['Lukutoukka'],
  },
  { words: 'puutarha', finds: ['Puutarhan kunnostus', 'Siirtolapuutarhat'], shuns: ['Puuliiteri'] },
  {
    words: 'marttojen',
    finds: ['Koivurannan Martat', 'Martta-ilta'],
    shuns: ['Marsut', 'Martin päivä'],
  },
  {
    words: 'metsästys',
    finds: ['Metsästyksen turvallisuus', 'Metsästysseura'],
    shuns: ['Metsäretki'],
  },
  {
    words: 'koirat',
    finds: ['Koirien pentukurssi', 'Koiran kanssa', 'Koiraharrastajat'],
    shuns: ['Koivut'],
  },
  { words: 'sotaveteraanit', finds: ['Sotaveteraanien matka'], shuns: ['Sotkamo'] },
  {
    words: 'vanhemmat',
    finds: ['Vanhempien ilta', 'Vanhemmille', 'Tueksi vanhemmuuteen'],
    shuns: ['Vanhus'],
  },
  // Rooms
  {
    words: 'tila kokoukselle',
    finds: [
      premises({ title: 'Kylätalo', summary: 'Sopii kokouksiin.' }),
      'Tiloja kokouksille',
      'Kokoustila',
    ],
    shuns: [association({ title: 'Martat', summary: 'Kokous' }), premises({ title: 'Rantasauna' })],
  },
  {
    words: 'kokoustila',
    finds: ['Kokoustilat', 'Kokoustilaa', 'Kokoustilan varaus'],
    shuns: ['Kokoonpano'],
  },
  {
    words: 'tilat',
    finds: ['Juhlatila', premises({ title: 'Kerhohuone' }), 'Tilaa'],
    shuns: ['Tilasto', 'Tilintarkastus'],
  },
  {
    words: 'sauna',
    finds: ['Rantasauna', 'Saunan lämmitys', 'Saunat', 'Saunailta'],
    shuns: ['Saukko'],
  },
  {
    words: 'juhlatila keittiö',
    finds: ['Juhlatila, jossa on keittiö', 'Juhlatilassa keittiöt'],
    shuns: ['Juhlatila'],
  },
  {
    words: 'kokous',
    finds: ['Kokouksen asiat', 'Vuosikokous', 'Kokoukset', 'Kokoukselle'],
    shuns: ['Kokko'],
  },
  { words: 'lokal', finds: ['Lokaler att hyra', 'Lokalen', 'Möteslokal'], shuns: ['Loka-auto'] },
  {
    words: 'lokaler för möten',
    finds: ['Lokal för möten', 'Möteslokaler'],
    shuns: ['Lokala nyheter'],
  },
  { words: 'kylätalolla', finds: ['Kylätalon ilta', 'Kylätalo', 'Kylätaloon'], shuns: ['Kylässä'] },
  { words: 'liikuntasali', finds: ['Liikuntasalin vuoro', 'Liikuntasaleja'], shuns: ['Liikunta'] },
  // Facts that are data, not text
  {
    words: 'tiistaina jumppaa',
    finds: [activity({ title: 'Tuolijumppa', weeklyTimes: tuesday })],
    shuns: [
      activity({ title: 'Jumppa', weeklyTimes: saturday }),
      activity({ title: 'Kerho', weeklyTimes: tuesday }),
    ],
  },
  {
    words: 'tiistaisin',
    finds: [
      activity({ weeklyTimes: tuesday }),
      event({ when: on('2026-12-08') }),
      'Aina tiistaina',
    ],
    shuns: [event({ when: on('2026-12-09') }), event({ when: on('2026-01-01', '2026-12-31') })],
  },
  {
    words: 'tisdagar',
    finds: [activity({ weeklyTimes: tuesday })],
    shuns: [activity({ weeklyTimes: saturday })],
  },
  {
    words: 'gympa på tisdag',
    finds: [activity({ title: 'Gympa', weeklyTimes: tuesday })],
    shuns: ['Gympa'],
  },
  {
    words: 'Tuesday',
    finds: [activity({ weeklyTimes: tuesday })],
    shuns: [activity({ weeklyTimes: saturday })],
  },
  {
    words: 'torstai-iltana',
    finds: [activity({ weeklyTimes: thursdayEvening })],
    shuns: [activity({ weeklyTimes: [{ weekday: 4, start: '10:00', end: null }] })],
  },
  {
    words: 'viikonloppuna',
    finds: [activity({ weeklyTimes: saturday }), event({ when: on('2026-12-13') })],
    shuns: [activity({ weeklyTimes: tuesday })],
  },
  {
    words: 'tapahtumat joulukuussa',
    finds: [event({ when: on('2026-12-13') }), event({ when: on('2026-11-30', '2026-12-02') })],
    shuns: [event({ when: on('2026-11-13') }), activity({ title: 'Joulukuoro' })],
  },
  {
    words: 'ilmaista toimintaa',
    finds: [activity({ price: free }), activity({ summary: 'Kaikki on ilmaista.' })],
    shuns: [activity({ price: notFree }), 'Ilmasto'],
  },
  {
    words: 'maksuttomia tapahtumia',
    finds: [event({ price: free })],
    shuns: [event({ price: notFree })],
  },
  { words: 'gratis', finds: [event({ price: free })], shuns: [event({ price: notFree })] },
  {
    words: 'ilmainen tila',
    finds: [premises({ isFreeForAssociations: true })],
    shuns: [premises({ isFreeForAssociations: false })],
  },
  {
    words: 'etänä',
    finds: [activity({ attendance: ['online'] })],
    shuns: [activity({ attendance: ['on-site'] })],
  },
  {
    words: 'verkossa',
    finds: [activity({ attendance: ['online'] }), 'Ryhmä verkossa'],
    shuns: ['Verhot', activity({ attendance: ['phone'] })],
  },
  {
    words: 'pyörätuolilla pääsee',
    finds: [
      premises({ stepFree: true }),
      premises({ accessibility: 'Pyörätuolilla pääsee sisään.' }),
    ],
    shuns: [premises({ stepFree: false }), 'Pyöräretki'],
  },
  {
    words: 'esteetön sauna',
    finds: [premises({ title: 'Sauna', stepFree: true })],
    shuns: [premises({ title: 'Sauna', stepFree: null })],
  },
  {
    words: 'tila 12 hengelle',
    finds: [
      premises({ title: 'room for 12', capacity: 12 }),
      premises({ title: 'room for 40', capacity: 40 }),
    ],
    shuns: [premises({ capacity: 10 }), premises({ capacity: null })],
  },
  // Helping
  {
    words: 'vapaaehtoiseksi',
    finds: [task({ title: 'Ulkoiluseura' }), 'Vapaaehtoisten ilta', 'Vapaaehtoinen auttaa'],
    shuns: ['Vapaa-aika'],
  },
  {
    words: 'vapaaehtoistyö',
    finds: [task({ title: 'Ulkoiluseura' }), 'Vapaaehtoistyötä', 'Vapaaehtoistyön päivä'],
    shuns: ['Työnhaku'],
  },
  {
    words: 'frivillig',
    finds: [task({ title: 'Vän på besök' }), 'Frivilliga sökes'],
    shuns: ['Fri entré'],
  },
  {
    words: 'haluan auttaa vanhuksia',
    finds: ['Auta vanhusta', 'Auttavat kädet vanhuksille'],
    shuns: ['Vanhusten kerho'],
  },
  {
    words: 'talkoot',
    finds: ['Talkoisiin', 'Talkoot rannalla', 'Pihatalkoot', 'Talkoissa'],
    shuns: ['Talkkuna'],
  },
  {
    words: 'missä voin luovuttaa verta',
    finds: ['Verenluovutus', 'Luovuta verta'],
    shuns: ['Vertailu'],
  },
  { words: 'ruoka-apu', finds: ['Ruoka-apua', 'Ruoka-avun jako'], shuns: ['Ruokakurssi'] },
  { words: 'milloin on kirpputori', finds: ['Kirpputori lauantaina'], shuns: ['Milloin marjaan'] },
  {
    words: 'etsin jotain tekemistä',
    finds: ['Tekemistä kaikille', 'Yhteinen tekeminen'],
    shuns: ['Etsintäpartio'],
  },
  // Places and names
  { words: 'Ii', finds: ['Iin kotiseutuyhdistys', 'Tapahtumia Iissä'], shuns: ['Liike'] },
  { words: 'Iissä', finds: ['Iin tapahtumat', 'Ii elää'], shuns: ['Iisalmen ilta'] },
  { words: 'Vaasassa', finds: ['Vaasan kuoro', 'Waasa'], shuns: ['Vasarat'] },
  { words: 'ahtari', finds: ['Ähtärin eläinpuisto', 'Ähtärissä'], shuns: ['Ahtisaari'] },
  { words: 'kaupungissa', finds: ['Kaupunki elää', 'Kaupungin talo'], shuns: ['Kauppa'] },
  {
    words: 'kunnan avustukset',
    finds: ['Kunta: avustus seuroille', 'Kunnan avustusta'],
    shuns: ['Kunnon avustus', 'Kun avustus loppuu'],
  },
  {
    words: 'förening',
    finds: ['Föreningar', 'Föreningens årsmöte', 'Hembygdsförening'],
    shuns: [event({ title: 'Föreläsning' })],
  },
  {
    words: 'yhdistykset',
    finds: [association({ title: 'Martat' }), 'Yhdistysilta', 'Yhdistyksille'],
    shuns: [event({ title: 'Yhdessä' })],
  },
  { words: 'flea market', finds: ['Flea markets', 'Flea Market in May'], shuns: ['Market square'] },
  {
    words: 'english club',
    finds: ['English-speaking clubs', 'English Club'],
    shuns: ['Chess club'],
  },
];
