/**
 * Scrolls what the keyboard moves focus to by its `scroll-margin`, so that no header that sticks to
 * the window lies on it. Chromium before 156 does that only for what is outside the window.
 *
 * To be called once an element has its frame; again does nothing.
 */
export function keepFocusInSight({ shadowRoot }: Element): void {
  // Moves of focus within the frame are not told outside of it.
  shadowRoot?.addEventListener('focusin', scrollToFocus);
}

function scrollToFocus({ target }: Event): void {
  // A press of the mouse must find its target where it was.
  if (!(target instanceof Element && target.matches(':focus-visible'))) return;
  const margin = parseFloat(getComputedStyle(target).scrollMarginTop);
  if (target.getBoundingClientRect().top < margin) target.scrollIntoView();
}
