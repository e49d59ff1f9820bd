/** Why a page's script could not start its boards. */
export type Obstacle = 'other-version' | 'other-element' | 'policy' | 'part' | 'container';

/** What the webmaster is told then; `{0}` is the version that was there first, or the message of an error. */
type ObstacleWords = Readonly<Record<Obstacle, string>>;

const words: Readonly<Record<'fi' | 'sv' | 'en', ObstacleWords>> = {
  fi: {
    'other-version':
      'Sivulla on jo versio {0}, joka jää käyttöön tämän version {1} sijasta. Poista toinen skripti.',
    'other-element': 'Sivulla on jo toinen elementti nimeltä talkoo-board. Poista se.',
    policy:
      "Sivun CSP estää Lit-kirjaston. Lisää riviin trusted-types: lit-html talkoo-rich-text, ja jos sivulla on toinenkin Lit, myös 'allow-duplicates'. ({0})",
    part: 'Skriptin osa puuttuu tai on muuttunut. Vie palvelimelle uudelleen koko kansio. ({0})',
    container:
      'Yhden taulun koodissa on virhe. Kopioi koodi uudelleen ja liitä se editorin HTML-näkymään. ({0})',
  },
  sv: {
    'other-version':
      'På sidan finns redan version {0}, som används i stället för denna version {1}. Ta bort det ena skriptet.',
    'other-element': 'På sidan finns redan ett annat element med namnet talkoo-board. Ta bort det.',
    policy:
      "Sidans CSP hindrar biblioteket Lit. Lägg till på raden trusted-types: lit-html talkoo-rich-text, och om sidan har ett Lit till, även 'allow-duplicates'. ({0})",
    part: 'En del av skriptet saknas eller har ändrats. Lägg hela mappen på servern på nytt. ({0})',
    container:
      'Det finns ett fel i koden för en tavla. Kopiera koden på nytt och klistra in den i redigerarens HTML-vy. ({0})',
  },
  en: {
    'other-version':
      'Version {0} is on the page already and stays in use instead of this version {1}. Remove one of the scripts.',
    'other-element': 'Another element is called talkoo-board on this page. Remove it.',
    policy:
      "The page's CSP blocks the library Lit. Add to the line trusted-types: lit-html talkoo-rich-text, and if the page has another Lit, 'allow-duplicates' too. ({0})",
    part: 'A part of the script is missing or was changed. Put the whole folder on the server again. ({0})',
    container:
      'The code of one board has a mistake. Copy the code again and paste it into the HTML view of your editor. ({0})',
  },
};

/** One line for the console in the page's language, Finnish unless it is Swedish or English. */
export function obstacleText(obstacle: Obstacle, ...values: readonly string[]): string {
  const language = document.documentElement.lang.slice(0, 2).toLowerCase();
  const { [obstacle]: line } = words[language === 'sv' || language === 'en' ? language : 'fi'];
  return `Talkootaulu: ${line.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '')}`;
}
