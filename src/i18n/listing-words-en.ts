import { gapWordsEn } from './gap-words-en.js';
import type { ListingWords } from './listing-words.js';
import { counted } from './plural.js';

const locale = 'en-GB';
const notices = counted(locale, 'notice', 'notices');
const tellKeeper = 'You cannot mend this yourself. Tell those who run the service.';

/** A listing in English. */
const words: ListingWords = {
  gaps: gapWordsEn,
  searchName: 'Find an association',
  label: 'Name or business ID of the association',
  hint: 'Write the beginning of the name and choose the association from the list.',
  clear: 'Clear',
  suggestions: (count) =>
    count === 1
      ? 'One association was found. Choose it.'
      : `${counted(locale, 'association', 'associations')(count)} were found. Choose yours.`,
  tooMany: 'There are more associations. Write more of the name.',
  reading: (sources) => `Reading associations from ${sources}…`,

  seen: (count) => (count === 0 ? 'Residents see no notices.' : `Residents see ${notices(count)}.`),
  unseen: (count) => (count === 1 ? 'One notice is not shown.' : `${count} notices are not shown.`),
  toMend: (count) =>
    count === 1 ? 'One thing is worth mending.' : `${count} things are worth mending.`,
  allWell: 'All is well. Splendid!',
  allWellGiven: 'All that the service gives is in order.',
  notGiven: (source, names) =>
    `${source} does not give this of anybody, so it counts neither for nor against the association: ${names}.`,
  checking: 'Checking whether the association has notices that are not shown…',
  uncheckable: 'It could not be found out whether the association has notices that are not shown.',
  again: 'Try again',
  inOrder: (names) => `In order: ${names}.`,

  mendTitle: 'What is worth mending',
  mendIn: (title) => `Mend: ${title}`,
  signIn: (sources) =>
    `Things are mended in the service ${sources}, where one signs in with the association’s account.`,
  remarksTitle: 'Good to know',
  introductionTitle: 'The association does not introduce itself',
  introductionWhy:
    'Residents see your notices, but the association is not in the list of associations.',
  introductionHow: (source) =>
    `Add the association to the service ${source}: its name, a short description, and a phone number or e-mail address.`,
  sorts: {
    link: 'the web address',
    email: 'the e-mail address',
    phone: 'the phone number',
    time: 'the date or time',
  },
  writtenWrongly: (sort, written) => `${sort} “${written}”`,

  hiddenTitle: 'Notices that residents do not see',
  reasons: {
    expired: () => ({
      why: 'The day has passed.',
      how: 'There is nothing to do. If you arrange the same again, enter a new date.',
    }),
    'no-municipality': (place) => ({
      why: 'The notice names no municipality.',
      how: `Choose ${place} as its municipality.`,
    }),
    'other-municipality': (place, municipalities) => ({
      why: `The notice’s municipality is ${municipalities}.`,
      how: `If it is meant for people here too, add the municipality ${place}.`,
    }),
    protected: () => ({
      why: 'The notice is protected by a password.',
      how: 'Remove the protection if it is to be shown.',
    }),
    'no-title': () => ({
      why: 'The notice has no title that can be read.',
      how: 'Write a title.',
    }),
    'no-id': () => ({ why: 'The notice lacks the service’s number.', how: tellKeeper }),
    'not-an-object': () => ({ why: 'The notice came broken from the service.', how: tellKeeper }),
    'too-large': () => ({ why: 'The notice is too large to be read.', how: tellKeeper }),
  },
  field: (path) => `The field in the service: ${path}`,
  untitled: 'A notice without a title',

  seenTitle: 'How residents see your notices',
  lacks: (names) => `To mend: ${names}`,
  lacksNothing: 'All is well in this notice.',

  print: 'Print the summary',
  printed: (day) => `Checked ${day}`,
  askFriend: 'Copy a message to a helper',
  friendField: 'Copy this message to a helper',
  friendCopied: 'The message is copied. Paste it into an e-mail.',
  ownPage: 'Copy code for your own website',
  ownPageField: 'Copy this code for your own website',
  ownPageCopied: 'The code is copied. Send it to whoever looks after your website.',
  friendHello: (name) =>
    `Hello! Would you help to mend the details of the association ${name}? These things are worth mending:`,
  friendLook: (url) => `This is how they look now: ${url}`,
  hiddenOne: 'Residents do not see the notice.',
  friendThanks: 'Thank you!',

  notFound: (asked) => `The association “${asked}” was not found.`,
  didYouMean: 'Did you mean one of these?',
  stepsTitle: 'How to get your association shown',
  stepSpelling: 'First check the spelling. Try only the beginning of the name, or the business ID.',
  stepJoin: 'If the association has not been added yet, open the service and get an account there:',
  stepFill:
    'Add your association to the service: its name, a short description, and a phone number or e-mail address.',
  stepMunicipality: (place) => `Choose ${place} as the municipality.`,
  stepReturn: 'Come back to this page and search again when the notice has been published.',

  rulesTitle: 'What is checked here',
  rulesFair:
    'Only what the association itself can mend counts as a gap. What the service has no field for is not asked.',
};

export default words;
