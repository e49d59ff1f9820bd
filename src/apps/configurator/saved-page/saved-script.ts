import type { Change } from './change.js';
import { misnamedScript } from './saved-slips.js';
import { addressChanges, curlyNames, withoutCurlyQuotes } from './saved-address.js';

/** Finds out what became of the snippet's script. */
export function scriptChanges(before: Document, after: Document): readonly Change[] {
  const script = before.querySelector('script[src]');
  if (!script) return [];
  const scripts = [...after.querySelectorAll('script[src], script[data-src]')];
  const kept = scripts.find((one) => filesOf(one).some((file) => filesOf(script).includes(file)));
  const misnamed = kept ? null : misnamedScript(filesOf(script)[0] ?? '', after);
  if (misnamed) return [misnamed];
  if (!kept) return [{ about: before.querySelector('iframe') ? 'resizing-gone' : 'script-gone' }];
  if (isOfPlugin(kept)) return [];
  const names = curlyNames(kept);
  // With quotes in them the values say nothing of what else was done.
  if (names.length > 0) return [{ about: 'curly-quotes', of: 'script', names }];
  return [
    ...typeChanges(script, kept),
    ...(kept.hasAttribute('src')
      ? addressChanges('script', { from: script, to: kept, name: 'src' })
      : []),
    ...hashChanges(script, kept),
  ];
}

/** Names of the files that a script is in; consent tools hide the address in `data-src`. */
function filesOf(script: Element): readonly string[] {
  return ['src', 'data-src'].flatMap((name) => {
    const [address = ''] = withoutCurlyQuotes(script.getAttribute(name) ?? '').split(/[?#]/);
    return address.split('/').pop() || [];
  });
}

/** Tells whether WordPress takes a script from our own plugin, which brings the right one along. */
function isOfPlugin(script: Element): boolean {
  return /\/plugins\/talkootaulu\/assets\/[^/]+$/.test(script.getAttribute('src') ?? '');
}

function typeChanges(script: Element, kept: Element): readonly Change[] {
  if (isHeld(kept)) return [{ about: 'held' }];
  return isModule(script) && !isModule(kept) ? [{ about: 'not-a-module' }] : [];
}

function hashChanges(script: Element, kept: Element): readonly Change[] {
  const [hash, now] = [hashOf(script), hashOf(kept)];
  if (hash === '') return [];
  if (now === '') return [{ about: 'integrity-gone' }];
  // What is held will run as it was pasted; modules are fetched with CORS in any case.
  const runsAsModule = isModule(isHeld(kept) ? script : kept);
  const isShared = runsAsModule || kept.hasAttribute('crossorigin');
  return [
    ...(now === hash ? [] : [{ about: 'integrity-changed' } as const]),
    ...(isShared ? [] : [{ about: 'crossorigin-gone' } as const]),
  ];
}

/** An empty one checks nothing, as none does. */
function hashOf(script: Element): string {
  return script.getAttribute('integrity')?.trim() ?? '';
}

function isHeld(script: Element): boolean {
  const type = script.getAttribute('type') ?? '';
  return !script.hasAttribute('src') || !/^(module|(text|application)\/javascript)?$/i.test(type);
}

function isModule(script: Element): boolean {
  return script.getAttribute('type')?.toLowerCase() === 'module';
}
