import { keptMonths } from '../release.js';
import type { LegalTextWriter } from '../legal-text.js';

export const support: LegalTextWriter = ({ version, releasedOn, keptUntil }) => ({
  title: `Stöd för Talkootaulu, version ${version}`,
  sections: [
    {
      key: 'files',
      heading: 'Hur länge versionen finns tillgänglig',
      blocks: [
        `Version ${version} publicerades den ${releasedOn}. En publicerad versions filer ändras inte: mappen ${version}/ är alltid densamma, och dess kontrollsummor finns i filen integrity.json. En versions filer hålls tillgängliga i minst ${keptMonths} månader, den här versionens åtminstone till den ${keptUntil}.`,
        'En kommun som har filerna på sin egen server kan använda dem så länge den vill.',
      ],
    },
    {
      key: 'floating',
      heading: 'Rättelser',
      blocks: [
        `Mappen ${version.split('.')[0]}/ följer den nyaste utgåvan av samma huvudversion. Innehållet ändras, så den kan inte få någon integrity-kontroll. Inom en huvudversion består attribut, inställningar, händelser och stilarnas namn.`,
        'Fel och säkerhetshål rättas i den nyaste huvudversionen.',
      ],
    },
    {
      key: 'browsers',
      heading: 'Webbläsare',
      blocks: [
        'Tavlan är gjord för webbläsare från år 2024 och framåt. Om en webbläsare saknar något nödvändigt blir kommunens egen länk kvar på sidan.',
      ],
    },
    {
      key: 'security',
      heading: 'Säkerhet',
      blocks: [
        'Säkerhetshål anmäls konfidentiellt via programmets kodförråd: {repository}. Anvisningen finns i filen SECURITY.md.',
      ],
    },
  ],
});
