import type { AddressProblem } from '../base/address/address-problem.js';
import type { Kind } from '../model/kind.js';
import { attributeFamily, openers } from './families.js';
import type { BoardSettings, SourceSettings } from './settings/source-settings.js';
import type { Source } from './source.js';

/** A source with what the webmaster wrote of it. */
export interface OpenedSource extends Source {
  readonly written: SourceSettings;
}

/** A source whose address cannot be used. */
export interface SourceProblem {
  readonly address: string;
  readonly problem: AddressProblem;
}

const defaultTimeoutMs = 8000;

/**
 * Makes the sources that a board reads. Reads nothing yet.
 *
 * @param address - The attribute `source`: the address of the first source; empty for none.
 * @param base - Address of the page, which relative addresses are resolved against.
 */
export function openSources(
  address: string,
  settings: BoardSettings,
  base: string,
): { readonly sources: readonly OpenedSource[]; readonly problems: readonly SourceProblem[] } {
  const sources: OpenedSource[] = [];
  const problems: SourceProblem[] = [];
  for (const source of withAttribute(address, settings.sources ?? [])) {
    const opened = openers[source.type](source, base, settings.timeoutMs ?? defaultTimeoutMs);
    if (typeof opened === 'string') problems.push({ address: source.address, problem: opened });
    else sources.push({ written: source, ...opened });
  }
  return { sources, problems };
}

function withAttribute(
  address: string,
  sources: readonly SourceSettings[],
): readonly SourceSettings[] {
  if (address.trim() === '') return sources;
  const [first, ...rest] = sources;
  return [{ ...(first ?? { type: attributeFamily }), address }, ...rest];
}

/** The kinds of `wanted` that at least one source has, in the wanted order. */
export function kindsOf(sources: readonly Source[], wanted: readonly Kind[]): readonly Kind[] {
  return wanted.filter((kind) => sources.some((source) => source.kinds.includes(kind)));
}
