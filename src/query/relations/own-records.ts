import type { DirectoryRecord } from '../../model/directory-record.js';
import { arrangerOf } from '../../model/record-facts.js';
import { kinds } from '../../model/kind.js';
import { makeCatalogue, type Catalogue } from '../../model/catalogue.js';
import { createRelationKeys, shareMunicipality, type RelationKeys } from './relation-keys.js';

/** Leaves of a catalogue what is one association's, and remembers it for as long as the lists are the same. */
export type KeepOwn = (catalogue: Catalogue, asked: string) => Catalogue;

const businessId = /^\d{7}-\d$/;

/**
 * Tells which records are one association's: its own, and those that name it as their organiser or
 * owner. What merely happens at the same place is not.
 *
 * @param asked - The association's name at the source, but for case, white space, punctuation and a
 *   final "ry" or "rf"; or its business id, which stands for the names of all associations among
 *   `records` that carry it, in the municipalities that they name.
 * @param records - All that there are.
 */
export function belongingTo(
  asked: string,
  records: readonly DirectoryRecord[],
  keys: RelationKeys = createRelationKeys(),
): (record: DirectoryRecord) => boolean {
  const written = asked.trim();
  if (!businessId.test(written)) {
    const wanted = keys.ofName(written);
    return (record) => wanted !== '' && keys.ofName(arrangerOf(record)) === wanted;
  }
  const holders = records.filter(
    (record) => record.kind === 'associations' && record.businessId === written,
  );
  return (record) =>
    record.kind === 'associations'
      ? holders.includes(record)
      : holders.some(
          (holder) =>
            keys.ofName(holder.title) === keys.ofName(arrangerOf(record)) &&
            shareMunicipality(holder, record),
        );
}

/** Makes a keeper of one association's records. */
export function createKeepOwn(): KeepOwn {
  const keys = createRelationKeys();
  let known: {
    readonly catalogue: Catalogue;
    readonly asked: string;
    readonly own: Catalogue;
  } | null = null;
  return (catalogue, asked) => {
    const isSame =
      known?.asked === asked && kinds.every((kind) => known?.catalogue[kind] === catalogue[kind]);
    if (known && isSame) return known.own;
    const isOwn = belongingTo(asked, catalogue.associations, keys);
    const own = makeCatalogue((kind) => catalogue[kind].filter(isOwn));
    known = { catalogue, asked, own };
    return own;
  };
}
