import { postTypes, type PostType, type WireDataSet, type WirePost } from '../data/wire.js';

/** The same site before anybody has written a post. */
export function withoutPosts(dataSet: WireDataSet): WireDataSet {
  return withPosts(dataSet, () => []);
}

/** The same site with every post so many times, under new ids: more than a board reads. */
export function repeated(dataSet: WireDataSet, times: number): WireDataSet {
  return withPosts(dataSet, (posts) =>
    Array.from({ length: times }, (_, round) =>
      posts.map((post) => ({ ...post, id: post.id + round * 100_000 })),
    ).flat(),
  );
}

function withPosts(
  dataSet: WireDataSet,
  change: (posts: readonly WirePost[]) => readonly WirePost[],
): WireDataSet {
  const entries = postTypes.map((type) => [type, change(dataSet.posts[type])] as const);
  return {
    ...dataSet,
    posts: Object.fromEntries(entries) as unknown as Record<PostType, readonly WirePost[]>,
  };
}
