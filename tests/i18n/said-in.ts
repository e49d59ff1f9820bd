import type { AllMessages } from '../../src/i18n/messages.js';
import { kinds } from '../../src/model/kind.js';
import { allMessages } from './all-messages.js';

type Say = (...values: readonly unknown[]) => string;

const notWords = ['language', 'locale', 'isEasy', 'calendar'];

/** Values that messages may be called with; no message takes all of them. */
const values: readonly (readonly unknown[])[] = [
  ['A', 'B'],
  ['', 'B'],
  ['2', '21'],
  ...kinds.map((kind) => [kind, 'B']),
  ...kinds.map((kind) => ['A', kind]),
];
const numbers = [0, 1, 2, 3, 21, 2000];

/**
 * What every message of a language says, by its dotted path.
 *
 * A function is called with each sort of values, and what comes out is kept where the Finnish one
 * makes a whole text of them, so that no list has to tell what which message takes.
 */
export function saidIn(messages: AllMessages): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  const add = (path: string, value: unknown, finnish: unknown): void => {
    if (typeof value === 'string') said.set(path, [value]);
    else if (typeof value === 'function') {
      said.set(
        path,
        valuesOf(finnish as Say).map((some) => (value as Say)(...some)),
      );
    } else {
      for (const [key, part] of Object.entries(value ?? {})) {
        add(`${path}.${key}`, part, (finnish as Readonly<Record<string, unknown>>)[key]);
      }
    }
  };
  for (const [name, value] of Object.entries(messages)) {
    if (!notWords.includes(name)) add(name, value, Reflect.get(allMessages.fi, name));
  }
  return said;
}

const valuesBySay = new Map<Say, ReturnType<typeof findValues>>();

function valuesOf(say: Say): ReturnType<typeof findValues> {
  const values = valuesBySay.get(say) ?? findValues(say);
  valuesBySay.set(say, values);
  return values;
}

function findValues(say: Say): readonly (readonly unknown[])[] {
  // A counted message writes a number as people do; no other does.
  const isCounted = /2\s000/.test(sayingOf(say, [2000]) ?? '');
  return isCounted ? numbers.map((one) => [one]) : values.filter((some) => sayingOf(say, some));
}

/** What a message says with some values; `null` when it takes others. */
function sayingOf(say: Say, some: readonly unknown[]): string | null {
  try {
    const text = say(...some);
    return text.includes('undefined') ? null : text;
  } catch {
    return null;
  }
}
