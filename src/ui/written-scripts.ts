/** A script tag of the product that stands in the page and is run. */
export interface WrittenScript {
  /** Without parameters and fragment. */
  readonly address: string;
  /** Address of its folder, with a slash at its end. */
  readonly folder: string;
  /** The version that its folder is named after: whole ("1.0.0"), only the first number ("1"), or `null`. */
  readonly version: string | null;
  readonly hasHash: boolean;
}

const fileName = /\/talkootaulu(?:\.classic)?\.js$/;
const runnable = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

/** Finds the product's script tags, in the page's order; none where it is part of another script. */
export function writtenScripts(): readonly WrittenScript[] {
  return [...document.scripts]
    .filter((script) => script.src && !script.noModule && runnable.test(script.type.trim()))
    .filter((script) => fileName.test(new URL(script.src).pathname))
    .map((script) => {
      const { origin, pathname } = new URL(script.src);
      const path = pathname.slice(0, pathname.lastIndexOf('/') + 1);
      return {
        address: origin + pathname,
        folder: origin + path,
        version: /\/(\d+(?:\.\d+\.\d+)?)\/$/.exec(path)?.[1] ?? null,
        hasHash: script.integrity !== '',
      };
    });
}
