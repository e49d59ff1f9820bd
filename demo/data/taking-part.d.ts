import type { ActivityContent, AssociationContent, EventContent, TaskContent } from './content.js';
import type { Owner } from './owner.js';
import type { PostDraft, Site } from './site.js';
type Fields = Readonly<Record<string, unknown>>;
/** What the posts of an association share. */
export declare function commonDraft(association: AssociationContent, owner: Owner): Pick<PostDraft, 'municipalities' | 'villages' | 'themes' | 'organization'>;
/** Fields of whatever a resident can come to or take part in from afar. */
export declare function attendanceFields(site: Site, prefix: string, association: AssociationContent, content: ActivityContent | EventContent | TaskContent, owner: Owner): Fields;
/** Fields that say for whom something is, what it costs and how to sign up. */
export declare function termsFields(site: Site, prefix: string, association: AssociationContent, content: ActivityContent | EventContent): Fields;
export {};
