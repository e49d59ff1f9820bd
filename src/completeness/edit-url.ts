import { safeUrl } from '../base/address/safe-url.js';
import type { ListedSource } from './listed-record.js';

/**
 * Where a record is edited: the source's pattern with the record's number in it, else the source's
 * front page. Never an unsafe address.
 *
 * @param localId - `null` when the record has no number at its source.
 */
export function editUrl({ editAddress, homepage }: ListedSource, localId: string | null): string {
  if (editAddress === null) return homepage;
  const isWhole = localId !== null || !editAddress.includes('{id}');
  const filled = editAddress.replaceAll('{id}', encodeURIComponent(localId ?? ''));
  return (isWhole ? safeUrl(filled) : null) ?? homepage;
}
