import {
  taxonomies,
  type WireDataSet,
  type WireMedia,
  type WirePost,
  type WireTerm,
} from '../data/wire.js';

const curies = [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }];

/** A post with its links and, when asked, with its terms and featured image embedded. */
export function linkedPost(dataSet: WireDataSet, post: WirePost, isEmbedding: boolean): object {
  const root = `${dataSet.origin}/wp-json/wp/v2`;
  const media = dataSet.media.find(({ id }) => id === post.featured_media);
  const links = {
    self: [{ href: `${root}/${post.type}/${post.id}` }],
    collection: [{ href: `${root}/${post.type}` }],
    about: [{ href: `${root}/types/${post.type}` }],
    ...(media && { 'wp:featuredmedia': [{ embeddable: true, href: `${root}/media/${media.id}` }] }),
    'wp:term': taxonomies.map((taxonomy) => ({
      taxonomy,
      embeddable: true,
      href: `${root}/${taxonomy}?post=${post.id}`,
    })),
    curies,
  };
  if (!isEmbedding) return { ...post, _links: links };
  return { ...post, _links: links, _embedded: embedded(dataSet, post, media) };
}

function embedded(dataSet: WireDataSet, post: WirePost, media: WireMedia | undefined): object {
  return {
    ...(media && { 'wp:featuredmedia': [linkedMedia(dataSet, media)] }),
    // One list for each taxonomy, in the order of the links; empty ones too.
    'wp:term': taxonomies.map((taxonomy) =>
      dataSet.terms[taxonomy]
        .filter(({ id }) => post[taxonomy].includes(id))
        .map(({ id, link, name, slug }) => ({ id, link, name, slug, taxonomy, _links: {} })),
    ),
  };
}

/** A term with its links. */
export function linkedTerm(dataSet: WireDataSet, term: WireTerm): object {
  const root = `${dataSet.origin}/wp-json/wp/v2/${term.taxonomy}`;
  return {
    ...term,
    _links: { self: [{ href: `${root}/${term.id}` }], collection: [{ href: root }], curies },
  };
}

/** An image with its links. */
export function linkedMedia(dataSet: WireDataSet, media: WireMedia): object {
  const root = `${dataSet.origin}/wp-json/wp/v2/media`;
  return { ...media, _links: { self: [{ href: `${root}/${media.id}` }] } };
}
