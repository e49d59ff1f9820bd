import type { AssociationContent } from './content.js';
import type { Owner } from './owner.js';
import type { Site } from './site.js';
/** Adds an association and all that it arranges to a site; `order` gives it a business id. */
export declare function addAssociation(site: Site, content: AssociationContent, owner: Owner, order: number): void;
