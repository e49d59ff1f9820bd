import { keptMonths } from '../release.js';
import type { LegalTextWriter } from '../legal-text.js';

export const support: LegalTextWriter = ({ version, releasedOn, keptUntil }) => ({
  title: `Support of Talkootaulu, version ${version}`,
  sections: [
    {
      key: 'files',
      heading: 'How long the version stays available',
      blocks: [
        `Version ${version} was published on ${releasedOn}. The files of a published version do not change: the folder ${version}/ is always the same, and its hashes are in the file integrity.json. A version’s files are kept available for at least ${keptMonths} months, those of this version until ${keptUntil} at least.`,
        'A municipality that has the files on its own server can use them for as long as it likes.',
      ],
    },
    {
      key: 'floating',
      heading: 'Mends',
      blocks: [
        `The folder ${version.split('.')[0]}/ follows the newest release of the same major version. What is in it changes, so it cannot have an integrity hash. Within a major version the attributes, settings, events and names of styles stay.`,
        'Faults and security holes are mended in the newest major version.',
      ],
    },
    {
      key: 'browsers',
      heading: 'Browsers',
      blocks: [
        'The board is made for browsers from 2024 on. Where a browser lacks something necessary, the municipality’s own link stays on the page.',
      ],
    },
    {
      key: 'security',
      heading: 'Security',
      blocks: [
        'Security holes are reported in confidence through the program’s code repository: {repository}. The file SECURITY.md tells how.',
      ],
    },
  ],
});
