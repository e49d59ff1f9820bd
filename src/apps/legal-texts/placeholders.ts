import type { LegalTextLanguage } from './legal-text-language.js';

/** What only the municipality knows, by the name that stands in braces in the texts, in the words of each language. */
export const placeholders: Readonly<Record<string, Readonly<Record<LegalTextLanguage, string>>>> = {
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
    fi: 'asetustiedoston palvelin, tai poista kohta, jos tiedostoa ei ole',
    sv: 'inställningsfilens server, eller ta bort punkten om det inte finns någon fil',
    en: 'server of the settings file, or delete the entry if there is no file',
  },
  source: {
    fi: 'tietolähteen osoite',
    sv: 'datakällans adress',
    en: 'address of the source',
  },
  messages: {
    fi: 'viestitiedoston palvelin, tai poista kohta, jos tiedostoa ei ole',
    sv: 'meddelandefilens server, eller ta bort punkten om det inte finns någon fil',
    en: 'server of the message file, or delete the entry if there is no file',
  },
  map: {
    fi: 'karttapalvelun osoite, tai poista kohta, jos taulussa ei ole karttaa',
    sv: 'karttjänstens adress, eller ta bort punkten om tavlan inte har någon karta',
    en: 'address of the map service, or delete the entry if the board has no map',
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
  legalBasis: {
    fi: 'henkilötietojen käsittelyn oikeusperuste; kysy tietosuojavastaavalta',
    sv: 'den rättsliga grunden för behandlingen av personuppgifter; fråga dataskyddsombudet',
    en: 'the legal basis for processing personal data; ask the data protection officer',
  },
  rights: {
    fi: 'rekisteröidyn oikeudet, miten niitä käytetään ja mille viranomaiselle voi valittaa',
    sv: 'den registrerades rättigheter, hur de utövas och till vilken myndighet man kan klaga',
    en: 'the rights of the data subject, how to use them, and which authority takes complaints',
  },
  privacyNotice: {
    fi: 'linkki kunnan tietosuojaselosteeseen',
    sv: 'länk till kommunens dataskyddsbeskrivning',
    en: 'link to the municipality’s own privacy notice',
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
  repository: {
    fi: 'koodivaraston osoite',
    sv: 'kodförrådets adress',
    en: 'address of the repository',
  },
};

/**
 * When a paragraph does not hold for the municipality, by the name that stands in braces before it.
 * Choices have the names that the page for setting a board up gives them.
 */
export const conditions: Readonly<Record<string, Readonly<Record<LegalTextLanguage, string>>>> = {
  unlessUrlPrefix: {
    fi: 'valinta ”Pidä haku ja avattu kohta sivun osoitteessa” (url-prefix) ei ole käytössä',
    sv: 'valet ”Håll sökningen och den öppna posten i sidans adress” (url-prefix) inte används',
    en: 'the choice “Keep the search and the open record in the page’s address” (url-prefix) is not in use',
  },
  unlessStructuredData: {
    fi: 'valinta ”Kerro näkyvät tiedot hakukoneille” (structured-data) ei ole käytössä',
    sv: 'valet ”Berätta för sökmotorer vad som visas” (structured-data) inte används',
    en: 'the choice “Tell search engines what is on view” (structured-data) is not in use',
  },
  ifStrangeFrame: {
    fi: 'taulu on kehyksessä (iframe), jonka tiedostot ovat eri palvelimella kuin sivu',
    sv: 'tavlan står i en ram (iframe) vars filer finns på en annan server än sidan',
    en: 'the board is in an iframe whose files are on another server than the page',
  },
  unlessStrangeFrame: {
    fi: 'taulu ei ole kehyksessä (iframe), jonka tiedostot ovat eri palvelimella kuin sivu',
    sv: 'tavlan inte står i en ram (iframe) vars filer finns på en annan server än sidan',
    en: 'the board is not in an iframe whose files are on another server than the page',
  },
};

const fillIn: Readonly<Record<LegalTextLanguage, string>> = {
  fi: 'täytä: ',
  sv: 'fyll i: ',
  en: 'fill in: ',
};

const deleteIf: Readonly<Record<LegalTextLanguage, string>> = {
  fi: 'poista kappale, jos ',
  sv: 'ta bort stycket om ',
  en: 'delete the paragraph if ',
};

const names = Object.keys({ ...placeholders, ...conditions });

/** Every `{name}` of a text that is a placeholder or a condition. */
export const placeholderForm = new RegExp(`\\{(${names.join('|')})\\}`, 'g');

/** How a placeholder or a condition stands in a legal text: "[täytä: kunnan nimi]", "[poista kappale, jos …]". */
export function placeholderText(name: string, language: LegalTextLanguage): string {
  const condition = conditions[name];
  return condition
    ? `[${deleteIf[language]}${condition[language]}]`
    : `[${fillIn[language]}${placeholders[name]?.[language] ?? name}]`;
}
