import { createHash } from 'node:crypto';

/** The hash of a text as browsers read it in `integrity`. */
export function sha256(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** The hash that pages paste beside the address of a file. */
export function sha384(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
