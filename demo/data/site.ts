import { addDays, type PlainDate } from '../../src/base/time/plain-date.js';
import { createMedia } from './media.js';
import type { Random } from './random.js';
import { createTermRegister } from './terms.js';
import {
  postTypes,
  type PostType,
  type WireDataSet,
  type WireFields,
  type WireMedia,
  type WirePost,
} from './wire.js';
import { bodyHtml, excerptHtml, slugOf, titleHtml } from './wire-text.js';

/** A post before the site has given it an id, dates and terms. */
export interface PostDraft {
  readonly type: PostType;
  readonly title: string;
  /** Paragraphs; see the content files. */
  readonly text: readonly string[];
  readonly municipalities: readonly string[];
  readonly villages?: readonly string[];
  readonly regions?: readonly string[];
  readonly themes?: readonly string[];
  readonly organization?: string;
  /** Whether it has a picture. */
  readonly picture?: true;
  /** What of its picture goes to the wire otherwise than of a sound one. */
  readonly media?: Partial<WireMedia>;
  readonly fields: WireFields;
  /** What goes to the wire otherwise than a sound post would. */
  readonly wire?: Partial<WirePost>;
}

/** A site that is being filled. */
export interface Site {
  readonly today: PlainDate;
  readonly random: Random;
  readonly add: (draft: PostDraft) => void;
  readonly dataSet: () => WireDataSet;
}

const origin = 'https://koivuranta.example.org';

/** Opens an empty site. */
export function createSite(today: PlainDate, random: Random): Site {
  const terms = createTermRegister(origin);
  const posts: WirePost[] = [];
  const media: WireMedia[] = [];
  let nextId = 1001;
  const addPicture = (draft: PostDraft, date: string): number => {
    const id = 9001 + media.length;
    media.push({ ...createMedia({ id, title: draft.title, date, origin }), ...draft.media });
    return id;
  };
  return {
    today,
    random,
    add: (draft) => {
      const dates = publishingDates(today, random);
      const picture = draft.picture ? addPicture(draft, dates.date) : 0;
      const post = envelopeOf(draft, nextId++, dates, picture);
      const ids = {
        tm_municipality: terms.idsOf('tm_municipality', draft.municipalities),
        tm_village: terms.idsOf('tm_village', draft.villages ?? []),
        'tm_sote-alue': terms.idsOf('tm_sote-alue', draft.regions ?? []),
        tm_keyword: terms.idsOf('tm_keyword', draft.themes ?? []),
      };
      posts.push({ ...post, ...ids, ...draft.wire });
    },
    dataSet: () => ({
      name: 'Koivurannan yhdistykset',
      origin,
      terms: terms.list(),
      posts: byType(posts),
      media,
    }),
  };
}

type Dates = Pick<WirePost, 'date' | 'date_gmt' | 'modified' | 'modified_gmt'>;

function publishingDates(today: PlainDate, random: Random): Dates {
  const age = random.between(2, 420);
  const published = addDays(today, -age);
  const modified = addDays(today, -random.between(1, age));
  const minute = String(random.between(10, 59));
  // Noon and ten o'clock stand for Finnish winter time: the demo needs no more of it.
  return {
    date: `${published}T12:${minute}:00`,
    date_gmt: `${published}T10:${minute}:00`,
    modified: `${modified}T12:${minute}:30`,
    modified_gmt: `${modified}T10:${minute}:30`,
  };
}

type Taxless = Omit<WirePost, 'tm_municipality' | 'tm_village' | 'tm_sote-alue' | 'tm_keyword'>;

function envelopeOf(draft: PostDraft, id: number, dates: Dates, picture: number): Taxless {
  const slug = slugOf(draft.title);
  return {
    id,
    ...dates,
    guid: { rendered: `${origin}/?post_type=${draft.type}&#038;p=${id}` },
    slug,
    status: 'publish',
    type: draft.type,
    link: `${origin}/${draft.type.replace('tm_', '')}/${slug}/`,
    title: { rendered: titleHtml(draft.title) },
    content: { rendered: bodyHtml(draft.text), protected: false },
    excerpt: { rendered: excerptHtml(draft.text), protected: false },
    featured_media: picture,
    template: '',
    meta: [],
    ...(draft.organization === undefined ? {} : { organization: draft.organization }),
    acf: draft.fields,
  };
}

function byType(posts: readonly WirePost[]): Readonly<Record<PostType, readonly WirePost[]>> {
  const sorted = [...posts].sort((one, other) => other.date.localeCompare(one.date));
  const entries = postTypes.map(
    (type) => [type, sorted.filter((post) => post.type === type)] as const,
  );
  return Object.fromEntries(entries) as unknown as Record<PostType, WirePost[]>;
}
