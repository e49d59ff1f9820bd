import { postTypes, taxonomies } from './demo-modules.mjs';

/** The municipality that every post made here belongs to. */
export const TOWN = { id: 7, name: 'Esimerkkilä' };

/**
 * Makes a post as WordPress sends it.
 *
 * @param {number} id Its number at the site.
 * @param {object} parts What differs from a sound post with a title and a sentence.
 */
export function post(id, parts = {}) {
  return {
    id,
    date: '2026-01-01T12:00:00',
    modified_gmt: '2026-01-02T10:00:00',
    slug: `ilmoitus-${id}`,
    link: `https://linkit.example.org/ilmoitus-${id}`,
    title: { rendered: `Ilmoitus ${id}` },
    content: { rendered: '<p>Tervetuloa mukaan.</p>', protected: false },
    excerpt: { rendered: '', protected: false },
    acf: false,
    ...Object.fromEntries(taxonomies.map((name) => [name, []])),
    tm_municipality: [TOWN.id],
    ...parts,
  };
}

/** Makes many posts, numbered from 1. */
export function posts(count, partsOf = () => ({})) {
  return Array.from({ length: count }, (_, index) => post(index + 1, partsOf(index)));
}

/**
 * Makes all that a site has to tell.
 *
 * @param {Record<string, object[]>} lists Posts by type; types left out have none.
 * @param {object[]} media Pictures that posts name by their number in `featured_media`.
 */
export function siteWith(lists, media = []) {
  return {
    name: 'Esimerkkilän yhdistykset',
    origin: 'https://alkuaan.example.org',
    terms: Object.fromEntries(
      taxonomies.map((name) => [name, name === 'tm_municipality' ? [{ ...TOWN, slug: 'e' }] : []]),
    ),
    posts: Object.fromEntries(postTypes.map((type) => [type, lists[type] ?? []])),
    media,
  };
}
