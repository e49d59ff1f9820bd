import { wordingOf } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';

/** What the frame page itself says; the board speaks for itself. */
export interface FrameWords {
  readonly language: Language;
  readonly title: string;
  /** Before the hosts that a page opened on its own would show something from. */
  readonly showsFrom: string;
  readonly isItKnown: string;
  readonly show: string;
  readonly noSource: string;
  readonly badSource: string;
  readonly badSettings: string;
  readonly tooLong: string;
  readonly linksLeave: string;
  readonly ownPage: string;
}

const languages: Readonly<Record<Language, FrameWords>> = {
  fi: {
    language: 'fi',
    title: 'Yhdistykset, toiminta ja tilat',
    showsFrom: 'Tämä sivu näyttää tietoja palvelusta:',
    isItKnown:
      'Sivun osoite on voinut tulla keneltä tahansa. Jatka, jos tunnet palvelun. Tiedot haetaan vasta, kun valitset Näytä tiedot.',
    show: 'Näytä tiedot',
    noSource: 'Taululla ei ole tietolähdettä. Lisää sivun osoitteeseen source=https://…',
    badSource:
      'Tietolähteen osoitetta ei voi käyttää. Sen alussa pitää olla https://, eikä siinä saa olla käyttäjätunnusta tai salasanaa.',
    badSettings:
      'Asetusten osoitetta ei voi käyttää. Sen pitää olla tiedosto tämän sivun vieressä tai alkaa https://, eikä siinä saa olla käyttäjätunnusta tai salasanaa.',
    tooLong: 'Sivun osoite on liian pitkä, eikä taulua voi näyttää.',
    linksLeave: 'Linkit toisille sivustoille avautuvat uuteen välilehteen.',
    ownPage: 'Avaa taulu omaan välilehteensä, esimerkiksi tulostamista varten',
  },
  sv: {
    language: 'sv',
    title: 'Föreningar, verksamhet och lokaler',
    showsFrom: 'Den här sidan visar uppgifter från tjänsten:',
    isItKnown:
      'Sidans adress kan ha kommit från vem som helst. Fortsätt om du känner till tjänsten. Uppgifterna hämtas först när du väljer Visa uppgifterna.',
    show: 'Visa uppgifterna',
    noSource: 'Tavlan har ingen datakälla. Lägg till source=https://… i sidans adress.',
    badSource:
      'Datakällans adress kan inte användas. Den ska börja med https:// och får inte innehålla användarnamn eller lösenord.',
    badSettings:
      'Inställningarnas adress kan inte användas. Den ska vara en fil bredvid den här sidan eller börja med https://, och får inte innehålla användarnamn eller lösenord.',
    tooLong: 'Sidans adress är för lång, så tavlan kan inte visas.',
    linksLeave: 'Länkar till andra webbplatser öppnas i en ny flik.',
    ownPage: 'Öppna tavlan i en egen flik, till exempel för att skriva ut den',
  },
  en: {
    language: 'en',
    title: 'Associations, activities and premises',
    showsFrom: 'This page shows information from the service:',
    isItKnown:
      'Anyone may have made the address of this page. Continue if you know the service. Nothing is fetched before you choose Show the information.',
    show: 'Show the information',
    noSource: 'The board has no source. Add source=https://… to the address of this page.',
    badSource:
      'The address of the source cannot be used. It must begin with https:// and have no user name or password in it.',
    badSettings:
      'The address of the settings cannot be used. It must be a file beside this page or begin with https://, and have no user name or password in it.',
    tooLong: 'The address of this page is too long, so the board cannot be shown.',
    linksLeave: 'Links to other websites open in a new tab.',
    ownPage: 'Open the board in a tab of its own, for instance to print it',
  },
};

/** The words for a language tag; Finnish for what the interface does not speak. */
export function frameWords(tag: string): FrameWords {
  const wording = wordingOf(tag) ?? 'fi';
  return languages[wording === 'selko' ? 'fi' : wording];
}
