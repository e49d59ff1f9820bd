import type { OverviewWords } from '../overview-words.js';
import { counted } from '../format/plural.js';

const locale = 'en-GB';
const associations = counted(locale, 'association', 'associations');

/** The overview in English. */
const words: OverviewWords = {
  title: 'How well the associations’ notices are kept',
  extent: (count, records) =>
    `Here are ${associations(count)}. Residents see ${counted(locale, 'notice', 'notices')(records)}.`,
  busy: (count) => `${associations(count)} ${count === 1 ? 'has' : 'have'} something to put right.`,
  allWell: 'Nobody has anything to put right.',
  staysHere: 'All this is worked out in your browser from open data. Nothing is sent or stored.',
  mattersTitle: 'What is to be put right',
  introduction: 'Residents do not see the association’s own introduction',
  matter: 'To put right',
  chores: 'Points',
  associations: 'Associations',
  sourcesTitle: 'In which services',
  source: 'Service',
  shown: 'Notices on view',
  withoutOrganiser: 'Without an organiser',
  whyWithoutOrganiser: 'These notices do not say whose they are, so they count for no association.',
  otherPremises: 'Premises of others than associations',
  whyOtherPremises:
    'Whoever keeps these premises has no other notices, or the keeper is not named.',
  whomTitle: 'Whom to ask',
  anyMatter: 'Anything',
  anySource: 'All services',
  found: associations,
  nobody: 'Nobody has anything like this to put right.',
  choreCount: counted(locale, 'point', 'points'),
  noEmail: 'There is no e-mail address.',
  write: 'Write an e-mail',
  copyLetter: 'Copy the message',
  copyThisLetter: 'Copy this message',
  letterCopied: 'The message has been copied.',
  download: 'Download the table (CSV)',
  downloadHint:
    'Opens in Excel. The table has the associations that you have chosen, a row for each point.',
  fileTitle: 'to-put-right',
  columns: {
    association: 'Association',
    businessId: 'Business ID',
    record: 'Notice',
    kind: 'Kind of notice',
    source: 'Service',
    isShown: 'Seen by residents',
    matter: 'To put right',
    email: 'E-mail',
    phone: 'Phone',
    mendAt: 'To be put right at',
  },
  yes: 'yes',
  no: 'no',
  phone: (phone) => `tel. ${phone}`,
  letterSubject: (name) => `${name}: the details of your notices`,
  letterOpening: (name) => [
    'Hello!',
    '',
    `Residents find the notices of ${name} on the municipality’s website.`,
    'These points are worth putting right, so that it is easy to come along:',
  ],
  letterRecord: (title, kind, source) => `${title} (${kind}, ${source})`,
  letterMendAt: (address) => `Put it right at ${address}`,
  letterMore: (records) =>
    `There is something to put right in ${counted(locale, 'more notice', 'more notices')(records)}.`,
  letterClosing: [
    'Changes show on the municipality’s pages soon after they are saved in the service.',
    'Ask if something is unclear. I am glad to help.',
    '',
    'Kind regards',
  ],
};

export default words;
