import type { LegalTextWriter } from '../legal-text.js';

export const privacy: LegalTextWriter = ({ version, contacts }) => ({
  title: `Talkootaulu and privacy, version ${version}`,
  sections: [
    {
      key: 'use',
      heading: 'What this text is about',
      blocks: [
        `This page has Talkootaulu, version ${version}. It shows listings of associations, which the visitor’s browser fetches from an open source of data. The controller is {municipality}: {controller}. The makers of Talkootaulu get nothing about visitors.`,
      ],
    },
    {
      key: 'rights',
      heading: 'The basis of processing, and the visitor’s rights',
      blocks: [
        'The municipality processes personal data on this basis: {legalBasis}. The visitor’s rights: {rights}. More in the municipality’s privacy notice: {privacyNotice}.',
      ],
    },
    {
      key: 'contacts',
      heading: 'Whom the visitor’s browser contacts',
      blocks: [
        contacts.map(
          ({ origin, words: { en } }) =>
            `${en.name} (${origin}). ${en.when} ${en.why} ${en.learns} ${en.kept}`,
        ),
        'The board contacts nobody else. Links to other sites, phone numbers and e-mail addresses open only when the visitor chooses them.',
      ],
    },
    {
      key: 'stored',
      heading: 'What is stored on the visitor’s device',
      blocks: [
        'Nothing. The board uses no cookies, no local storage of the browser and no other way to store, so it needs no cookie consent. The browser’s ordinary cache may keep fetched files for as long as their server allows.',
        'Fetched listings are in memory until the page is closed. What is more than 15 minutes old is fetched again when the visitor comes back to the page. A listing that was deleted at the source is gone from the board at the latest when the page is loaded again and what the cache kept has expired.',
      ],
    },
    {
      key: 'search',
      heading: 'The search and the page’s address',
      blocks: [
        'The search is made in the visitor’s browser. The words are sent neither to the source nor anywhere else.',
        '{unlessUrlPrefix} The searched words, the filters and the open listing stand in the page’s address. They stay in the browser’s history, and go to the municipality’s server when the page is loaded again or the link is opened. Visitor statistics that keep addresses get them too.',
      ],
    },
    {
      key: 'location',
      heading: 'The location',
      blocks: [
        'The location is read only if the visitor asks for the nearest first and allows the browser to tell. It is rounded to about a kilometre, does not leave the browser, and is forgotten when the page is closed.',
      ],
    },
    {
      key: 'records',
      heading: 'What the listings tell on the page',
      blocks: [
        'The listings and their contacts stand in the page as ordinary text, so that screen readers, translators and the page’s own search find them.',
        '{ifStrangeFrame} So the page’s other programs, such as visitor statistics or a chat window, can read the listings too. They can also read what is typed in the search box.',
        '{unlessStrangeFrame} The board is in a frame of the page to which the page’s other programs have no access.',
        'Contacts may be personal data, such as the phone number of a contact person.',
        '{unlessStructuredData} The page also has a description of the listings on view for search engines.',
        'The board reads only the fields that it needs. Fields for names of contact persons are not read. Whoever published a listing at the source answers for it, and requests to correct or delete it are made there. A report of a mistake opens the visitor’s own mail program or gives the text to copy: the board itself sends nothing.',
      ],
    },
    {
      key: 'counting',
      heading: 'Counting of use',
      blocks: [
        'The board counts no visitors. It tells the page’s other programs when the visitor changes the search, opens a listing or gets in touch. It also tells which listing was opened, but no searched words, addresses or phone numbers. The municipality’s visitor statistics: {statistics}.',
      ],
    },
  ],
});
