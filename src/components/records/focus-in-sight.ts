/**
 * Scrolls what the keyboard has moved focus to by its `scroll-margin`, so that no header that sticks
 * to the window lies on it. Chromium before 156 does that only for what is outside the window.
 *
 * @param root - Shadow root: moves of focus within it are not told outside.
 */
export function keepFocusInSight(root: ShadowRoot): void {
  root.addEventListener('focusin', ({ target }) => {
    // A press of the mouse must find its target where it was.
    if (!(target instanceof Element && target.matches(':focus-visible'))) return;
    const margin = parseFloat(getComputedStyle(target).scrollMarginTop);
    if (target.getBoundingClientRect().top < margin) target.scrollIntoView();
  });
}
