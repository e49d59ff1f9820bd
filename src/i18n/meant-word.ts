/** Finnish and Swedish words for attributes, in lower case and without accents. */
const attributes: Readonly<Record<string, string>> = {
  ...byMeaning('source', 'lahde tietolahde osoite palvelu kalla datakalla adress'),
  ...byMeaning('municipality', 'kunta kunnat kaupunki paikkakunta kommun kommuner stad'),
  ...byMeaning('association', 'yhdistys jarjesto seura forening'),
  ...byMeaning('kinds', 'laji lajit tyypit sisalto sorter typer'),
  ...byMeaning('lang', 'kieli sprak'),
  ...byMeaning('heading-level', 'otsikkotaso taso rubrikniva'),
  ...byMeaning('settings', 'asetukset installningar'),
  ...byMeaning('doctor', 'tarkistuslista tarkistus checklista'),
};

/** Finnish and Swedish words for kinds, in lower case and without accents. */
const kindWords: Readonly<Record<string, string>> = {
  ...byMeaning('associations', 'yhdistys yhdistykset jarjestot seurat foreningar'),
  ...byMeaning('activities', 'toiminta toiminnat harrastukset kerhot verksamhet aktiviteter'),
  ...byMeaning('events', 'tapahtuma tapahtumat evenemang handelser'),
  ...byMeaning(
    'volunteer-tasks',
    'vapaaehtoistehtava vapaaehtoistehtavat vapaaehtoistyo talkoot talkootyo frivilliguppdrag',
  ),
  ...byMeaning('premises', 'tila tilat lokal lokaler utrymmen'),
};

function byMeaning(meaning: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, meaning]));
}

/** The attribute that a Finnish or Swedish word stands for; `null` for any other word. */
export function translatedAttribute(name: string): string | null {
  return attributes[plain(name)] ?? null;
}

/** The kind that a Finnish or Swedish word stands for; `null` for any other word. */
export function translatedKind(word: string): string | null {
  return kindWords[plain(word)] ?? null;
}

/** A word in lower case and without accents. */
function plain(word: string): string {
  return word.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
}
