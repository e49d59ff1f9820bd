import type { PaperLanguage } from './paper-language.js';

/** What only the municipality knows, by the name that stands in braces in the texts, in the words of each language. */
export const placeholders: Readonly<Record<string, Readonly<Record<PaperLanguage, string>>>> = {
  municipality: {
    fi: 'kunnan nimi',
    sv: 'kommunens namn',
    en: 'name of the municipality',
  },
  script: {
    fi: 'palvelin, jolla taulun tiedostot ovat',
    sv: 'servern där tavlans filer finns',
    en: 'server that has the board’s files',
  },
  settings: {
    fi: 'asetustiedoston palvelin, jos sellainen on',
    sv: 'inställningsfilens server, om det finns en',
    en: 'server of the settings file, if there is one',
  },
  source: {
    fi: 'tietolähteen osoite',
    sv: 'datakällans adress',
    en: 'address of the source',
  },
  messages: {
    fi: 'viestitiedoston palvelin, jos sellainen on',
    sv: 'meddelandefilens server, om det finns en',
    en: 'server of the message file, if there is one',
  },
  map: {
    fi: 'karttapalvelun osoite, jos taulussa on kartta',
    sv: 'karttjänstens adress, om tavlan har en karta',
    en: 'address of the map service, if the board has a map',
  },
  logs: {
    fi: 'aika',
    sv: 'tid',
    en: 'time',
  },
  mapLogs: {
    fi: 'karttapalvelun ilmoittama aika',
    sv: 'tid enligt karttjänsten',
    en: 'time as the map service tells',
  },
  feedback: {
    fi: 'kunnan saavutettavuuspalautteen osoite',
    sv: 'kommunens adress för respons om tillgänglighet',
    en: 'the municipality’s address for accessibility feedback',
  },
  authority: {
    fi: 'valvova viranomainen ja sen yhteystiedot kunnan oman saavutettavuusselosteen mukaan; tarkista, kuka valvoo nyt',
    sv: 'tillsynsmyndigheten och dess kontaktuppgifter enligt kommunens eget tillgänglighetsutlåtande; kontrollera vem som utövar tillsyn nu',
    en: 'the supervising authority and how to reach it, as in the municipality’s own accessibility statement; check who supervises now',
  },
  controller: {
    fi: 'rekisterinpitäjän ja tietosuojavastaavan yhteystiedot',
    sv: 'kontaktuppgifter till den personuppgiftsansvarige och dataskyddsombudet',
    en: 'how to reach the controller and the data protection officer',
  },
  statistics: {
    fi: 'kunnan kävijätilasto ja mitä se taulun käytöstä laskee, tai "emme laske"',
    sv: 'kommunens besöksstatistik och vad den räknar om hur tavlan används, eller ”vi räknar inte”',
    en: 'the municipality’s visitor statistics and what they count of the board’s use, or “we do not count”',
  },
  dataTerms: {
    fi: 'tietolähteen käyttöehdot, tarkista lähteen ylläpitäjältä',
    sv: 'datakällans användningsvillkor, kontrollera med källans administratör',
    en: 'the source’s terms of use, to be checked with its keeper',
  },
  mapTerms: {
    fi: 'kartta-aineiston nimi, tekijä ja käyttöehdot',
    sv: 'kartmaterialets namn, upphovsman och användningsvillkor',
    en: 'name, maker and terms of the map',
  },
};

const fillIn: Readonly<Record<PaperLanguage, string>> = {
  fi: 'täytä',
  sv: 'fyll i',
  en: 'fill in',
};

/** Every `{name}` of a text that is a placeholder. */
export const placeholderForm = new RegExp(`\\{(${Object.keys(placeholders).join('|')})\\}`, 'g');

/** How a placeholder stands in a paper: "[täytä: kunnan nimi]". */
export function placeholderText(name: string, language: PaperLanguage): string {
  return `[${fillIn[language]}: ${placeholders[name]?.[language] ?? name}]`;
}
