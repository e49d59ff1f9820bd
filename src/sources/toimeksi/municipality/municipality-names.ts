/**
 * Municipalities with names in two or more languages, Finnish first.
 *
 * The bilingual and Swedish-speaking municipalities of mainland Finland, larger ones with an
 * established Swedish name, and the municipalities of the Sámi homeland (Northern, Inari and Skolt
 * Sámi). Source: Institute for the Languages of Finland, lists of place names, as known in 2026.
 */
const names: readonly (readonly string[])[] = [
  ['Espoo', 'Esbo'],
  ['Hanko', 'Hangö'],
  ['Helsinki', 'Helsingfors'],
  ['Hamina', 'Fredrikshamn'],
  ['Hyvinkää', 'Hyvinge'],
  ['Hämeenlinna', 'Tavastehus'],
  ['Inkoo', 'Ingå'],
  ['Kaarina', 'S:t Karins'],
  ['Kaskinen', 'Kaskö'],
  ['Kauniainen', 'Grankulla'],
  ['Kemiönsaari', 'Kimitoön'],
  ['Kirkkonummi', 'Kyrkslätt'],
  ['Kokkola', 'Karleby'],
  ['Kristiinankaupunki', 'Kristinestad'],
  ['Kruunupyy', 'Kronoby'],
  ['Lapinjärvi', 'Lappträsk'],
  ['Lahti', 'Lahtis'],
  ['Lappeenranta', 'Villmanstrand'],
  ['Lohja', 'Lojo'],
  ['Loviisa', 'Lovisa'],
  ['Luoto', 'Larsmo'],
  ['Maalahti', 'Malax'],
  ['Mikkeli', 'S:t Michel'],
  ['Mustasaari', 'Korsholm'],
  ['Myrskylä', 'Mörskom'],
  ['Naantali', 'Nådendal'],
  ['Närpiö', 'Närpes'],
  ['Oulu', 'Uleåborg'],
  ['Parainen', 'Pargas'],
  ['Pedersören kunta', 'Pedersöre'],
  ['Pietarsaari', 'Jakobstad'],
  ['Pori', 'Björneborg'],
  ['Porvoo', 'Borgå'],
  ['Pyhtää', 'Pyttis'],
  ['Raahe', 'Brahestad'],
  ['Raasepori', 'Raseborg'],
  ['Rauma', 'Raumo'],
  ['Savonlinna', 'Nyslott'],
  ['Sipoo', 'Sibbo'],
  ['Siuntio', 'Sjundeå'],
  ['Tampere', 'Tammerfors'],
  ['Tornio', 'Torneå'],
  ['Turku', 'Åbo'],
  ['Uusikaarlepyy', 'Nykarleby'],
  ['Uusikaupunki', 'Nystad'],
  ['Vaasa', 'Vasa'],
  ['Vantaa', 'Vanda'],
  ['Vöyri', 'Vörå'],
  ['Enontekiö', 'Enontekis', 'Eanodat'],
  ['Inari', 'Enare', 'Anár', 'Aanaar', 'Aanar'],
  ['Sodankylä', 'Soađegilli'],
  ['Utsjoki', 'Ohcejohka'],
];

/** The names of the same municipality in other languages; empty when there are none. */
export function otherNames(name: string): readonly string[] {
  const wanted = name.toLocaleLowerCase('fi');
  const group = names.find((row) => row.some((other) => other.toLocaleLowerCase('fi') === wanted));
  return [...new Set(group)].filter((other) => other.toLocaleLowerCase('fi') !== wanted);
}
