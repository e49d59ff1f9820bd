/**
 * All that a board could change of the page around it, line by line. It runs in the page.
 *
 * Sizes and places are left out: a board takes room.
 */
export function pageLook() {
  const sizes =
    /^(block-size|height|inline-size|width|inset|top|right|bottom|left|perspective|transform-or|grid-template)/;
  const lookOf = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return [...style]
      .filter((name) => !sizes.test(name))
      .map((name) => `${element.localName}${pseudo} ${name}: ${style.getPropertyValue(name)}`);
  };
  const outside = [...document.querySelectorAll('*')].filter(
    (element) => !element.closest('talkoo-board, script'),
  );
  return [
    `title ${document.title}`,
    `entries ${history.length}`,
    `scroll ${scrollX} ${scrollY}`,
    `classes ${document.documentElement.className} ${document.body.className}`,
    `selection ${getSelection()}`,
    `focus ${document.activeElement.localName}`,
    `fonts ${document.fonts.size}`,
    ...outside.flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => lookOf(element, pseudo)),
    ),
  ];
}
