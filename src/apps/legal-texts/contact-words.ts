import type { ContactRole } from './contact-role.js';
import type { LegalTextLanguage } from './legal-text-language.js';

/** What a visitor should know of a host that is contacted, in whole sentences. */
export interface ContactWords {
  readonly name: string;
  readonly when: string;
  readonly why: string;
  /** What the host learns. */
  readonly learns: string;
  /** How long what it learns, and what it sends, is kept. */
  readonly kept: string;
}

/** These words for every role, in the languages of the legal texts; `{logs}` and `{mapLogs}` are for the municipality to fill in. */
export const contactWords: Readonly<
  Record<ContactRole, Readonly<Record<LegalTextLanguage, ContactWords>>>
> = {
  script: {
    fi: {
      name: 'Taulun tiedostot',
      when: 'Heti, kun sivu avataan.',
      why: 'Sieltä haetaan taulun ohjelma.',
      learns:
        'Palvelin näkee kävijän IP-osoitteen, selaimen tiedot ja sivuston, jolta pyyntö tulee.',
      kept: 'Palvelimen loki säilytetään {logs}.',
    },
    sv: {
      name: 'Tavlans filer',
      when: 'Genast när sidan öppnas.',
      why: 'Därifrån hämtas tavlans program.',
      learns:
        'Servern ser besökarens IP-adress, uppgifter om webbläsaren och webbplatsen som begäran kommer från.',
      kept: 'Serverns logg sparas {logs}.',
    },
    en: {
      name: 'The board’s files',
      when: 'As soon as the page is opened.',
      why: 'The board’s program is fetched from there.',
      learns:
        'The server sees the visitor’s IP address, what the browser tells of itself, and the site that the request comes from.',
      kept: 'The server’s log is kept {logs}.',
    },
  },
  settings: {
    fi: {
      name: 'Asetustiedosto',
      when: 'Heti, kun sivu avataan.',
      why: 'Siinä ovat taulun asetukset.',
      learns:
        'Palvelin näkee kävijän IP-osoitteen, selaimen tiedot ja sivuston, jolta pyyntö tulee.',
      kept: 'Palvelimen loki säilytetään {logs}.',
    },
    sv: {
      name: 'Inställningsfilen',
      when: 'Genast när sidan öppnas.',
      why: 'I den finns tavlans inställningar.',
      learns:
        'Servern ser besökarens IP-adress, uppgifter om webbläsaren och webbplatsen som begäran kommer från.',
      kept: 'Serverns logg sparas {logs}.',
    },
    en: {
      name: 'The settings file',
      when: 'As soon as the page is opened.',
      why: 'It has the board’s settings.',
      learns:
        'The server sees the visitor’s IP address, what the browser tells of itself, and the site that the request comes from.',
      kept: 'The server’s log is kept {logs}.',
    },
  },
  source: {
    fi: {
      name: 'Tietolähde',
      when: 'Heti: avoinna oleva luettelo ja muiden luetteloiden alut. Loput haetaan, kun kävijä avaa välilehden tai hakee jotain, ja ilmoituksen kuva, kun kävijä avaa ilmoituksen.',
      why: 'Sieltä tulevat yhdistysten ilmoitukset ja kuvat.',
      learns:
        'Palvelin näkee kävijän IP-osoitteen, selaimen tiedot ja, kuvia lukuun ottamatta, sivuston, jolta pyyntö tulee. Se ei saa evästeitä eikä hakusanoja.',
      kept: 'Ilmoitukset ovat selaimen muistissa, kunnes sivu suljetaan. Palvelimen lokin säilytysajasta päättää lähteen ylläpitäjä.',
    },
    sv: {
      name: 'Datakällan',
      when: 'Genast: den öppna listan och början av de andra listorna. Resten hämtas när besökaren öppnar en flik eller söker något, och annonsens bild när besökaren öppnar annonsen.',
      why: 'Därifrån kommer föreningarnas annonser och bilder.',
      learns:
        'Servern ser besökarens IP-adress, uppgifter om webbläsaren och, utom för bilder, webbplatsen som begäran kommer från. Den får inga kakor och inga sökord.',
      kept: 'Annonserna finns i webbläsarens minne tills sidan stängs. Hur länge serverns logg sparas bestämmer källans administratör.',
    },
    en: {
      name: 'The source',
      when: 'At once: the list on view and the beginning of the others. The rest when the visitor opens a tab or searches for something, and a listing’s picture when the visitor opens the listing.',
      why: 'The associations’ listings and pictures come from there.',
      learns:
        'The server sees the visitor’s IP address, what the browser tells of itself and, but for pictures, the site that the request comes from. It gets no cookies and no searched words.',
      kept: 'The listings are in the browser’s memory until the page is closed. The source’s keeper decides how long the server’s log is kept.',
    },
  },
  messages: {
    fi: {
      name: 'Viestitiedosto',
      when: 'Heti, jos sivun kieli on viestitiedoston kieli.',
      why: 'Siinä ovat taulun sanat sillä kielellä.',
      learns:
        'Palvelin näkee kävijän IP-osoitteen, selaimen tiedot ja sivuston, jolta pyyntö tulee.',
      kept: 'Palvelimen loki säilytetään {logs}.',
    },
    sv: {
      name: 'Meddelandefilen',
      when: 'Genast, om sidans språk är meddelandefilens språk.',
      why: 'I den finns tavlans ord på det språket.',
      learns:
        'Servern ser besökarens IP-adress, uppgifter om webbläsaren och webbplatsen som begäran kommer från.',
      kept: 'Serverns logg sparas {logs}.',
    },
    en: {
      name: 'The message file',
      when: 'At once, if the page’s language is that of the message file.',
      why: 'It has the board’s words in that language.',
      learns:
        'The server sees the visitor’s IP address, what the browser tells of itself, and the site that the request comes from.',
      kept: 'The server’s log is kept {logs}.',
    },
  },
  map: {
    fi: {
      name: 'Karttapalvelu',
      when: 'Vasta kun kävijä on nähnyt karttapalvelun nimen ja valinnut, että kartta avataan.',
      why: 'Sieltä tulevat kartan kuvat.',
      learns:
        'Palvelin näkee kävijän IP-osoitteen, selaimen tiedot, sivuston, jolta pyyntö tulee, ja alueen, jota kartalla katsotaan.',
      kept: 'Valinta unohtuu, kun sivu suljetaan. Palvelimen loki säilytetään {mapLogs}.',
    },
    sv: {
      name: 'Karttjänsten',
      when: 'Först när besökaren har sett karttjänstens namn och valt att öppna kartan.',
      why: 'Därifrån kommer kartans bilder.',
      learns:
        'Servern ser besökarens IP-adress, uppgifter om webbläsaren, webbplatsen som begäran kommer från och området som visas på kartan.',
      kept: 'Valet glöms när sidan stängs. Serverns logg sparas {mapLogs}.',
    },
    en: {
      name: 'The map service',
      when: 'Only when the visitor has read the map service’s name and chosen to open the map.',
      why: 'The map’s pictures come from there.',
      learns:
        'The server sees the visitor’s IP address, what the browser tells of itself, the site that the request comes from, and the area that is looked at.',
      kept: 'The choice is forgotten when the page is closed. The server’s log is kept {mapLogs}.',
    },
  },
};
