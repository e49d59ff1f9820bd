import { parseUrl } from '../../base/address/parse-url.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';

const ofThePage = 'h1, h2, h3, h4, h5, h6, header, main, footer, nav, aside, form, talkoo-board';
const silent = 'a, br, link, meta, noscript, script, style, template, [slot]';

/**
 * Names what looks like the rest of a page in an element that was not closed.
 *
 * `<talkoo-board />` is an opening tag to a browser: all that follows in the same container becomes
 * the fallback, which is hidden while there is a list. Then nothing comes after the element.
 */
export function checkUnclosedTag(host: Element): readonly WebmasterFinding[] {
  if (host.nextSibling) return [];
  const found =
    host.querySelector(
      `:scope > :is(${ofThePage}):not([slot]), :scope > :not([slot]) :is(${ofThePage})`,
    ) ?? linklessIn(host);
  return found ? [{ about: 'swallowed', element: found.localName }] : [];
}

/** The first element with text and without a link, where no link leads to the source as one's own fallback does. */
function linklessIn(host: Element): Element | undefined {
  const source = parseUrl(host.getAttribute('source') ?? '')?.host;
  const own = [...host.children].filter((child) => !child.matches('[slot]'));
  const links = own.flatMap((child) => [child, ...child.querySelectorAll('a')]);
  if (links.some((link) => link instanceof HTMLAnchorElement && link.host === source)) return;
  return own.find(
    (child) =>
      !child.matches(silent) && !child.querySelector('a[href]') && child.textContent.trim() !== '',
  );
}
