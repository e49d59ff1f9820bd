import { cutText, plainText } from '../../../base/text/plain-text.js';
import type { DirectoryRecord } from '../../../model/directory-record.js';
import type { Kind } from '../../../model/kind.js';
import { stringAt, valueAt } from '../../values/value.js';
import { mapAssociation } from './association-mapping.js';
import type { FieldName } from '../field-names.js';
import { fieldReader } from '../field-reader.js';
import { mapShared, type Mapping, type Site } from './shared-mapping.js';
import { mostBody } from './unread.js';

const longestTitle = 300;

/** How posts of one kind are read. */
export interface PostReading {
  readonly kind: Kind;
  readonly mapping: Mapping;
  /** Where a field stands, as a dotted path. */
  readonly pathOf: (name: FieldName) => string;
  readonly site: Site;
}

/**
 * How posts of a kind are mapped; all but plain associations, which a board shows first, are loaded
 * on use.
 *
 * @param posts - Some posts of the kind, whose fields may have links and whose bodies may be long.
 */
export async function loadMapping(kind: Kind, posts: readonly unknown[]): Promise<Mapping> {
  if (kind === 'associations' && !needMore(posts)) return mapAssociation;
  const { kindMappings } = await import('./kind-mappings.js');
  return kindMappings[kind];
}

/** Tells whether some may have links in their fields, as what is too deep for some browsers to write, or a body to be cut. */
function needMore(posts: readonly unknown[]): boolean {
  try {
    return posts.some(
      (post) =>
        stringAt(post, 'content.rendered').length > mostBody ||
        /<a\s/i.test(JSON.stringify(valueAt(post, 'acf'))),
    );
  } catch {
    return true;
  }
}

/**
 * Maps one post to a record of the model.
 *
 * @param id - Its number at the site.
 * @param post - The post as it came.
 * @returns `null` when nothing is left of its title as plain text.
 */
export function mapPost(
  id: string,
  titleHtml: string,
  post: unknown,
  { kind, mapping, pathOf, site }: PostReading,
): DirectoryRecord | null {
  const title = cutText(plainText(titleHtml), longestTitle);
  if (title === '') return null;
  const fields = fieldReader(post, pathOf);
  const shared = mapShared(post, title, fields, site);
  return mapping(fields, { ...shared, id: `${site.name}:${kind}:${id}` });
}
