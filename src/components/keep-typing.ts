/**
 * Keeps what is typed into a field of a shadow root to itself: outside it seems to come from the
 * element around it, so that pages would take it for a shortcut, or for Enter in a form of theirs.
 */
export function keepTyping(event: KeyboardEvent): void {
  const [field] = event.composedPath();
  const isTyped = event.key.length === 1 || event.key === 'Enter';
  if (!isTyped || event.ctrlKey || event.metaKey) return;
  if (field instanceof HTMLInputElement) event.stopPropagation();
}
