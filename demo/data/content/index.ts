import type { AssociationContent } from '../content.js';
import { care } from './care.js';
import { community } from './community.js';
import { culture } from './culture.js';
import { families } from './families.js';
import { seniors } from './seniors.js';
import { sports } from './sports.js';
import { swedish } from './swedish.js';
import { villages } from './villages.js';

/** All associations of Koivuranta. */
export const contents: readonly AssociationContent[] = [
  ...culture,
  ...villages,
  ...care,
  ...sports,
  ...families,
  ...seniors,
  ...swedish,
  ...community,
];
