import type { ListedRecord } from '../../completeness/listed-record.js';
import { toMend } from '../../completeness/to-mend.js';
import { hiddenText, lostRecords } from './hidden-list.js';
import { recordName } from './record-name.js';
import type { ListingScene } from './scene.js';

/** What is worth mending as plain text, for a letter to whoever helps. */
export function friendText(scene: ListingScene): string {
  const { listing, words, link } = scene;
  const things = [
    ...(listing.lacksOwnRecord ? [[words.introductionTitle]] : []),
    ...toMend(listing).map(({ gap, records }) => [
      `${words.gaps[gap].title}. ${words.gaps[gap].how}`,
      ...records.map((one) => place(one, scene)),
    ]),
    ...lostRecords(scene).map((one) => {
      const { why = '', how = '' } = hiddenText(one, scene) ?? {};
      return [`${words.hiddenOne} ${why} ${how}`, place(one, scene)];
    }),
  ];
  return [
    words.friendHello(listing.name),
    '',
    ...things.flatMap(([first = '', ...rest], index) => [`${index + 1}. ${first}`, ...rest]),
    '',
    words.friendLook(link ?? location.origin + location.pathname),
    words.friendThanks,
  ]
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

function place(listed: ListedRecord, scene: ListingScene): string {
  return `   ${recordName(listed, scene)}: ${listed.editUrl}`;
}
