import { addressProblem } from '../../base/address/address-problem.js';
import { parseUrl } from '../../base/address/parse-url.js';
import { addressReaders, attributeFamily } from '../../sources/families.js';
import type { Parameters } from './parameters.js';

/** Whom a board would ask, as far as its page's address tells; or why it cannot. */
export type RequestedSources =
  | {
      /** The source's front page; `null` when only the settings name sources. */
      readonly source: { readonly name: string; readonly homepage: string } | null;
      /** Address of the settings; `null` without. */
      readonly settings: URL | null;
    }
  | 'noSource'
  | 'badSource'
  | 'badSettings';

/** Reads whom a board with these parameters would ask. The rules for sources are the board's own. */
export function requestedSourcesIn(parameters: Parameters, base: string): RequestedSources {
  const [source = '', file = ''] = ['source', 'settings'].map((name) =>
    parameters.get(name)?.trim(),
  );
  if (source === '' && file === '') return 'noSource';
  const settings = file === '' ? null : fileAddress(file, base);
  if (settings === undefined) return 'badSettings';
  if (source === '') return { source: null, settings };
  const place = addressReaders[attributeFamily](source, base);
  return typeof place === 'string' ? 'badSource' : { source: place, settings };
}

/** A slash or backslash in code, once or many times over: some servers read it as one. */
const hiddenSlash = /%(?:25)*(?:2f|5c)/i;

/** The address of a file; `undefined` for one that a page may not read. */
function fileAddress(text: string, base: string): URL | undefined {
  const url = parseUrl(text, base);
  const isUsable = url && !addressProblem(url, base) && !hiddenSlash.test(url.pathname);
  return isUsable ? url : undefined;
}
