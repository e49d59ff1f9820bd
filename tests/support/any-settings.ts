import fc from 'fast-check';

/** Keys that settings have, and such as every object inherits. */
const keys = [
  ...[
    'sources',
    'fields',
    'map',
    'messages',
    'looks',
    'regions',
    'limit',
    'timeoutMs',
    'bilingual',
  ],
  ...['type', 'address', 'kinds', 'events', 'premises', 'price', 'tiles', 'attribution', 'maxZoom'],
  ...['preset', 'scheme', 'accent', 'radius', 'se', 'reportAddress'],
  ...['__proto__', 'constructor', 'toString', 'valueOf', 'toJSON', 'then', 'length'],
];

/** Stands for an object that only a script can make; fast-check cannot carry these themselves. */
class Trap {
  constructor(
    readonly key: string,
    readonly value: unknown,
    readonly make: (key: string, value: unknown) => unknown,
  ) {}
}

/** Throws, as code of a stranger may. */
function refuse(): never {
  throw new Error('refused');
}

function withOwn(key: string, descriptor: PropertyDescriptor): object {
  return Object.defineProperty({}, key, { enumerable: true, ...descriptor });
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(key: string): unknown {
  const own: Record<string, unknown> = {};
  Object.defineProperty(own, key, { enumerable: true, value: own });
  return { sources: [own], looks: own, [key]: own };
}

const makers: readonly Trap['make'][] = [
  (key) => withOwn(key, { get: refuse }),
  (key, value) => new Proxy(withOwn(key, { value }), { get: refuse }),
  (key, value) =>
    new Proxy(withOwn(key, { value, configurable: true }), { getOwnPropertyDescriptor: refuse }),
  (key, value) => new Proxy(withOwn(key, { value }), { ownKeys: refuse }),
  (key, value) => new Proxy(withOwn(key, { value }), { getPrototypeOf: refuse }),
  () => revoked({}),
  () => revoked([]),
  (_, value) => new Proxy([value], { get: refuse }),
  (key) => cyclic(key),
  (key, value) => ({ [Symbol(key)]: value, [key]: Symbol(key) }),
  () => ({ [Symbol.toPrimitive]: refuse, toString: refuse, valueOf: refuse }),
  () => refuse,
  (key) => Symbol(key),
];

const plain = fc.anything({
  key: fc.oneof(fc.constantFrom(...keys), fc.string()),
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const anything = fc.oneof(
  plain,
  fc
    .tuple(fc.constantFrom(...keys), plain, fc.constantFrom(...makers))
    .map(([key, value, make]) => new Trap(key, value, make)),
);

/** Objects with some of some keys, and any value or list of values under each. */
function withSome(...names: readonly string[]): fc.Arbitrary<unknown> {
  const value = fc.oneof(anything, fc.array(anything));
  return fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
}

const source = fc.oneof(
  anything,
  withSome('type', 'address', 'kinds', 'fields', 'editAddress', 'feedsPtv'),
  fc.record({
    type: fc.constant('toimeksi'),
    address: fc.constant('https://www.example.org'),
    kinds: fc.array(fc.oneof(fc.constant('events'), anything)),
    fields: fc.record({ events: withSome('price', 'place'), premises: anything }),
  }),
);

/** What a page's script may hand over as settings; {@link madeOf} makes the traps in it. */
export const settingsLike: fc.Arbitrary<unknown> = fc.oneof(
  anything,
  fc.record(
    {
      limit: anything,
      timeoutMs: anything,
      regions: fc.oneof(anything, fc.array(fc.oneof(fc.constant('Valtakunnallinen'), anything))),
      messages: fc.oneof(anything, fc.dictionary(fc.constantFrom(...keys), anything)),
      sources: fc.oneof(anything, fc.array(source)),
      map: fc.oneof(anything, withSome('tiles', 'attribution', 'maxZoom')),
      looks: fc.oneof(anything, withSome('preset', 'scheme', 'accent', 'radius')),
    },
    { requiredKeys: [] },
  ),
);

/** The same value with its traps made. */
export function madeOf(value: unknown): unknown {
  if (value instanceof Trap) return value.make(value.key, value.value);
  if (Array.isArray(value)) return value.map(madeOf);
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const made = Object.create(prototype) as object;
  for (const [key, own] of Object.entries(value)) {
    Object.defineProperty(made, key, { enumerable: true, value: madeOf(own) });
  }
  return made;
}
