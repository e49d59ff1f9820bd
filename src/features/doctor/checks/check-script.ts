import { VERSION } from '../../../base/version.js';
import { finding } from '../doctor-finding.js';
import type { Check } from '../doctor-props.js';
import { writtenScripts, type WrittenScript } from '../../../ui/written-scripts.js';

/** Which version runs, from where, and whether the page loads more than one. */
export const checkScript: Check = ({ words }) => {
  const scripts = writtenScripts();
  const [first] = scripts;
  if (!first) return [finding('script', 'well', words.scriptBundled(VERSION))];
  const addresses = [...new Set(scripts.map(({ address }) => address))];
  if (addresses.length > 1) {
    return [finding('script', 'wrong', words.scriptsDiffer(addresses.join(', '), VERSION))];
  }
  const place = placeOf(first);
  const isOther = place === 'pinned' && first.version !== VERSION;
  const isBreaking = place === 'floating' && scripts.some(({ hasHash }) => hasHash);
  const twice = scripts.length > 1 ? words.scriptTwice(scripts.length) : null;
  const older = isOther ? words.scriptOlder(first.version ?? '', VERSION) : null;
  const once = words.scriptOnce(VERSION, words.scriptPlaces[place]);
  return [
    ...(older ? [finding('script', 'wrong', older)] : []),
    ...(isBreaking ? [finding('script', 'wrong', words.hashWillBreak)] : []),
    ...(twice ? [finding('script', 'look', twice)] : []),
    ...(older || twice ? [] : [finding('script', 'well', once)]),
  ];
};

function placeOf({ version }: WrittenScript): 'pinned' | 'floating' | 'unnumbered' {
  if (version === null) return 'unnumbered';
  return version.includes('.') ? 'pinned' : 'floating';
}
