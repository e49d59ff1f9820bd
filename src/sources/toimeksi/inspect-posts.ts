import { keysOf } from '../../base/keys-of.js';
import { plainText } from '../../base/text/plain-text.js';
import { safeUrl } from '../../base/address/safe-url.js';
import { arrangerOf } from '../../model/record-facts.js';
import type { Fact, Inspection } from '../../model/inspection.js';
import { stringAt, textOf, valueAt } from '../values/value.js';
import type { FieldName } from './field-names.js';
import { fieldReader, type FieldReader } from './field-reader.js';
import { namesImageTerms } from '../wordpress/image-terms.js';
import type { PostOutcome } from './read-post.js';
import type { PostReading } from './mapping/toimeksi-mapping.js';
import { unreadableFields } from './unreadable-fields.js';

/** The fields that carry a fact: one that is there, were it empty, is a place to fill in. */
const fieldsByFact: Readonly<Record<Exclude<Fact, 'description'>, readonly FieldName[]>> = {
  contact: ['phone', 'email', 'contacts'],
  'contact-role': ['contacts'],
  place: ['location', 'place', 'locationOnline'],
  times: ['weeklyTimes', 'times', 'startDate'],
  price: ['price', 'free', 'prices', 'freeForAssociations', 'freeFor'],
  accessibility: ['accessible', 'accessibility'],
  'business-id': ['businessId'],
};

/**
 * Tells the association behind each post how it came: its own record, what stops it from being
 * shown, and what of it cannot be read. Posts of other municipalities are left out.
 *
 * @param outcomes - What became of each of the items.
 */
export function inspectPosts(
  items: readonly unknown[],
  outcomes: readonly PostOutcome[],
  reading: PostReading,
): readonly Inspection[] {
  return items.flatMap((item, index) => {
    const outcome = outcomes[index];
    if (outcome?.outcome !== 'usable' && outcome?.outcome !== 'skipped') return [];
    return [inspectPost(item, outcome, reading)];
  });
}

function inspectPost(
  post: unknown,
  outcome: Extract<PostOutcome, { readonly outcome: 'usable' | 'skipped' }>,
  { kind, pathOf, site }: PostReading,
): Inspection {
  const fields = fieldReader(post, pathOf);
  const record = outcome.outcome === 'usable' ? outcome.record : null;
  const number = textOf(valueAt(post, 'id')) ?? '';
  const localId = /^\d+$/.test(number) ? number : null;
  const title = plainText(stringAt(post, 'title.rendered')) || null;
  const hasField = (name: FieldName): boolean => valueAt(post, pathOf(name)) !== undefined;
  return {
    kind,
    id: localId && `${site.name}:${kind}:${localId}`,
    localId,
    title,
    arranger: record ? arrangerOf(record) : kind === 'associations' ? title : whoArranges(fields),
    businessId: textOf(fields.value('businessId')),
    link: safeUrl(stringAt(post, 'link')),
    record,
    issue: outcome.outcome === 'skipped' ? outcome.issue : null,
    carried: [
      ...keysOf(fieldsByFact).filter((fact) => fieldsByFact[fact].some(hasField)),
      ...(valueAt(post, 'content.rendered') === undefined ? [] : (['description'] as const)),
    ],
    unreadable: unreadableFields(post, fields, pathOf),
    namesImageTerms: record?.image ? namesTerms(post) : null,
  };
}

function whoArranges(fields: FieldReader): string | null {
  return fields.text('owner') ?? fields.text('organiser');
}

/** `null` where the media have no caption to name anything in. */
function namesTerms(post: unknown): boolean | null {
  const caption = valueAt(post, '_embedded.wp:featuredmedia.0.caption.rendered');
  return typeof caption === 'string' ? namesImageTerms(plainText(caption)) : null;
}
