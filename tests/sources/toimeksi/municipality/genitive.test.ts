import { expect } from '@open-wc/testing';
import { genitivesOf } from '../../../../src/sources/toimeksi/municipality/genitive.js';
import { mayBeOf } from '../../../../src/sources/toimeksi/municipality/find-otherwise.js';
import { municipalities } from '../../municipalities.js';

/** Genitives in use, of every way in which names change. */
const genitives: Readonly<Record<string, string>> = {
  Alajärvi: 'Alajärven',
  Alavus: 'Alavuden',
  Enonkoski: 'Enonkosken',
  Eurajoki: 'Eurajoen',
  Haapavesi: 'Haapaveden',
  Hailuoto: 'Hailuodon',
  Hanko: 'Hangon',
  Helsinki: 'Helsingin',
  Huittinen: 'Huittisten',
  Hyrynsalmi: 'Hyrynsalmen',
  Ii: 'Iin',
  Iisalmi: 'Iisalmen',
  Ikaalinen: 'Ikaalisten',
  Ilomantsi: 'Ilomantsin',
  Inkoo: 'Inkoon',
  Isojoki: 'Isojoen',
  Isokyrö: 'Isonkyrön',
  Joroinen: 'Joroisten',
  Juuka: 'Juuan',
  Kannus: 'Kannuksen',
  Kaskinen: 'Kaskisten',
  Kauniainen: 'Kauniaisten',
  Kaustinen: 'Kaustisen',
  Keitele: 'Keiteleen',
  Kempele: 'Kempeleen',
  Kinnula: 'Kinnulan',
  Kitee: 'Kiteen',
  Kokemäki: 'Kokemäen',
  Kristiinankaupunki: 'Kristiinankaupungin',
  Kuhmoinen: 'Kuhmoisten',
  Kuortane: 'Kuortaneen',
  Lahti: 'Lahden',
  Lapinlahti: 'Lapinlahden',
  Lappeenranta: 'Lappeenrannan',
  Laukaa: 'Laukaan',
  Leppävirta: 'Leppävirran',
  Lieto: 'Liedon',
  Liminka: 'Limingan',
  Loimaa: 'Loimaan',
  Loppi: 'Lopen',
  Luhanka: 'Luhangan',
  Luoto: 'Luodon',
  Muhos: 'Muhoksen',
  Muurame: 'Muuramen',
  Nousiainen: 'Nousiaisten',
  Nurmes: 'Nurmeksen',
  Oulainen: 'Oulaisten',
  Oulu: 'Oulun',
  Outokumpu: 'Outokummun',
  Parainen: 'Paraisten',
  Pello: 'Pellon',
  Petäjävesi: 'Petäjäveden',
  Pihtipudas: 'Pihtiputaan',
  Pomarkku: 'Pomarkun',
  Pornainen: 'Pornaisten',
  Puolanka: 'Puolangan',
  Punkalaidun: 'Punkalaitumen',
  Pälkäne: 'Pälkäneen',
  Raahe: 'Raahen',
  Rautalampi: 'Rautalammin',
  Rovaniemi: 'Rovaniemen',
  Salo: 'Salon',
  Savitaipale: 'Savitaipaleen',
  Sievi: 'Sievin',
  Siikainen: 'Siikaisten',
  Simo: 'Simon',
  Soini: 'Soinin',
  Somero: 'Someron',
  Sysmä: 'Sysmän',
  Taivassalo: 'Taivassalon',
  Toholampi: 'Toholammin',
  Toivakka: 'Toivakan',
  Turku: 'Turun',
  Utajärvi: 'Utajärven',
  Utsjoki: 'Utsjoen',
  Uusikaarlepyy: 'Uudenkaarlepyyn',
  Uusikaupunki: 'Uudenkaupungin',
  Uurainen: 'Uuraisten',
  Vaasa: 'Vaasan',
  Vantaa: 'Vantaan',
  Varkaus: 'Varkauden',
  Vehmaa: 'Vehmaan',
  Vesanto: 'Vesannon',
  Vihti: 'Vihdin',
  Virrat: 'Virtain',
  Äänekoski: 'Äänekosken',
  Finström: 'Finströms',
  Korsnäs: 'Korsnäsin',
  Kirkkonummi: 'Kirkkonummen',
  Ylöjärvi: 'Ylöjärven',
  Kemi: 'Kemin',
  Kemiönsaari: 'Kemiönsaaren',
  Tornio: 'Tornion',
  Tyrnävä: 'Tyrnävän',
  Porvoo: 'Porvoon',
  Hyvinkää: 'Hyvinkään',
  Lempäälä: 'Lempäälän',
  Urjala: 'Urjalan',
  Harjavalta: 'Harjavallan',
  Kankaanpää: 'Kankaanpään',
  Jokioinen: 'Jokioisten',
  Suonenjoki: 'Suonenjoen',
  Hartola: 'Hartolan',
  Iitti: 'Iitin',
  Hausjärvi: 'Hausjärven',
};

describe('the genitive of a municipality', () => {
  for (const [name, genitive] of Object.entries(genitives)) {
    it(`of ${name} is known as ${genitive}`, () => {
      expect(genitivesOf(name)).to.include(genitive.toLocaleLowerCase('fi'));
    });
  }

  it('is never that of two of the 308, nor another one’s name', () => {
    const owners = new Map<string, Set<string>>();
    for (const name of municipalities) {
      for (const form of [name.toLocaleLowerCase('fi'), ...genitivesOf(name)]) {
        owners.set(form, (owners.get(form) ?? new Set()).add(name));
      }
    }
    const shared = [...owners].filter(([, names]) => names.size > 1);
    expect(shared.map(([form, names]) => [form, ...names])).to.deep.equal([]);
  });

  it('is of no other municipality, in its other languages either', () => {
    const wrong = Object.entries(genitives).flatMap(([name, genitive]) =>
      municipalities.filter((other) => other !== name && mayBeOf(genitive, other)),
    );
    expect(wrong).to.deep.equal([]);
  });
});
