import type { $ZodType } from 'zod/v4/core';
import { isObject } from '../../base/is-object.js';
import { nearWord } from '../../base/text/near-words.js';
import {
  safeParse,
  settingsSchema,
  ZodMiniArray,
  ZodMiniObject,
  ZodMiniOptional,
  ZodMiniRecord,
} from './settings-schema.js';
import type { BoardSettings } from './source-settings.js';

/** A part of the settings that could not be used. */
export interface SettingsIssue {
  /** Dotted path in the settings ("sources.0.address"). */
  readonly path: string;
  /** Whether there is no such key, or its value is missing or not what it must be. */
  readonly reason: 'unknown' | 'wrong';
  /** The key or value that was perhaps meant; `null` when none comes near. */
  readonly near: string | null;
}

/** What could be read of a part, `undefined` for one that is left out; `null` when it cannot be used. */
type Part = { readonly value: unknown } | null;

/**
 * Reads settings key by key, so that a mistake in one costs no other.
 *
 * What is mistaken is left out: a key, an entry of a list, and a part that lacks what it must have or
 * has nothing left. Never throws, whatever a page's script hands over; anything but an object gives
 * empty settings and an issue with an empty path, and nothing at all gives no issue.
 *
 * @returns The usable part, and what could not be used or is not known.
 */
export function parseSettings(written: unknown): {
  readonly settings: BoardSettings;
  readonly issues: readonly SettingsIssue[];
} {
  const issues: SettingsIssue[] = [];
  const part = read(settingsSchema, () => written ?? {}, '', issues);
  return { settings: part?.value ?? {}, issues };
}

/**
 * Reads one part.
 *
 * @param give - Gives what is written. An object of a page's own script may throw here, or wherever
 *   it is looked into; that part is wrong then.
 */
function read(schema: $ZodType, give: () => unknown, path: string, issues: SettingsIssue[]): Part {
  try {
    return readWritten(schema, give(), path, issues);
  } catch {
    return wrong(path, issues);
  }
}

function readWritten(
  schema: $ZodType,
  written: unknown,
  path: string,
  issues: SettingsIssue[],
): Part {
  if (schema instanceof ZodMiniOptional) {
    return written === undefined
      ? { value: undefined }
      : readWritten(schema.def.innerType, written, path, issues);
  }
  if (schema instanceof ZodMiniObject) return readObject(schema.shape, written, path, issues);
  if (schema instanceof ZodMiniRecord) return readRecord(schema.def, written, path, issues);
  if (schema instanceof ZodMiniArray) return readList(schema.def.element, written, path, issues);
  return readWhole(schema, written, path, issues);
}

function readObject(
  shape: Readonly<Record<string, $ZodType>>,
  written: unknown,
  path: string,
  issues: SettingsIssue[],
): Part {
  if (!isObject(written)) return wrong(path, issues);
  for (const key of Object.keys(written).filter((name) => !Object.hasOwn(shape, name))) {
    const near = nearWord(key, Object.keys(shape));
    issues.push({ path: below(path, key), reason: 'unknown', near });
  }
  let isWhole = true;
  const entries = Object.entries(shape).flatMap(([key, schema]) => {
    const give = (): unknown => (Object.hasOwn(written, key) ? written[key] : undefined);
    const part = read(schema, give, below(path, key), issues);
    if (!part && !(schema instanceof ZodMiniOptional)) isWhole = false;
    return part && part.value !== undefined ? [[key, part.value] as const] : [];
  });
  const isLost = entries.length === 0 && Object.keys(written).length > 0;
  return isWhole && !isLost ? { value: Object.fromEntries(entries) } : null;
}

function readRecord(
  { keyType, valueType }: { readonly keyType: $ZodType; readonly valueType: $ZodType },
  written: unknown,
  path: string,
  issues: SettingsIssue[],
): Part {
  if (!isObject(written)) return wrong(path, issues);
  const all = Object.keys(written);
  const entries = all.flatMap((key) => {
    const place = below(path, key);
    const isName = readWhole(keyType, key, place, issues);
    const part = isName && read(valueType, () => written[key], place, issues);
    return part ? [[key, part.value] as const] : [];
  });
  return entries.length > 0 || all.length === 0 ? { value: Object.fromEntries(entries) } : null;
}

function readList(
  element: $ZodType,
  written: unknown,
  path: string,
  issues: SettingsIssue[],
): Part {
  if (!Array.isArray(written)) return wrong(path, issues);
  const all: readonly unknown[] = written;
  const value = [...all.keys()].flatMap((index) => {
    const part = read(element, () => all[index], below(path, String(index)), issues);
    return part ? [part.value] : [];
  });
  return value.length > 0 || all.length === 0 ? { value } : null;
}

function readWhole(
  schema: $ZodType,
  written: unknown,
  path: string,
  issues: SettingsIssue[],
): Part {
  const result = safeParse(schema, written);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  const values = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  const near = typeof written === 'string' ? nearWord(written, values) : null;
  issues.push({ path, reason: 'wrong', near });
  return null;
}

function wrong(path: string, issues: SettingsIssue[]): null {
  issues.push({ path, reason: 'wrong', near: null });
  return null;
}

function below(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
