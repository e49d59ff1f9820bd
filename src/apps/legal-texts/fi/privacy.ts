import type { LegalTextWriter } from '../legal-text.js';

export const privacy: LegalTextWriter = ({ version, contacts }) => ({
  title: `Talkootaulu ja yksityisyys, versio ${version}`,
  sections: [
    {
      key: 'use',
      heading: 'Mitä tämä teksti koskee',
      blocks: [
        `Sivulla on Talkootaulu, versio ${version}. Se näyttää yhdistysten ilmoituksia, jotka kävijän selain hakee avoimesta tietolähteestä. Rekisterinpitäjä on {municipality}: {controller}. Talkootaulun tekijät eivät saa kävijöistä mitään tietoja.`,
      ],
    },
    {
      key: 'rights',
      heading: 'Käsittelyn peruste ja kävijän oikeudet',
      blocks: [
        'Kunta käsittelee henkilötietoja tällä perusteella: {legalBasis}. Kävijän oikeudet: {rights}. Lisää kunnan tietosuojaselosteessa: {privacyNotice}.',
      ],
    },
    {
      key: 'contacts',
      heading: 'Mihin kävijän selain ottaa yhteyttä',
      blocks: [
        contacts.map(
          ({ origin, words: { fi } }) =>
            `${fi.name} (${origin}). ${fi.when} ${fi.why} ${fi.learns} ${fi.kept}`,
        ),
        'Muihin taulu ei ota yhteyttä. Linkit toisille sivustoille, puhelinnumerot ja sähköpostiosoitteet avautuvat vasta, kun kävijä valitsee ne.',
      ],
    },
    {
      key: 'stored',
      heading: 'Mitä kävijän laitteelle tallennetaan',
      blocks: [
        'Ei mitään. Taulu ei käytä evästeitä, selaimen paikallista tallennustilaa eikä muita tallennuskeinoja, joten se ei tarvitse evästesuostumusta. Selaimen tavallinen välimuisti voi pitää haettuja tiedostoja niin kauan kuin niiden palvelin sallii.',
        'Haetut ilmoitukset ovat muistissa, kunnes sivu suljetaan. Yli 15 minuuttia vanhat tiedot haetaan uudelleen, kun kävijä palaa sivulle. Lähteestä poistettu ilmoitus katoaa taulusta viimeistään, kun sivu ladataan uudelleen ja välimuistin tiedot ovat vanhentuneet.',
      ],
    },
    {
      key: 'search',
      heading: 'Haku ja sivun osoite',
      blocks: [
        'Haku tehdään kävijän selaimessa. Hakusanoja ei lähetetä tietolähteeseen eikä muualle.',
        '{unlessUrlPrefix} Hakusanat, rajaukset ja avattu ilmoitus ovat sivun osoitteessa. Ne jäävät selaushistoriaan ja menevät kunnan palvelimelle, kun sivu ladataan uudelleen tai linkki avataan. Myös osoitteita tallentava kävijätilasto saa ne.',
      ],
    },
    {
      key: 'location',
      heading: 'Sijainti',
      blocks: [
        'Sijainti luetaan vain, jos kävijä pyytää lähimmät ensin ja antaa selaimelle luvan. Se pyöristetään noin kilometriin, ei lähde selaimesta ja unohtuu, kun sivu suljetaan.',
      ],
    },
    {
      key: 'records',
      heading: 'Ilmoitusten tiedot sivulla',
      blocks: [
        'Ilmoitukset ja niiden yhteystiedot ovat sivulla tavallisena tekstinä, jotta ruudunlukuohjelmat, kääntäjät ja sivun oma haku löytävät ne.',
        '{ifStrangeFrame} Myös sivun muut ohjelmat, kuten kävijätilasto tai keskusteluikkuna, voivat siksi lukea ilmoitukset. Ne voivat lukea senkin, mitä hakukenttään kirjoitetaan.',
        '{unlessStrangeFrame} Taulu on sivulla kehyksessä, johon sivun muut ohjelmat eivät pääse.',
        'Yhteystiedoissa voi olla henkilötietoja, esimerkiksi yhteyshenkilön puhelinnumero.',
        '{unlessStructuredData} Näkyvistä ilmoituksista on sivulla myös hakukoneille tarkoitettu kuvaus.',
        'Taulu lukee vain ne kentät, joita se tarvitsee. Yhteyshenkilöiden nimille varattuja kenttiä se ei lue. Ilmoituksen tiedoista vastaa sen julkaisija tietolähteessä, ja korjaus- ja poistopyynnöt tehdään sinne. Virheilmoitus avaa kävijän oman sähköpostiohjelman tai antaa tekstin kopioitavaksi: taulu itse ei lähetä mitään.',
      ],
    },
    {
      key: 'counting',
      heading: 'Käytön laskeminen',
      blocks: [
        'Taulu ei laske kävijöitä. Se kertoo sivun muille ohjelmille, kun kävijä vaihtaa hakua, avaa ilmoituksen tai ottaa yhteyttä. Se kertoo myös, mikä ilmoitus avattiin, mutta ei hakusanoja, osoitteita eikä puhelinnumeroita. Kunnan kävijätilasto: {statistics}.',
      ],
    },
  ],
});
