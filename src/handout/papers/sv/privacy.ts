import type { PaperWriter } from '../paper.js';

export const privacy: PaperWriter = ({ version, contacts }) => ({
  title: `Talkootaulu och integriteten, version ${version}`,
  sections: [
    {
      key: 'use',
      heading: 'Vad den här texten gäller',
      blocks: [
        `På sidan finns Talkootaulu, version ${version}. Den visar föreningars annonser som besökarens webbläsare hämtar från en öppen datakälla. Personuppgiftsansvarig är {municipality}: {controller}. De som har gjort Talkootaulu får inga uppgifter om besökarna.`,
      ],
    },
    {
      key: 'contacts',
      heading: 'Vart besökarens webbläsare tar kontakt',
      blocks: [
        contacts.map(
          ({ origin, words: { sv } }) =>
            `${sv.name} (${origin}). ${sv.when} ${sv.why} ${sv.learns} ${sv.kept}`,
        ),
        'Tavlan tar inte kontakt med några andra. Länkar till andra webbplatser, telefonnummer och e-postadresser öppnas först när besökaren väljer dem.',
      ],
    },
    {
      key: 'stored',
      heading: 'Vad som sparas på besökarens enhet',
      blocks: [
        'Ingenting. Tavlan använder varken kakor, webbläsarens lokala lagring eller andra sätt att spara, så den behöver inget samtycke till kakor. Webbläsarens vanliga cacheminne kan behålla hämtade filer så länge som deras server tillåter.',
        'Hämtade annonser finns i minnet tills sidan stängs. Uppgifter som är äldre än 15 minuter hämtas på nytt när besökaren återvänder till sidan. En annons som har tagits bort i källan försvinner från tavlan senast när sidan laddas om och cacheminnets uppgifter har föråldrats.',
      ],
    },
    {
      key: 'search',
      heading: 'Sökningen och sidans adress',
      blocks: [
        'Sökningen görs i besökarens webbläsare. Sökorden skickas varken till datakällan eller någon annanstans.',
        'Om kommunen har gett tavlan attributet url-prefix står sökorden, filtren och den öppna annonsen i sidans adress. Då blir de kvar i webbläsarhistoriken och går till kommunens server när sidan laddas om eller länken öppnas. Också besöksstatistik som sparar adresser får dem.',
      ],
    },
    {
      key: 'location',
      heading: 'Platsen',
      blocks: [
        'Platsen läses bara om besökaren ber om de närmaste först och ger webbläsaren lov. Den avrundas till ungefär en kilometer, lämnar inte webbläsaren och glöms när sidan stängs.',
      ],
    },
    {
      key: 'records',
      heading: 'Annonsernas uppgifter på sidan',
      blocks: [
        'Annonserna och deras kontaktuppgifter står som vanlig text på sidan, så att skärmläsare, översättare och sidans egen sökning hittar dem. Därför kan också sidans andra program, till exempel besöksstatistik eller ett chattfönster, läsa dem. De kan också läsa det som skrivs i sökfältet. Om tavlan står i en ram (iframe) vars filer finns på en annan server än sidan kommer sidans andra program inte åt den.',
        'Kontaktuppgifterna kan innehålla personuppgifter, till exempel en kontaktpersons telefonnummer. Om kommunen har gett tavlan attributet structured-data finns på sidan också en beskrivning av de synliga annonserna för sökmotorer.',
        'Tavlan läser bara de fält som den behöver. Fält för kontaktpersoners namn läser den inte. Den som har publicerat en annons i datakällan ansvarar för dess uppgifter, och begäran om rättelse eller radering görs där. En felanmälan öppnar besökarens eget e-postprogram eller ger texten att kopiera: tavlan skickar själv ingenting.',
      ],
    },
    {
      key: 'counting',
      heading: 'Räkning av användningen',
      blocks: [
        'Tavlan räknar inte besökare. Den berättar för sidans andra program när besökaren ändrar sökningen, öppnar en annons eller tar kontakt. Den berättar också vilken annons som öppnades, men inga sökord, adresser eller telefonnummer. Kommunens besöksstatistik: {statistics}.',
      ],
    },
  ],
});
