/** How a check came out: to be mended, to be looked at, not known yet, in order. */
export type Outcome = 'wrong' | 'look' | 'wait' | 'well';

/** What a check is about. */
export type Topic =
  | 'script'
  | 'attributes'
  | 'settings'
  | 'source'
  | 'municipality'
  | 'records'
  | 'freshness'
  | 'language'
  | 'heading'
  | 'contrast'
  | 'text'
  | 'page'
  | 'place'
  | 'policy'
  | 'needs'
  | 'fallback';

/** What was found, and how to mend it where there is something to mend. */
export type Said = readonly [found: string, cure?: string];
