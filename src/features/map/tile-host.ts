import { parseUrl } from '../../base/address/parse-url.js';

/** The host that pictures of a map are fetched from, as residents are told ("kartta.example.org"). */
export function tileHost(address: string): string {
  return parseUrl(address)?.host ?? address;
}
