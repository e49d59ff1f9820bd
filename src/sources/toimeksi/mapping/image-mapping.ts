import { safeUrl } from '../../../base/address/safe-url.js';
import type { Image } from '../../../model/record-base.js';
import { stringAt, textOf, valueAt } from '../../values/value.js';

const sizes = ['medium_large', 'large', 'medium', 'full'];

/** The featured picture of a post in a modest size; `null` unless it stands at the site's own origin. */
export function imageOf(post: unknown, origin: string): Image | null {
  const media = valueAt(post, '_embedded.wp:featuredmedia.0');
  const known = sizes.map((size) => valueAt(media, `media_details.sizes.${size}`));
  const file = known.find((size) => stringAt(size, 'source_url')) ?? media;
  const url = safeUrl(stringAt(file, 'source_url'));
  if (url === null || new URL(url).origin !== origin) return null;
  return {
    url,
    alt: altOf(valueAt(media, 'alt_text')),
    width: pixels(valueAt(file, 'width')),
    height: pixels(valueAt(file, 'height')),
  };
}

/** A description; empty when it is but the name of a file or an address. */
function altOf(value: unknown): string {
  const alt = textOf(value) ?? '';
  return /^https?:|^\S+\.(jpe?g|png|gif|webp|svg|avif)$|^(img|dsc|image)[-_ ]?\d+$/i.test(alt)
    ? ''
    : alt;
}

function pixels(value: unknown): number | null {
  return typeof value === 'number' && value > 0 && value < 20_000 ? value : null;
}
