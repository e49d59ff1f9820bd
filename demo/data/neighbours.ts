import { contents } from './content/index.js';
import type { AssociationContent } from './content.js';
import { places } from './places.js';

/** Forms of "Koivuranta" and the same forms of the neighbour's name. */
const forms: readonly (readonly [string, string])[] = [
  ['Koivurannan', 'Hakalan'],
  ['Koivurannassa', 'Hakalassa'],
  ['Koivurannasta', 'Hakalasta'],
  ['Koivurantaan', 'Hakalaan'],
  ['Koivuranta', 'Hakala'],
  ['koivurantalai', 'hakalalai'],
];

/**
 * Associations of Hakala, the municipality next door, for boards to filter out.
 *
 * They are those of Koivuranta that carry its name, with the neighbour's name in its place, so
 * that a filter that lets them through shows at once.
 */
export function hakalaAssociations(): readonly AssociationContent[] {
  return contents
    .filter(({ name, language }) => name.startsWith('Koivurannan') && language !== 'sv')
    .map((content) => translated({ ...content, village: undefined, picture: undefined }));
}

function translated(content: AssociationContent): AssociationContent {
  // Names of places are keys; they are renamed where their address is written.
  const rename = (_key: string, value: unknown): unknown =>
    typeof value === 'string' && !(value in places) ? inHakala(value) : value;
  return JSON.parse(JSON.stringify(content), rename) as AssociationContent;
}

/** A text of Koivuranta, told of Hakala. */
export function inHakala(text: string): string {
  return forms.reduce((part, [from, to]) => part.replaceAll(from, to), text);
}
