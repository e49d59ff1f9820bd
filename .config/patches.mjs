/** Names of changes, and whether each has found what it changes in some file. */
const found = new Map();

/**
 * Makes a plugin that changes libraries' code as they are bundled.
 *
 * @param {string} name
 * @param {RegExp} files Of the modules' paths.
 * @param {Record<string, (code: string) => string>} changes By what each is about; a change that
 *   finds nothing returns the same code.
 */
export function patches(name, files, changes) {
  for (const what of Object.keys(changes)) found.set(`${name}: ${what}`, false);
  return {
    name,
    transform: {
      filter: { id: files },
      handler: (code) =>
        Object.entries(changes).reduce((before, [what, change]) => {
          const after = change(before);
          if (after !== before) found.set(`${name}: ${what}`, true);
          return after;
        }, code),
    },
  };
}

/** Fails unless every change has found what it changes: a library has then been written otherwise. */
export function assertPatched() {
  const missed = [...found].filter(([, isFound]) => !isFound).map(([what]) => what);
  if (missed.length > 0) throw new Error(`Found nowhere to change:\n${missed.join('\n')}`);
}
