import { isKind, kinds, type Kind } from '../../model/kind.js';

/** A record, as far as its id tells. */
export interface RecordName {
  /** Name of the source, with which the id begins. */
  readonly source: string;
  readonly kind: Kind;
  /** Its id at the source. */
  readonly local: string;
}

const idForm = /^([^~\s]{1,100}):([a-z-]+):([^:~\s]{1,64})$/;
const keyForm = new RegExp(`^(${kinds.join('|')})-([^:~\\s]{1,64})(?:~([^~\\s]{1,100}))?$`);

/** Takes a record's id apart; `null` when it is not of the form `{source}:{kind}:{id at the source}`. */
export function parseId(id: string): RecordName | null {
  const [, source = '', kind = '', local = ''] = idForm.exec(id) ?? [];
  return isKind(kind) ? { source, kind, local } : null;
}

/** The record's id. */
export function idOf({ source, kind, local }: RecordName): string {
  return `${source}:${kind}:${local}`;
}

/**
 * The short form of a record's id in addresses: "events-12", or "events-12~ihimiset.fi" when it is
 * not from the one source that there is.
 *
 * @param sources - Names of the board's sources.
 */
export function keyOf({ source, kind, local }: RecordName, sources: readonly string[]): string {
  const isOnly = sources.length === 1 && sources[0] === source;
  return `${kind}-${local}${isOnly ? '' : `~${source}`}`;
}

/**
 * Reads the short form; whether there is such a record is not known by it.
 *
 * @param sources - Names of the board's sources. A key without a source is of the first one, so that
 *   addresses still hold when a board is given more sources.
 */
export function parseKey(key: string, sources: readonly string[]): RecordName | null {
  const [, kind = '', local = '', source = sources[0] ?? ''] = keyForm.exec(key) ?? [];
  return isKind(kind) && source !== '' ? { source, kind, local } : null;
}
