import { parseUtc } from '../../../base/time/helsinki-time.js';
import { plainText, summarise } from '../../../base/text/plain-text.js';
import { safeUrl } from '../../../base/address/safe-url.js';
import type { DirectoryRecord } from '../../../model/directory-record.js';
import type { RecordBase } from '../../../model/record-base.js';
import { mostRows, numberOf, stringAt, valueAt } from '../../values/value.js';
import { contactsOf } from './contact-mapping.js';
import { placeOf } from './place-mapping.js';
import type { FieldReader } from '../field-reader.js';
import type { ToimeksiTaxonomy } from '../toimeksi-wire.js';
import { imageOf } from './image-mapping.js';
import { termsOf } from '../../wordpress/terms.js';
import { unreadOf } from './unread.js';

const longestLead = 20_000;
/** What themes let excerpts end in. */
const readMore =
  / (?:lue lisää|jatka lukemista|läs mer|fortsätt läsa|read more|continue reading)[ …→»>]*$/i;

/** What mapping a post needs to know of the site it came from. */
export interface Site {
  /** Host without "www.", as shown to residents. */
  readonly name: string;
  /** Only pictures of this origin are shown. */
  readonly origin: string;
  /** Names of terms that a post may carry by number without naming them. */
  readonly termNames: ReadonlyMap<number, string>;
}

/** What records of every kind have, but for the kind itself. */
export type SharedFields = Omit<RecordBase, 'kind' | 'id'>;

/** Maps what is particular to a kind. */
export type Mapping = (
  fields: FieldReader,
  shared: SharedFields & { readonly id: string },
) => DirectoryRecord;

/** Maps what posts of every type share. The title must not be empty. */
export function mapShared(
  post: unknown,
  title: string,
  fields: FieldReader,
  site: Site,
): SharedFields {
  const names = embeddedNames(post, site);
  const languageText = fields.text('language');
  const language = languageOf(languageText ?? stringAt(post, 'lang'));
  const body = stringAt(post, 'content.rendered').trim();
  const themes = namesOf(termIds(post, 'tm_keyword'), names);
  const municipalities = namesOf(termIds(post, 'tm_municipality'), names);
  return {
    title,
    bodyHtml: body || null,
    summary: summaryOf(post, body, fields),
    link: safeUrl(stringAt(post, 'link')),
    language,
    languageText: language === null ? languageText : null,
    municipalities,
    villages: namesOf(termIds(post, 'tm_village'), names).slice(0, mostRows),
    themes: themes.slice(0, mostRows),
    regions: namesOf(termIds(post, 'tm_sote-alue'), names).slice(0, mostRows),
    place: placeOf(fields),
    contacts: contactsOf(fields),
    image: imageOf(post, site.origin),
    modified: parseUtc(stringAt(post, 'modified_gmt')),
    unread: unreadOf(fields, themes),
    sourceName: site.name,
  };
}

/** Names of terms by their number: those that the post brings along, and those that are known already. */
function embeddedNames(post: unknown, site: Site): ReadonlyMap<number, string> {
  const embedded = valueAt(post, '_embedded.wp:term');
  const terms = Array.isArray(embedded) ? termsOf(embedded.flat()) : [];
  return new Map([...site.termNames, ...terms.map(({ id, name }) => [id, name] as const)]);
}

/** Numbers of a post's terms in one taxonomy; empty when the post names none. */
export function termIds(post: unknown, taxonomy: ToimeksiTaxonomy): readonly number[] {
  const ids = valueAt(post, taxonomy);
  return Array.isArray(ids) ? ids.map(numberOf).filter((id) => id !== null) : [];
}

/** Names of terms in their order without doubles; terms that nobody names are left out. */
function namesOf(ids: readonly number[], names: ReadonlyMap<number, string>): readonly string[] {
  return [...new Set(ids.map((id) => names.get(id)).filter((name) => name !== undefined))];
}

function summaryOf(post: unknown, body: string, fields: FieldReader): string | null {
  const own = fields.text('summary');
  if (own !== null) return summarise(own);
  const excerpt = plainText(stringAt(post, 'excerpt.rendered'))
    .replace(readMore, '')
    .replace(/ …$/, '…');
  return summarise(excerpt || plainText(body.slice(0, longestLead))) || null;
}

function languageOf(tag: string): string | null {
  return /^([a-z]{2,3})(?:[-_][\w-]*)?$/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}
