import type { RecordBase } from './record-base.js';

/** An association or community, with its contacts. */
export interface Association extends RecordBase {
  readonly kind: 'associations';
  /** Finnish business id ("1234567-1"). */
  readonly businessId: string | null;
}
