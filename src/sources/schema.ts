import { $ZodObject, $ZodString, type $ZodType } from 'zod/v4/core';

/*
 * The few schemas that sources need, on the engine of zod/mini itself: its methods on every schema
 * would cost each visitor almost a kilobyte, and the errors of safeParse, which nobody reads, another half.
 */

/** Shape of an object schema. */
type Shape = Readonly<Record<string, $ZodType>>;

/** A schema of strings. */
export const string = (): $ZodString => new $ZodString({ type: 'string' });

/** A schema of objects with at least these keys. */
export const object = <T extends Shape>(shape: T): $ZodObject<T> =>
  new $ZodObject({ type: 'object', shape }) as $ZodObject<T>;

/** The value as the schema has it; `null` when it does not fit. Never throws. */
export function parse<Output>(schema: $ZodType<Output>, value: unknown): Output | null {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return 'issues' in result && result.issues.length === 0 ? (result.value as Output) : null;
}
