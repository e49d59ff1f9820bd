import type { LegalTextWriter } from '../legal-text.js';

export const privacy: LegalTextWriter = ({ version, contacts }) => ({
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
      key: 'rights',
      heading: 'Grunden för behandlingen och besökarens rättigheter',
      blocks: [
        'Kommunen behandlar personuppgifter på den här grunden: {legalBasis}. Besökarens rättigheter: {rights}. Mer i kommunens dataskyddsbeskrivning: {privacyNotice}.',
      ],
    },
    {
      key: 'contacts',
      heading: 'Vilka servrar besökarens webbläsare kontaktar',
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
        '{unlessUrlPrefix} Sökorden, filtren och den öppna annonsen står i sidans adress. De blir kvar i webbläsarhistoriken och går till kommunens server när sidan laddas om eller länken öppnas. Också besöksstatistik som sparar adresser får dem.',
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
        'Annonserna och deras kontaktuppgifter står som vanlig text på sidan, så att skärmläsare, översättare och sidans egen sökning hittar dem.',
        '{ifStrangeFrame} Därför kan också sidans andra program, till exempel besöksstatistik eller ett chattfönster, läsa annonserna. De kan också läsa det som skrivs i sökfältet.',
        '{unlessStrangeFrame} Tavlan står på sidan i en ram som sidans andra program inte kommer åt.',
        'Kontaktuppgifterna kan innehålla personuppgifter, till exempel en kontaktpersons telefonnummer.',
        '{unlessStructuredData} På sidan finns också en beskrivning av de synliga annonserna för sökmotorer.',
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
