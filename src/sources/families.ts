import type { AddressProblem } from '../base/address/address-problem.js';
import type { SourceSettings } from './settings/source-settings.js';
import type { OpenSource } from './source.js';
import { openToimeksi } from './toimeksi/open-toimeksi.js';
import { wordPressAddress } from './wordpress/wordpress-address.js';

/** The name of a family of APIs, as settings have it. */
export type FamilyName = SourceSettings['type'];

/** Where a source is. */
export interface SourceAddress {
  /** What residents know it by. */
  readonly name: string;
  readonly origin: string;
  readonly homepage: string;
}

/** The family of a source that the attribute `source` names. */
export const attributeFamily: FamilyName = 'toimeksi';

/** How each family makes a source. */
export const openers: Readonly<Record<FamilyName, OpenSource>> = { toimeksi: openToimeksi };

/** Reads an address by the rules of each family, for code that only needs to know where a source is. */
export const addressReaders: Readonly<
  Record<FamilyName, (text: string, base: string) => SourceAddress | AddressProblem>
> = { toimeksi: wordPressAddress };
