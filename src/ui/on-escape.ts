/** Makes a listener that does something on Escape, unless that has been used already, and keeps it from the page. */
export function onEscape(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
