/** A place in Koivuranta, as a map field of the source tells it. */
export interface PlaceContent {
    readonly address: string;
    /** WGS84 degrees; the town is invented, so the points are only somewhere near its harbour. */
    readonly lat: number;
    readonly lng: number;
    readonly stepFree: boolean | null;
}
/** The places of Koivuranta by name. */
export declare const places: {
    readonly 'Koivurannan seurantalo': PlaceContent;
    readonly 'Kirjaston kerhohuone': PlaceContent;
    readonly 'Koivurannan kirjasto': PlaceContent;
    readonly Liikuntahalli: PlaceContent;
    readonly Urheilukenttä: PlaceContent;
    readonly 'Uimahalli Aalto': PlaceContent;
    readonly 'Koulukeskuksen auditorio': PlaceContent;
    readonly 'Koulukeskuksen musiikkiluokka': PlaceContent;
    readonly 'Nuorisotila Luuppi': PlaceContent;
    readonly 'Toimintatalo Majakka': PlaceContent;
    readonly 'Palvelutalo Koivula': PlaceContent;
    readonly Tori: PlaceContent;
    readonly Venesatama: PlaceContent;
    readonly 'Makasiiniteatteri Laituri': PlaceContent;
    readonly Paloasema: PlaceContent;
    readonly 'Partiotalo Kolo': PlaceContent;
    readonly 'Luontotupa Suppa': PlaceContent;
    readonly Hiihtomaja: PlaceContent;
    readonly 'Yl\u00E4kyl\u00E4n vanha koulu': PlaceContent;
    readonly 'Kivijoen kyl\u00E4talo': PlaceContent;
    readonly 'Suvannon nuorisoseurantalo': PlaceContent;
    readonly 'Niemen rantasauna': PlaceContent;
    readonly 'Ratsastustalli Hiirakko': PlaceContent;
    readonly 'Siirtolapuutarha Omppu': PlaceContent;
    readonly Strandkapellet: PlaceContent;
    readonly 'F\u00F6reningshuset Lyran': PlaceContent;
    readonly 'Svenska skolans gymnastiksal': PlaceContent;
};
/** Name of one of the places. */
export type PlaceName = keyof typeof places;
