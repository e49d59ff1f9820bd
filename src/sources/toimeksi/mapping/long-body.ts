import { plainText, summarise } from '../../../base/text/plain-text.js';
import { withoutBallast } from '../../../base/rich-text/rich-text-cut.js';
import type { SharedFields } from './shared-mapping.js';
import { mostBody } from './unread.js';

const longestLead = 20_000;

/** The HTML of a body in at most 200,000 characters; of a longer one, what is not shown of it goes first. */
export function cutBody(html: string): string {
  return html.length > mostBody ? withoutBallast(html).slice(0, mostBody) : html;
}

/** What a record tells of a body: the same as before unless it is too long to be kept whole. */
export function bodyParts({
  bodyHtml,
  summary,
  unread,
}: SharedFields): Pick<SharedFields, 'bodyHtml' | 'summary' | 'unread'> {
  const body = cutBody(bodyHtml ?? '');
  if (body === bodyHtml) return { bodyHtml, summary, unread };
  const isBodyCut = body.length === mostBody;
  return {
    bodyHtml: body || null,
    summary: (summary ?? summarise(plainText(body.slice(0, longestLead)))) || null,
    unread: isBodyCut ? { counts: unread?.counts ?? {}, isBodyCut } : unread,
  };
}
