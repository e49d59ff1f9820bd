import { capital } from '../../../base/text/capital.js';
import { formatOption } from '../../../i18n/format/format-filter.js';
import type { AllMessages } from '../../../i18n/messages.js';
import { facetNames } from '../../../query/facets/choices.js';
import type { Query } from '../../../query/query.js';

/**
 * What a flyer of a list tells about: "Tapahtumat", and "Koivuranta, viikonloppuna, maksuton". That
 * of an overview has the words of the search for its title, as nobody reads on under "Kaikki".
 *
 * @param whose - The municipality or the association that the board shows; may be empty.
 */
export function flyerTopic(
  { kind, isOverview, words, chosen }: Query,
  whose: string,
  messages: AllMessages,
): { readonly title: string; readonly subtitle: string } {
  const filters = facetNames.flatMap((name) =>
    (chosen[name] ?? []).map((option) => formatOption(messages, name, option, kind)),
  );
  const search = words.trim();
  if (isOverview) {
    const subtitle = [whose.trim(), ...filters].filter(Boolean).join(', ');
    return { title: capital(search) || messages.everything, subtitle };
  }
  const narrowing = [whose.trim(), search && `”${search}”`, ...filters];
  return { title: messages.kinds[kind], subtitle: narrowing.filter(Boolean).join(', ') };
}
