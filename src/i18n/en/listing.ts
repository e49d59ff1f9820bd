import type { GapWords, ListingWords } from '../listing-words.js';
import { counted } from '../format/plural.js';

const locale = 'en-GB';
const notices = counted(locale, 'notice', 'notices');
const tellKeeper = 'You cannot mend this yourself. Tell those who run the service.';

/** The gaps in English. */
const gaps: GapWords = {
  'no-future': {
    name: 'validity',
    title: 'The period of validity has ended',
    why: 'The notice still shows, but the period entered in it has ended. Residents do not know what holds now.',
    how: 'Enter a new period: the next season of the activity, or until when the prices of the space hold. If the activity has ended or the space can no longer be used, delete the notice.',
    rule: 'The season of an activity or the price list of a space is current.',
  },
  contact: {
    name: 'contact details',
    title: 'Phone number and e-mail are missing',
    why: 'Residents cannot ask anything or sign up.',
    how: 'Add a phone number or an e-mail address. One is enough. An address of the association is better than anybody’s own.',
    rule: 'An association has a phone number or an e-mail address. For other notices a link to sign up is enough.',
  },
  times: {
    name: 'time',
    title: 'The time is missing',
    why: 'Residents do not know when to come.',
    how: 'Add a date or weekday and a time of day. If the time varies, say so in words.',
    rule: 'An event has a date, and an activity tells when people meet.',
  },
  place: {
    name: 'place',
    title: 'The place is missing',
    why: 'Residents do not know where to come.',
    how: 'Add an address. If you meet online or by phone, tick that.',
    rule: 'A notice has a place, or says that it is online or by phone. An association itself needs no address.',
  },
  unreadable: {
    name: 'a misspelling',
    title: 'A detail is misspelt',
    why: 'The field is filled in but cannot be understood, so residents do not see or find it, and cannot put the time in their calendars.',
    how: 'Write it again. An e-mail address has an @, a phone number has digits, a date looks like 6.12.2026, and a weekly time has a weekday (Tuesday) and a time of day (18:00–19:30). If the time varies, say so in words in the description.',
    rule: 'E-mail addresses, phone numbers and times are written so that they can be understood.',
  },
  link: {
    name: 'a link',
    title: 'A link does not work',
    why: 'There is a mistake in the web address, so residents cannot reach the page.',
    how: 'Open the right page in the browser, copy its address and paste it. It begins with https://.',
    rule: 'Web addresses are written correctly.',
  },
  'description-empty': {
    name: 'description',
    title: 'The description is missing',
    why: 'A title alone does not tell what is done and whom it suits.',
    how: 'Write two or three sentences: what you do, for whom, and how to join.',
    rule: 'A notice has a description.',
  },
  price: {
    name: 'price',
    title: 'The price is missing',
    why: 'Many do not come if they do not know what it costs.',
    how: 'Tell the price. If it costs nothing, tick that it is free.',
    rule: 'An activity, event or space tells its price, or that it is free.',
  },
  accessibility: {
    name: 'accessibility',
    title: 'Nothing is said of accessibility',
    why: 'Somebody with a wheelchair or a walker does not know whether they can get in.',
    how: 'Tick that the place is step-free if it is. If there are stairs, say so in the description.',
    rule: 'A notice tells how one gets into the place: by a tick or in words.',
  },
  old: {
    name: 'how recent the details are',
    title: 'The notice has not been saved for a year',
    why: 'Residents cannot know whether the details are up to date.',
    how: 'Check the details and save the notice, even if nothing changes.',
    rule: 'A notice was saved within the last year. This is not asked of events.',
  },
  'contact-role': {
    name: 'the role of the person who answers',
    title: 'It does not say who answers',
    why: 'It is easier to call when one knows whether the chair, the secretary or a group leader answers.',
    how: 'Write the role beside the contact, such as secretary. No name is needed.',
    rule: 'The contacts of an association tell the role of the person who answers.',
  },
  'description-shouting': {
    name: 'capitals or exclamation marks',
    title: 'The text is in capitals or full of exclamation marks',
    why: 'Capitals only are hard to read and feel like shouting.',
    how: 'Write in small letters. One exclamation mark is enough.',
    rule: 'Title and description are in small letters, without rows of exclamation marks.',
  },
  'image-alt': {
    name: 'the picture in words',
    title: 'The picture is not described in words',
    why: 'Somebody who cannot see the picture does not learn what is in it.',
    how: 'Add an alternative text: one sentence of what the picture shows.',
    rule: 'A picture has an alternative text.',
  },
  'image-terms': {
    name: 'the picture’s maker',
    title: 'The picture’s maker is not named',
    why: 'Nobody else dares to show the picture without knowing who took it and whether it may be used.',
    how: 'Write into the caption who took it, such as “Photo: the association’s own”.',
    rule: 'The caption of a picture names its maker or how it may be used.',
  },
  swedish: {
    name: 'introduction in Swedish',
    title: 'An introduction in Swedish is missing',
    why: 'The municipality is bilingual, and some residents look for the association in Swedish.',
    how: 'Add a few sentences in Swedish to the description of the association.',
    rule: 'In a bilingual municipality the introduction of an association has some text in Swedish too.',
  },
  'ptv-business-id': {
    name: 'business ID',
    title: 'The business ID is missing',
    why: 'The details are passed on to the Finnish Service Catalogue and from there to Suomi.fi only if the association has a business ID.',
    how: 'Add the business ID to the details of the association. It is given by the Business Information System (BIS).',
    rule: 'If the service passes details on to the Finnish Service Catalogue, an association has a business ID.',
  },
  'ptv-long-term': {
    name: 'length of the season',
    title: 'The activity lasts less than eight weeks',
    why: 'Only long-term activities are passed on to the Finnish Service Catalogue and Suomi.fi. Here the notice shows all the same.',
    how: 'If the activity goes on, change the end of its season or leave it out. If it is a short course, there is nothing to do.',
    rule: 'If the service passes details on to the Finnish Service Catalogue, the season of an activity is at least eight weeks.',
  },
};

/** A listing in English. */
const words: ListingWords = {
  gaps,
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
