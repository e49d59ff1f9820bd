import type { ListedRecord } from '../../completeness/listed-record.js';
import { toComplete } from '../../completeness/gaps-to-complete.js';
import { hiddenText, lostRecords } from './hidden-list.js';
import { recordName } from './record-name.js';
import type { ListingProps } from './listing-props.js';

/** The gaps as plain text, for a letter to a helper. */
export function friendText(props: ListingProps): string {
  const { listing, words, link, pageAddress } = props;
  const things = [
    ...(listing.lacksOwnRecord ? [[words.introductionTitle]] : []),
    ...toComplete(listing).map(({ gap, records }) => [
      `${words.gaps[gap].title}. ${words.gaps[gap].how}`,
      ...records.map((one) => place(one, props)),
    ]),
    ...lostRecords(props).map((one) => {
      const { why = '', how = '' } = hiddenText(one, props) ?? {};
      return [`${words.hiddenOne} ${why} ${how}`, place(one, props)];
    }),
  ];
  return [
    words.friendHello(listing.name),
    '',
    ...things.flatMap(([first = '', ...rest], index) => [`${index + 1}. ${first}`, ...rest]),
    '',
    words.friendLook(link ?? pageAddress),
    words.friendThanks,
  ]
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

function place(listed: ListedRecord, props: ListingProps): string {
  return `   ${recordName(listed, props)}: ${listed.editUrl}`;
}
