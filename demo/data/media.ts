import type { WireMedia } from './wire.js';
import { escapeHtml, slugOf } from './wire-text.js';

/** Size of every picture of the demo, in pixels. */
export const pictureSize = { width: 640, height: 400 } as const;

/** What the pictures show, in the order of the palettes that they are drawn with; one says nothing. */
const altTexts = [
  'Piirros: aurinko paistaa vihreiden mäkien ja järven yllä.',
  'Piirros: ilta-aurinko ja violetit mäet veden takana.',
  '',
  'Piirros: keltainen aurinko ja metsäiset rannat.',
] as const;

/** What a picture is made of; `date` is when it was uploaded. */
export interface MediaDraft {
  readonly id: number;
  readonly title: string;
  readonly date: string;
  readonly origin: string;
}

/** Makes the media record of a picture; the picture itself is drawn when it is asked for. */
export function createMedia({ id, title, date, origin }: MediaDraft): WireMedia {
  const slug = slugOf(title);
  const file = `${date.slice(0, 7).replace('-', '/')}/${slug}-${id}.png`;
  return {
    id,
    date,
    slug: `${slug}-kuva`,
    type: 'attachment',
    link: `${origin}/${slug}-kuva/`,
    title: { rendered: escapeHtml(title) },
    alt_text: altTexts[id % altTexts.length]!,
    caption: { rendered: '<p>Kuva: Koivurannan kunta</p>\n' },
    media_type: 'image',
    mime_type: 'image/png',
    media_details: { ...pictureSize, file, sizes: {} },
    source_url: `${origin}/wp-content/uploads/${file}`,
  };
}
