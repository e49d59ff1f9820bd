/**
 * Keeps what is typed into a field of a shadow root to itself: outside it seems to come from the
 * element around it, so that pages would take it for a shortcut, or for Enter in a form of theirs.
 */
export function keepTyping(event: KeyboardEvent): void {
  const [field] = event.composedPath();
  const isForAll = event.ctrlKey || event.metaKey || /^(Escape|Tab|F\d+)$/.test(event.key);
  if (field instanceof HTMLInputElement && !isForAll) event.stopPropagation();
}
