/** A place in Koivuranta, as a map field of the source tells it. */
export interface PlaceContent {
  readonly address: string;
  /** WGS84 degrees; the town is invented, so the points are only somewhere near its harbour. */
  readonly lat: number;
  readonly lng: number;
  readonly stepFree: boolean | null;
}

const place = (
  address: string,
  lat: number,
  lng: number,
  stepFree: boolean | null = true,
): PlaceContent => ({ address: `${address}, Koivuranta, Suomi`, lat, lng, stepFree });

/** The places of Koivuranta by name. */
export const places = {
  'Koivurannan seurantalo': place('Rantatie 4', 64.7312, 24.5161, false),
  'Kirjaston kerhohuone': place('Kirjastokuja 2', 64.7329, 24.5208),
  'Koivurannan kirjasto': place('Kirjastokuja 2', 64.733, 24.5209),
  Liikuntahalli: place('Urheilutie 1', 64.7354, 24.5292),
  Urheilukenttä: place('Urheilutie 3', 64.7361, 24.5304, null),
  'Uimahalli Aalto': place('Urheilutie 5', 64.7358, 24.5315),
  'Koulukeskuksen auditorio': place('Koulutie 8', 64.7341, 24.5246),
  'Koulukeskuksen musiikkiluokka': place('Koulutie 8', 64.7342, 24.5248),
  'Nuorisotila Luuppi': place('Torikatu 6', 64.7318, 24.5223),
  'Toimintatalo Majakka': place('Torikatu 11', 64.7321, 24.5232),
  'Palvelutalo Koivula': place('Hoivakuja 3', 64.7307, 24.5251),
  Tori: place('Torikatu 1', 64.7315, 24.5219),
  Venesatama: place('Satamantie 2', 64.7298, 24.5112, null),
  'Makasiiniteatteri Laituri': place('Satamantie 7', 64.7301, 24.512, false),
  Paloasema: place('Pelastustie 1', 64.7347, 24.5187),
  'Partiotalo Kolo': place('Metsäkuja 5', 64.7372, 24.5174, false),
  'Luontotupa Suppa': place('Harjutie 22', 64.7421, 24.5398),
  Hiihtomaja: place('Harjutie 30', 64.7433, 24.5421, false),
  'Yläkylän vanha koulu': place('Yläkyläntie 118', 64.7688, 24.6012, false),
  'Kivijoen kylätalo': place('Kivijoentie 240', 64.7815, 24.7033),
  'Suvannon nuorisoseurantalo': place('Suvannontie 56', 64.6904, 24.6277, false),
  'Niemen rantasauna': place('Niementie 77', 64.7093, 24.4706, false),
  'Ratsastustalli Hiirakko': place('Talliraitti 9', 64.7502, 24.5633, null),
  'Siirtolapuutarha Omppu': place('Puistopolku 14', 64.7279, 24.5344, null),
  Strandkapellet: place('Strandvägen 12', 64.7268, 24.5039),
  'Föreningshuset Lyran': place('Strandvägen 20', 64.726, 24.5022),
  'Svenska skolans gymnastiksal': place('Skolgränd 1', 64.7272, 24.5051),
} as const satisfies Readonly<Record<string, PlaceContent>>;

/** Name of one of the places. */
export type PlaceName = keyof typeof places;
