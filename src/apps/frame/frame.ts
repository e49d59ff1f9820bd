/** Whether the page stands in a frame of another page. */
export const isFramed = window.parent !== window;

/**
 * Tells the page around the frame how high this one is, in CSS pixels: now, whenever it changes, and
 * when it is asked. While nobody sees the frame, browsers wait with the news.
 */
export function tellHeight(): void {
  if (typeof ResizeObserver === 'undefined') return;
  const root = document.documentElement;
  const target = parentOrigin();
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'talkoo-height', height }, target);
  };
  new ResizeObserver(tell).observe(root);
  // The script around may come when all has been said.
  addEventListener('message', ({ source, data: message }) => {
    if (source === window.parent && message === 'talkoo-height') tell();
  });
}

/**
 * The only origin that hears the height, as far as the browser tells it; else any.
 *
 * A page that is itself sandboxed cannot be named, and one may send no referrer. The height is no
 * secret: whoever frames this page has written what it shows.
 */
function parentOrigin(): string {
  const origin =
    // Not in every browser.
    (location as Partial<Location>).ancestorOrigins?.[0] ?? originOf(document.referrer);
  return origin === 'null' ? '*' : origin;
}

function originOf(address: string): string {
  return address === '' ? '*' : new URL(address).origin;
}

/**
 * Lets links to other sites open in new tabs: in the frame they would replace the board, and most
 * sites refuse to be framed. Links that the board follows itself stay, and so do e-mail and phone.
 */
export function openLinksOutside(): void {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol)) return;
    link.target = '_blank';
    link.rel = 'noopener';
  });
}
