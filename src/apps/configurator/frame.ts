import { html, render, type TemplateResult } from 'lit';
import { isPlainClick } from '../../ui/is-plain-click.js';
import { inLanguage, languages, pageLanguage, words, type PageLanguage } from './page-language.js';
import type { Words } from './words/fi.js';

/** The pages, in the order of the navigation; each has its name in the words. */
const pages = ['index', 'theming', 'measuring'] as const;

/** The pages of the reference, which the build makes; each has its name in the words. */
const references = ['settings', 'fields', 'server', 'states', 'residents'] as const;

/** What a page needs to know of its frame. */
export interface Frame {
  readonly language: PageLanguage;
  readonly words: Words;
}

/**
 * Puts the header with the navigation before a page's `main` and the footer after it, in the
 * language of the address.
 *
 * Of the articles in `main` that have a `lang`, only the one in that language stays. The page is
 * named after its `h1`.
 */
export function showFrame(): Frame {
  const language = pageLanguage(location.search);
  document.documentElement.lang = language;
  for (const article of document.querySelectorAll<HTMLElement>('main > article[lang]')) {
    if (article.lang !== language) article.remove();
  }
  const header = document.createElement('header');
  header.className = 'site-header';
  const footer = document.createElement('footer');
  footer.className = 'site-footer';
  document.body.prepend(header);
  document.body.append(footer);
  const frame = { language, words: words[language] };
  renderHeader(header, frame);
  renderFooter(footer, frame);
  nameAfterHeading();
  return frame;
}

/** Names the page after its `h1`, for pages that write it themselves after the frame. */
export function nameAfterHeading(): void {
  const heading = document.querySelector('h1')?.textContent.trim();
  if (heading) document.title = `${heading} – Talkootaulu`;
}

/** The file of the page on view. */
function currentFile(): string {
  return location.pathname.split('/').pop() || 'index.html';
}

function renderHeader(header: HTMLElement, { language, words: { frame } }: Frame): void {
  // Only the language goes along: the choices belong to their own page.
  const plain = inLanguage('', '', language);
  render(
    html`
      <a class="skip" href="#content">${frame.skip}</a>
      <div class="page site-header-row">
        <a class="wordmark" href="index.html${plain}">${logo()}<span>Talkootaulu</span></a>
        <nav class="site-nav" aria-label=${frame.pagesName}>
          <ul>
            ${pages.map((page) => {
              const file = `${page}.html`;
              return html`<li>
                <a href="${file}${plain}" aria-current=${file === currentFile() ? 'page' : 'false'}
                  >${frame.pages[page]}</a
                >
              </li>`;
            })}
          </ul>
        </nav>
        <nav class="languages" aria-label=${frame.languagesName}>
          <ul>
            ${languages.map((one) => languageLink(one, language))}
          </ul>
        </nav>
      </div>
    `,
    header,
  );
}

function renderFooter(footer: HTMLElement, { language, words: { frame } }: Frame): void {
  render(
    html`<div class="page">
      <nav aria-label=${frame.referenceName}>
        <ul>
          ${references.map(
            (name) =>
              html`<li>
                <a href="../reference/${name}.${language}.html">${frame.references[name]}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <p>${frame.foot}</p>
    </div>`,
    footer,
  );
}

/** Keeps what is chosen at the moment of the click, which the page may write into its address. */
function languageLink(one: PageLanguage, current: PageLanguage): TemplateResult {
  const address = (): string => inLanguage(currentFile(), location.search, one);
  return html`<li>
    <a
      href=${address()}
      lang=${one}
      hreflang=${one}
      aria-current=${one === current ? 'true' : 'false'}
      @click=${(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }) => {
        event.currentTarget.href = address();
        if (!isPlainClick(event)) return;
        // Read anew in its place, the page keeps what the webmaster has agreed to.
        event.preventDefault();
        history.replaceState(history.state, '', address());
        location.reload();
      }}
      >${words[one].frame.ownName}</a
    >
  </li>`;
}

function logo(): TemplateResult {
  return html`<svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <rect class="logo-board" x="1" y="1" width="30" height="30" rx="6" />
    <rect class="logo-note" x="6.500" y="7" width="8" height="8" rx="1.500" />
    <rect class="logo-note" x="17.500" y="7" width="8" height="13" rx="1.500" />
    <rect class="logo-note" x="6.500" y="18" width="8" height="8" rx="1.500" />
    <rect class="logo-note" x="17.500" y="23" width="8" height="3" rx="1.500" />
  </svg>`;
}
