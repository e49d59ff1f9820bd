import * as z from 'zod/mini';
import { kinds } from '../../model/kind.js';
import {
  emailAddress,
  feedbackAddress,
  lookColour,
  lookLength,
  readAddress,
  recordAddress,
  tileAddress,
} from './setting-patterns.js';
import type { BoardSettings } from './source-settings.js';
import { fieldNames } from '../toimeksi/field-names.js';

export { safeParse, ZodMiniArray, ZodMiniObject, ZodMiniOptional, ZodMiniRecord } from 'zod/mini';

const longest = 2000;
const text = z.string().check(z.maxLength(longest));
const textLike = (pattern: RegExp) => text.check(z.regex(pattern));
const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const colour = z.optional(textLike(lookColour));
const length = z.optional(textLike(lookLength));

/** A schema of objects that may have the same under each of some names. */
function keyed<Name extends string, Value extends z.ZodMiniType>(
  names: readonly Name[],
  value: Value,
) {
  const shape = Object.fromEntries(names.map((name) => [name, z.optional(value)]));
  return z.strictObject(shape as Record<Name, z.ZodMiniOptional<Value>>);
}

const source = z.strictObject({
  type: z.literal('toimeksi'),
  address: text,
  kinds: z.optional(z.array(z.enum(kinds))),
  fields: z.optional(keyed(kinds, keyed(fieldNames, text))),
  editAddress: z.optional(textLike(recordAddress)),
  feedsPtv: z.optional(z.boolean()),
});

const map = z.strictObject({
  tiles: textLike(tileAddress),
  attribution: textLike(/\S/u),
  maxZoom: z.optional(whole(8, 22)),
});

const looks = z.strictObject({
  preset: z.optional(z.enum(['neutral', 'suomifi', 'helsinki'])),
  scheme: z.optional(z.enum(['page', 'light', 'dark'])),
  accent: colour,
  accentInk: colour,
  free: colour,
  muted: colour,
  line: colour,
  tint: colour,
  radius: length,
  space: length,
});

/** All that may be written as settings; talkoo.schema.json is made of it. */
export const settingsSchema = z.strictObject({
  $schema: z.optional(text),
  limit: z.optional(whole(1, 100_000)),
  timeoutMs: z.optional(whole(500, 60_000)),
  regions: z.optional(z.array(text)),
  messages: z.optional(z.record(textLike(/^[a-z]{2,8}$/u), textLike(readAddress))),
  reportAddress: z.optional(textLike(emailAddress)),
  accessibilityFeedback: z.optional(textLike(feedbackAddress)),
  bilingual: z.optional(z.boolean()),
  sources: z.optional(z.array(source)),
  map: z.optional(map),
  looks: z.optional(looks),
});

type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : never;

/** Compiles only while this schema and the published type of the settings say the same. */
export const isAsTyped: Same<Fixed<BoardSettings>, Fixed<z.infer<typeof settingsSchema>>> = true;
