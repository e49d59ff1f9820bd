import { formatOption } from '../../i18n/format-filter.js';
import type { AllMessages } from '../../i18n/messages.js';
import { facetNames, type Query } from '../../query/query.js';

/**
 * What a leaflet of a list tells about: "Tapahtumat", and "Koivuranta, viikonloppuna, maksuton".
 *
 * @param municipality - As the webmaster wrote it; may be empty.
 */
export function leafletTopic(
  { kind, isOverview, words, chosen }: Query,
  municipality: string,
  messages: AllMessages,
): { readonly title: string; readonly subtitle: string } {
  const filters = facetNames.flatMap((name) =>
    (chosen[name] ?? []).map((option) => formatOption(messages, name, option, kind)),
  );
  const search = words.trim() && `”${words.trim()}”`;
  return {
    title: isOverview ? messages.everything : messages.kinds[kind],
    subtitle: [municipality.trim(), search, ...filters].filter(Boolean).join(', '),
  };
}
