import type { Association } from '../../model/association.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { arrangerOf } from '../../model/record-facts.js';
import { kinds, type Kind } from '../../model/kind.js';
import type { Catalogue } from '../../model/catalogue.js';
import {
  createRelationKeys,
  shareMunicipality,
  shareTown,
  type RelationKeys,
} from './relation-keys.js';
import { arrangerWords, placeWords } from './relation-words.js';

/** The records that belong with a record. Neither list has the record itself, or an empty group. */
export interface Relations {
  /** The association that arranges or owns the record; `null` when it is unknown or not among the records. */
  readonly association: Association | null;
  /** What the association arranges and owns; of what it arranges, what else the same organiser does. */
  readonly arranged: readonly RelationGroup[];
  /** In the same place: the premises where something happens, or what happens at the premises. */
  readonly alongside: readonly RelationGroup[];
}

/** Records of one kind that belong with another. */
export interface RelationGroup {
  readonly kind: Kind;
  /** At most {@link mostOfKind}, in the catalogue's order: of events and tasks, the soonest. */
  readonly records: readonly DirectoryRecord[];
  /** How many there are in all. */
  readonly total: number;
  /** A search of the kind that finds all of them; `null` when no words do. */
  readonly words: string | null;
}

/** Finds what belongs with a record of a catalogue. */
export type FindRelations = (catalogue: Catalogue, record: DirectoryRecord) => Relations;

/** How many records of one kind are named. */
export const mostOfKind = 3;

/** Each index is made when it is first asked for: opening an event needs no index of what happens at premises. */
interface Index {
  readonly catalogue: Catalogue;
  readonly keys: RelationKeys;
  /** Associations by their name. */
  readonly associations: () => Entries<Association>;
  /** All other records by the name of their organiser or owner. */
  readonly arranged: () => Entries<DirectoryRecord>;
  /** Premises by where they are. */
  readonly premises: () => Entries<DirectoryRecord>;
  /** Activities, events and tasks by where they are. */
  readonly gatherings: () => Entries<DirectoryRecord>;
}

type Entries<Entry> = ReadonlyMap<string, readonly Entry[]>;

/**
 * Makes a finder that goes through a catalogue once, and again only when other records have come.
 *
 * Names must be the same but for case, white space, punctuation and a final "ry" or "rf"; records
 * that name municipalities must share one.
 */
export function createRelations(): FindRelations {
  let index: Index | null = null;
  return (catalogue, record) => {
    if (!index || kinds.some((kind) => index?.catalogue[kind] !== catalogue[kind])) {
      index = indexOf(catalogue);
    }
    const association = associationOf(index, record);
    return {
      association: association === record ? null : association,
      arranged: groupsOf(arrangedWith(index, record, association), () =>
        arrangerWords(arrangerOf(record) ?? ''),
      ),
      alongside: groupsOf(alongside(index, record), (others) => placeWords(record, others)),
    };
  };
}

function indexOf(catalogue: Catalogue): Index {
  const keys = createRelationKeys();
  const name = (record: DirectoryRecord): readonly string[] => [keys.ofName(arrangerOf(record))];
  const place = (record: DirectoryRecord): readonly string[] => keys.ofPlace(record).own;
  const gatherings = gatheringsOf(catalogue);
  return {
    catalogue,
    keys,
    associations: once(() => entriesOf(catalogue.associations, name)),
    arranged: once(() => entriesOf([...gatherings, ...catalogue.premises], name)),
    premises: once(() => entriesOf(catalogue.premises, place)),
    gatherings: once(() => entriesOf(gatherings, place)),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function entriesOf<Entry>(
  records: readonly Entry[],
  keysOf: (record: Entry) => readonly string[],
): Entries<Entry> {
  const entries = new Map<string, Entry[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const known = entries.get(key);
      if (known) known.push(record);
      else if (key) entries.set(key, [record]);
    }
  }
  return entries;
}

function gatheringsOf(catalogue: Catalogue): readonly DirectoryRecord[] {
  return [...catalogue.activities, ...catalogue.events, ...catalogue['volunteer-tasks']];
}

/** The one association of the right name; of several, the one at the record's own source; `null` when in doubt. */
function associationOf({ associations, keys }: Index, record: DirectoryRecord): Association | null {
  if (record.kind === 'associations') return record;
  const named = associations().get(keys.ofName(arrangerOf(record))) ?? [];
  const fitting = named.filter((one) => shareMunicipality(one, record));
  const nearest =
    fitting.length > 1
      ? fitting.filter(({ sourceName }) => sourceName === record.sourceName)
      : fitting;
  return nearest.length === 1 ? (nearest[0] ?? null) : null;
}

function arrangedWith(
  index: Index,
  record: DirectoryRecord,
  association: Association | null,
): readonly DirectoryRecord[] {
  if (record.kind === 'premises') return [];
  const named = index.arranged().get(index.keys.ofName(arrangerOf(record))) ?? [];
  return named.filter(
    (other) =>
      other !== record &&
      (other.kind !== 'premises' || record.kind === 'associations') &&
      associationOf(index, other) === association &&
      (association !== null || shareMunicipality(other, record)),
  );
}

/** In the catalogue's order, whichever key a record was found by. */
function alongside(index: Index, record: DirectoryRecord): readonly DirectoryRecord[] {
  const { catalogue, keys } = index;
  if (record.kind === 'associations') return [];
  const isPremises = record.kind === 'premises';
  const placed = isPremises ? index.gatherings() : index.premises();
  const found = new Set(keys.ofPlace(record).others.flatMap((key) => placed.get(key) ?? []));
  return (isPremises ? gatheringsOf(catalogue) : catalogue.premises).filter(
    (other) => found.has(other) && shareMunicipality(other, record) && shareTown(other, record),
  );
}

function groupsOf(
  records: readonly DirectoryRecord[],
  wordsOf: (records: readonly DirectoryRecord[]) => string | null,
): readonly RelationGroup[] {
  return kinds.flatMap((kind) => {
    const own = records.filter((record) => record.kind === kind);
    if (own.length === 0) return [];
    const [named, total] = [own.slice(0, mostOfKind), own.length];
    return [{ kind, records: named, total, words: wordsOf(own) }];
  });
}
