/**
 * The bilingual municipalities of Finland by both names, those of Åland left out, which are Swedish.
 *
 * Source: the Government decree on the linguistic division of municipalities for 2023–2032 (33 of
 * them), as known in 2026.
 */
const names = new Set(
  (
    'espoo esbo hanko hangö helsinki helsingfors inkoo ingå kaskinen kaskö kauniainen grankulla ' +
    'kemiönsaari kimitoön kirkkonummi kyrkslätt kokkola karleby korsnäs kristiinankaupunki ' +
    'kristinestad kruunupyy kronoby lapinjärvi lappträsk lohja lojo loviisa lovisa luoto larsmo ' +
    'maalahti malax mustasaari korsholm myrskylä mörskom närpiö närpes parainen pargas pedersöre ' +
    'pietarsaari jakobstad porvoo borgå pyhtää pyttis raasepori raseborg sipoo sibbo siuntio ' +
    'sjundeå turku åbo uusikaarlepyy nykarleby vaasa vasa vantaa vanda vöyri vörå'
  ).split(' '),
);

/** Tells whether a municipality is bilingual, by its Finnish or Swedish name. */
export function isBilingual(municipality: string): boolean {
  const [name = ''] = municipality.normalize('NFC').trim().toLowerCase().split(' ');
  return names.has(name);
}
