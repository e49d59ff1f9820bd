import type { DirectoryRecord } from '../model/directory-record.js';
import type { UnreadableField } from '../model/inspection.js';
import type { Kind } from '../model/kind.js';
import type { SkipReason } from '../model/tally.js';
import type { Gap } from './gap.js';

/** A source, as far as a listing needs to know it. */
export interface ListedSource {
  /** What residents know it by ("ihimiset.fi"). */
  readonly name: string;
  /** Its front page, a safe http(s) address. */
  readonly homepage: string;
  /** Where a record is edited, with `{id}` for its number at the source; `null` when nobody has said. */
  readonly editAddress: string | null;
  /** Whether it passes records on to Palvelutietovaranto, as Lähellä.fi does. */
  readonly feedsPtv: boolean;
}

/** One record of an association, on view or not, with what it lacks. */
export interface ListedRecord {
  readonly kind: Kind;
  /** As the record's; unique in a listing even where the source gives no number. */
  readonly id: string;
  /** Plain text; `null` when it has none. */
  readonly title: string | null;
  /** Where it stands at its source, a safe http(s) address; `null` when the source gives none. */
  readonly link: string | null;
  readonly source: ListedSource;
  /** `null` when it could not be made out: then it is hidden. */
  readonly record: DirectoryRecord | null;
  readonly standing: Standing;
  /** What it lacks, in the order of `gaps`, each once; empty for what is hidden for being over or elsewhere. */
  readonly gaps: readonly Gap[];
  /** What was asked of it and is there, by the same names. */
  readonly inOrder: readonly Gap[];
  /** What its source gives of no record of the kind, by the same names. */
  readonly notGiven: readonly Gap[];
  /** What is filled in but cannot be read. */
  readonly unreadable: readonly UnreadableField[];
  /** Where it is edited: its own page for that, else the source's front page. */
  readonly editUrl: string;
}

/** Whether residents see a record, and why not. */
export type Standing =
  | { readonly state: 'shown' }
  | {
      readonly state: 'hidden';
      readonly reason: HiddenReason;
      /** The field at fault in the source's words ("title.rendered"); `null` where the reason is no field's. */
      readonly path: string | null;
    };

/** Why residents do not see a record. */
export type HiddenReason = 'expired' | 'no-municipality' | 'other-municipality' | SkipReason;

/** Everything of one association, from every source. */
export interface Listing {
  /** Its name as it writes it; of several spellings the one of its own record, else the first. */
  readonly name: string;
  /** Finnish business id; `null` when no record tells. */
  readonly businessId: string | null;
  /** By kind in the order of kinds; shown ones first, then as the sources sent them. */
  readonly records: readonly ListedRecord[];
  /** Whether it is known to have no record of its own, not even a hidden one. */
  readonly lacksOwnRecord: boolean;
}

/** All listings, and the records that are in none of them. */
export interface Listings {
  /** By name in Finnish order. */
  readonly listings: readonly Listing[];
  /** What does not tell whose it is; without premises. */
  readonly withoutOrganiser: readonly ListedRecord[];
  /** Premises of those that are no associations, and those that do not tell whose they are. */
  readonly otherPremises: readonly ListedRecord[];
}
