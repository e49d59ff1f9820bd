import { foldCase } from '../../base/text/fold.js';
import type { DirectoryRecord } from '../../model/directory-record.js';

/** Keys under which records that are in the same place meet. */
export interface PlaceKeys {
  /** Under which a record is entered. */
  readonly own: readonly string[];
  /** Under which those it belongs with are entered. */
  readonly others: readonly string[];
}

/** Makes keys of records. */
export interface RelationKeys {
  /** A name without case, punctuation and a final "ry" or "rf"; empty for nothing. */
  readonly ofName: (name: string | null) => string;
  /**
   * Where a record is: its street address, and what its place is called, or for premises what they
   * are called themselves.
   *
   * A name meets the same name, and one that has it between commas ("Kerhohuone, Kirjasto").
   */
  readonly ofPlace: (record: DirectoryRecord) => PlaceKeys;
}

/** Makes keys, and remembers them: the records of a place name the same organisers and addresses over and over. */
export function createRelationKeys(): RelationKeys {
  const nameKey = remembering((name) => foldCase(name).replace(/ r ?[yf]$/, ''));
  const namedPlace = remembering(namedPlaceKeys);
  const streets = remembering(streetKeys);
  return {
    ofName: (name) => nameKey(name ?? ''),
    ofPlace: ({ kind, title, place }) => {
      const { own, others } = namedPlace((kind === 'premises' ? title : place?.name) ?? '');
      const street = streets(place?.address ?? '');
      return { own: [...own, ...street], others: [...others, ...street] };
    },
  };
}

/** The street and number of an address; `null` without a number, since a village alone is no place to meet. */
export function streetOf(address: string): string | null {
  const [street = ''] = address.split(',', 1);
  const beforeNumber = street.slice(0, Math.max(0, street.search(/\d/)));
  return /\p{L}/u.test(beforeNumber) ? street : null;
}

/** Tells whether two records name the same municipality, or one of them none. */
export function shareMunicipality(one: DirectoryRecord, other: DirectoryRecord): boolean {
  if (one.municipalities.length === 0 || other.municipalities.length === 0) return true;
  const names = new Set(one.municipalities.map(foldCase));
  return other.municipalities.some((name) => names.has(foldCase(name)));
}

/** Tells whether the addresses of two records end in the same town, or one of them in none. */
export function shareTown(one: DirectoryRecord, other: DirectoryRecord): boolean {
  const town = townOf(one.place?.address);
  const otherTown = townOf(other.place?.address);
  return town === '' || otherTown === '' || town === otherTown;
}

function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}

function namedPlaceKeys(name: string): PlaceKeys {
  const whole = foldCase(name);
  if (whole === '') return { own: [], others: [] };
  const parts = name.includes(',') ? name.split(',').map(foldCase).filter(Boolean) : [];
  return {
    own: [`whole ${whole}`, ...parts.map((part) => `part ${part}`)],
    others: [`whole ${whole}`, `part ${whole}`, ...parts.map((part) => `whole ${part}`)],
  };
}

function streetKeys(address: string): readonly string[] {
  const street = streetOf(address);
  return street ? [`street ${foldCase(street)}`] : [];
}

function townOf(address: string | null | undefined): string {
  const [, ...rest] = address?.split(',') ?? [];
  return foldCase(rest.at(-1) ?? '').replace(/^\d{5}\s?/, '');
}
