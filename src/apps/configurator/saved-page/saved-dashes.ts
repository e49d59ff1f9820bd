const dashes = /[\u2010-\u2015\u2212]/g;

/** A name with hyphens again where a word processor made dashes of them. */
export function withHyphens(name: string): string {
  return name.replace(dashes, '-');
}

/** The names of an element and its attributes that have such dashes, as they stand in the page. */
export function dashedNames(element: Element): readonly string[] {
  return [element.localName, ...element.getAttributeNames()].filter(
    (name) => name !== withHyphens(name),
  );
}
