import type { PremisesContent } from './content.js';
import type { Owner } from './owner.js';
import type { Site } from './site.js';
/** Adds premises to a site. */
export declare function addPremises(site: Site, content: PremisesContent, owner: Owner): void;
