import { createFieldWriter, contactFields, emailOf } from './fields.js';
import type { ActivityContent, AssociationContent, EventContent, TaskContent } from './content.js';
import type { Owner } from './owner.js';
import { places, type PlaceName } from './places.js';
import type { PostDraft, Site } from './site.js';

type Fields = Readonly<Record<string, unknown>>;

const freeWords = /^(maksuton|ilmainen|vapaa pääsy|gratis|fritt inträde)/i;

/** What the posts of an association share. */
export function commonDraft(
  association: AssociationContent,
  owner: Owner,
): Pick<PostDraft, 'municipalities' | 'villages' | 'themes' | 'organization'> {
  return {
    municipalities: [owner.municipality],
    villages: association.village ? [association.village] : [],
    themes: association.themes,
    organization: association.name,
  };
}

/** Where something happens: its own place, else nowhere when it is remote, else the association's. */
function placeOf(
  content: ActivityContent | EventContent | TaskContent,
  association: AssociationContent,
): PlaceName | null {
  const isRemote = content.online === true || content.phone === true;
  return content.where ?? (isRemote ? null : association.place);
}

/** Fields of whatever a resident can come to or take part in from afar. */
export function attendanceFields(
  site: Site,
  prefix: string,
  association: AssociationContent,
  content: ActivityContent | EventContent | TaskContent,
  owner: Owner,
): Fields {
  const write = createFieldWriter(site.random);
  const place = placeOf(content, association);
  return {
    ...owner.writePlace(prefix, place),
    ...contactFields(prefix, association.name, association.role, site.random),
    [`${prefix}_summary`]: write.often(content.text[0] ?? ''),
    [`${prefix}_language`]: association.language ?? write.often('fi'),
    [`${prefix}_location_online`]: write.ticked(content.online === true),
    [`${prefix}_location_phone`]: write.ticked(content.phone === true),
    [`${prefix}_accessible`]: place === null ? null : places[place].stepFree,
  };
}

/** Fields that say for whom something is, what it costs and how to sign up. */
export function termsFields(
  site: Site,
  prefix: string,
  association: AssociationContent,
  content: ActivityContent | EventContent,
): Fields {
  const write = createFieldWriter(site.random);
  const [least, most] = content.ages ?? [null, null];
  const isByEmail = /sähköposti|e-post/i.test(content.signUp ?? '');
  return {
    [`${prefix}_audience`]: content.who ?? '',
    [`${prefix}_min_age`]: least === null ? '' : String(least),
    [`${prefix}_max_age`]: most === null ? '' : String(most),
    [`${prefix}_free`]:
      content.price === undefined ? null : write.ticked(freeWords.test(content.price)),
    [`${prefix}_price`]: content.price ?? '',
    [`${prefix}_registration_text`]: content.signUp ?? '',
    [`${prefix}_registration_email`]: isByEmail ? emailOf(association.name) : '',
  };
}
