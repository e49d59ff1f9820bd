import type { LoadPlan } from '../../loading/record-loader.js';
import { kindsOf, openSources, type OpenedSource } from '../../sources/open-sources.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import { parseKinds, parseNames } from './attributes.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';

/** What a webmaster wrote, as attributes of a board; `null` where one was taken away again. */
export interface Written {
  readonly source: string | null;
  readonly municipality: string | null;
  readonly kinds: string | null;
}

/** What is read, and what the webmaster wrote of each source. */
export interface BoardPlan extends LoadPlan {
  readonly sources: readonly OpenedSource[];
}

const defaultLimit = 2000;

/**
 * Makes a plan of what a webmaster wrote.
 *
 * @param onFinding - Told of each part that could not be used.
 * @returns `null` when no source is named or none of them can be used.
 */
export function planOf(
  written: Written,
  settings: BoardSettings,
  onFinding: (finding: WebmasterFinding) => void,
): BoardPlan | null {
  const { kinds, unknown } = parseKinds(written.kinds ?? '');
  for (const word of unknown) onFinding({ about: 'kind', word });
  const { sources, problems } = openSources(written.source ?? '', settings, document.baseURI);
  for (const { address, problem } of problems) onFinding({ about: 'address', address, problem });
  if (sources.length === 0) {
    if (problems.length === 0) onFinding({ about: 'no-source' });
    return null;
  }
  return {
    sources,
    kinds: kindsOf(sources, kinds),
    municipalities: parseNames(written.municipality ?? ''),
    regions: settings.regions ?? [],
    limit: settings.limit ?? defaultLimit,
  };
}
