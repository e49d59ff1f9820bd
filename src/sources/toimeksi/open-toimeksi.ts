import { kinds as allKinds } from '../../model/kind.js';
import type { OpenSource } from '../source.js';
import { wordPressAddress } from '../wordpress/wordpress-address.js';
import { toimeksiSource } from './toimeksi-source.js';

/** Makes a source of a Toimeksi-style site. */
export const openToimeksi: OpenSource = (
  { address: written, kinds = allKinds, fields = {} },
  base,
  timeoutMs,
) => {
  const address = wordPressAddress(written, base);
  return typeof address === 'string'
    ? address
    : toimeksiSource({ address, kinds, fields, timeoutMs });
};
