/** A situation that a board can be in, and how to bring it about. */
export interface BoardState {
  /** Name in the address: `states.html?state={name}`. */
  readonly name: string;
  readonly title: string;
  /** What one should see. */
  readonly text: string;
  /** First part of the host below example.org; see `mocks/faults.ts`. */
  readonly host?: string;
  /** Attributes that differ from the usual ones; `null` leaves one out. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  /** What happens when the first reading is done. */
  readonly then?:
    'search' | 'search-nothing' | 'filters' | 'weeks' | 'map' | 'leaflet' | 'open' | 'reload';
  /** Whether the board stands in a column 240 px wide. */
  readonly isNarrow?: true;
}

/** The gallery by group, in the order of its menu. */
export const stateGroups: Readonly<Record<string, readonly BoardState[]>> = {
  'Kun kaikki on hyvin': [
    { name: 'list', title: 'Lista', text: 'Kaikki viisi lajia ja hakukenttä.' },
    {
      name: 'events',
      title: 'Tapahtumat',
      text: 'Lähin ensin. Mukana on peruttu ja siirretty, koko päivän ja monen päivän tapahtumia.',
      attributes: { kinds: 'events' },
    },
    {
      name: 'premises',
      title: 'Tilat',
      text: 'Yhdistyksille maksuttomat ensin, hinnat käyttäjäryhmittäin.',
      attributes: { kinds: 'premises' },
    },
    {
      name: 'open',
      title: 'Tiedot auki',
      text: 'Otsikko avaa koko tekstin, yhteystiedot ja ehdot paikallaan.',
      attributes: { kinds: 'premises activities' },
      then: 'open',
    },
    {
      name: 'search',
      title: 'Haku',
      text: 'Haku koskee kaikkia lajeja; välilehtien luvut ovat osumia.',
      then: 'search',
    },
    {
      name: 'filters',
      title: 'Rajaus',
      text: 'Jokaisen valinnan vieressä on, montako sillä löytyy.',
      attributes: { kinds: 'premises' },
      then: 'filters',
    },
    {
      name: 'weeks',
      title: 'Viikoittain',
      text: 'Yhdistys näkee, mitä samalla viikolla jo on.',
      attributes: { kinds: 'events' },
      then: 'weeks',
    },
    {
      name: 'map',
      title: 'Kartta',
      text: 'Ensin kysytään, sitten haetaan kartan kuvat.',
      attributes: { kinds: 'associations' },
      then: 'map',
    },
    {
      name: 'leaflet',
      title: 'Tuloste',
      text: 'Tapahtumat ilmoitustaululle isolla tekstillä.',
      attributes: { kinds: 'events' },
      then: 'leaflet',
    },
    {
      name: 'narrow',
      title: 'Kapea palsta',
      text: 'Palsta on 240 pikseliä leveä.',
      isNarrow: true,
    },
    {
      name: 'swedish',
      title: 'På svenska',
      text: 'Taulun omat sanat ruotsiksi.',
      attributes: { lang: 'sv' },
    },
    {
      name: 'easy',
      title: 'Selkokielellä',
      text: 'Lyhyet kortit, päivät kokonaan kirjoitettuina.',
      attributes: { lang: 'fi-x-selko' },
    },
    {
      name: 'english',
      title: 'In English',
      text: 'Taulun omat sanat englanniksi.',
      attributes: { lang: 'en' },
    },
  ],
  'Kun odotetaan': [
    {
      name: 'loading',
      title: 'Ladataan',
      text: 'Palvelu vastaa, mutta jokaiseen vastaukseen menee kolme sekuntia.',
      host: 'slow',
    },
    {
      name: 'timeout',
      title: 'Ei vastausta',
      text: 'Palvelu ei vastaa koskaan. Noin puolen minuutin kuluttua taulu luovuttaa.',
      host: 'stalled',
    },
  ],
  'Kun näytettävää ei ole': [
    {
      name: 'empty',
      title: 'Ei vielä mitään',
      text: 'Palvelussa ei ole yhtään ilmoitusta.',
      host: 'empty',
    },
    {
      name: 'nothing-found',
      title: 'Haku ei löydä',
      text: 'Haettu sana ei ole missään ilmoituksessa.',
      then: 'search-nothing',
    },
    {
      name: 'unknown-municipality',
      title: 'Tuntematon kunta',
      text: 'Kunnan nimessä on kirjoitusvirhe: Koivuramta.',
      attributes: { municipality: 'Koivuramta' },
    },
    {
      name: 'no-source',
      title: 'Ilman lähdettä',
      text: 'Ylläpitäjä ei ole antanut osoitetta. Näkyvissä on vain hänen oma linkkinsä.',
      attributes: { source: null },
    },
  ],
  'Kun osa puuttuu': [
    {
      name: 'partly-failed',
      title: 'Yksi laji puuttuu',
      text: 'Tapahtumat eivät lataudu, muut latautuvat.',
      host: 'events-down',
    },
    {
      name: 'second-page',
      title: 'Loput puuttuvat',
      text: 'Ensimmäinen sivu tulee, seuraava ei.',
      host: 'second-page',
      attributes: { kinds: 'events activities' },
    },
    {
      name: 'poisoned',
      title: 'Rikkinäisiä ilmoituksia',
      text: 'Joka toisessa ilmoituksessa on jokin kenttä rikki. Muut näkyvät.',
      host: 'poisoned',
    },
    {
      name: 'notice',
      title: 'Häiriötekstiä tiedon edessä',
      text: 'Palvelimen ilmoitus on päässyt tiedon eteen. Tiedot luetaan silti.',
      host: 'notice',
    },
    {
      name: 'capped',
      title: 'Liian paljon',
      text: 'Ilmoituksia on enemmän kuin taulu lukee.',
      host: 'thousands',
      attributes: { kinds: 'events', municipality: null },
    },
    {
      name: 'stale',
      title: 'Vanhat tiedot',
      text: 'Tiedot tulivat kerran, mutta uusi luku epäonnistui. Viimeiset hyvät tiedot jäävät.',
      host: 'flaky',
      attributes: { kinds: 'associations' },
      then: 'reload',
    },
  ],
  'Kun mikään ei tule': [
    {
      name: 'failed',
      title: 'Palvelu on poissa',
      text: 'Palvelimeen ei saada yhteyttä.',
      host: 'down',
    },
    {
      name: 'maintenance',
      title: 'Huoltokatko',
      text: 'Palvelin vastaa huoltosivulla.',
      host: 'maintenance',
    },
    {
      name: 'html',
      title: 'Sivu tiedon sijasta',
      text: 'Palvelin lähettää verkkosivun, kun pitäisi lähettää tietoa.',
      host: 'html',
    },
    {
      name: 'not-wordpress',
      title: 'Väärä osoite',
      text: 'Osoitteessa on jokin muu kuin tietolähde.',
      host: 'not-wordpress',
    },
    {
      name: 'closed',
      title: 'Suljettu rajapinta',
      text: 'Palvelun rajapinta on suljettu ulkopuolisilta.',
      host: 'closed',
    },
    {
      name: 'healing',
      title: 'Toipuu uusinnalla',
      text: 'Palvelu epäonnistuu ensin. Paina ”Yritä uudelleen”.',
      host: 'healing',
      attributes: { kinds: 'associations' },
    },
  ],
};
