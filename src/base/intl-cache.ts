/*
 * Making an Intl object takes tens of microseconds and a list of 2,000 records formats thousands of
 * values, so the objects are kept at module level. What is kept depends on its key alone and is never
 * altered, so two boards cannot see each other through it, and it is emptied when full.
 */
const mostKept = 50;

function kept<Options, Made>(make: (locales: string[], options?: Options) => Made) {
  const made = new Map<string, Made>();
  return (locale: string, options?: Options): Made => {
    const key = locale + JSON.stringify(options);
    const known = made.get(key);
    if (known) return known;
    if (made.size >= mostKept) made.clear();
    const fresh = withFallback((locales) => make(locales, options), locale);
    made.set(key, fresh);
    return fresh;
  };
}

// A well-formed tag that the browser does not know must end in Finnish too, not in its own language.
function withFallback<Made>(make: (locales: string[]) => Made, locale: string): Made {
  try {
    return make([locale, 'fi']);
  } catch {
    return make(['fi']);
  }
}

/** A kept `Intl.DateTimeFormat`; an unknown or malformed locale gives Finnish. */
export const dateTimeFormat = /* @__PURE__ */ kept(
  (locales, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales, options),
);

/** A kept `Intl.NumberFormat`; an unknown or malformed locale gives Finnish. */
export const numberFormat = /* @__PURE__ */ kept(
  (locales, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales, options),
);

/** A kept `Intl.Collator`; an unknown or malformed locale gives Finnish. */
export const collator = /* @__PURE__ */ kept(
  (locales, options?: Intl.CollatorOptions) => new Intl.Collator(locales, options),
);

/** Kept `Intl.PluralRules`; an unknown or malformed locale gives Finnish. */
export const pluralRules = /* @__PURE__ */ kept(
  (locales, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locales, options),
);
