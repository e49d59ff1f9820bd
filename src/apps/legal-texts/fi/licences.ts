import type { LegalTextWriter } from '../legal-text.js';

export const licences: LegalTextWriter = ({ version }) => ({
  title: `Talkootaulun lisenssit, versio ${version}`,
  sections: [
    {
      key: 'code',
      heading: 'Ohjelma',
      blocks: [
        'Talkootaulun lisenssi on EUPL-1.2. Mukana olevien kirjastojen lisenssit ovat tiedostossa licenses.md ohjelman tiedostojen vieressä. Taulun upottaminen sivulle ei vaikuta sivun oman sisällön lisenssiin.',
      ],
    },
    {
      key: 'data',
      heading: 'Ilmoitukset ja kuvat',
      blocks: [
        'Ilmoitusten tekstit ja kuvat tulevat tietolähteestä ja kuuluvat julkaisijoilleen. Talkootaulu ei anna niihin oikeuksia eikä tiedä niiden lisenssiä. Käyttöehdot: {dataTerms}.',
        'Taulu nimeää tietolähteen ja linkittää jokaisen ilmoituksen siihen. Kuvat näytetään lähteen omasta osoitteesta, eikä niistä tehdä kopioita.',
      ],
    },
    {
      key: 'map',
      heading: 'Kartta',
      blocks: [
        'Kartan tekijä näkyy kartan alla niin kuin se on asetuksissa (map.attribution). Kartta: {mapTerms}. Maanmittauslaitoksen avoimet aineistot ovat CC BY 4.0 -lisenssillä; OpenStreetMapin tiedot ovat ODbL-lisenssillä, ja niistä mainitaan OpenStreetMapin tekijät.',
      ],
    },
    {
      key: 'fonts',
      heading: 'Kirjasimet',
      blocks: ['Taulu käyttää sivun kirjasimia. Sen mukana ei tule kirjasimia eikä kuvia.'],
    },
  ],
});
