import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { staticPage } from './static-page.mjs';

const root = fileURLToPath(new URL('../src/apps/reference/', import.meta.url));

/** The pages, in the order of their navigation; also the names of their files. */
export const referencePages = ['settings', 'fields', 'server', 'states', 'residents'];

/** The languages of the pages, each with its own name, Finnish first. */
export const referenceLanguages = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' };

/** Names of the two navigations, by language. */
const NAMES = {
  fi: { pages: 'Sivut', languages: 'Kieli' },
  sv: { pages: 'Sidor', languages: 'Språk' },
  en: { pages: 'Pages', languages: 'Language' },
};

const STYLE = `:root { color-scheme: light dark }
body { max-width: 60em; margin: 0 auto; padding: 1em; font: 1.1em/1.5 sans-serif; overflow-wrap: break-word }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: 0; padding: 0; list-style: none }
nav a { display: inline-block; padding: 0.4em 0; color: inherit }
[aria-current] { font-weight: bold }
p, ul { max-width: 42em }
.scrolled { overflow-x: auto }
pre { white-space: pre-wrap }
table { border-collapse: collapse }
th, td { padding: 0.4em 1em 0.4em 0; border-bottom: 1px solid; text-align: start; vertical-align: top }
td:first-child code { display: inline-block }`;

/** Renders Markdown of ours as HTML. A table that is wider than the page scrolls by itself. */
function render(markdown) {
  return marked
    .parse(markdown)
    .split(/(?=<h\d>)/)
    .map(scrolledTables)
    .join('');
}

/** Puts each table of a section into a region that scrolls, named after the section's heading. */
function scrolledTables(section) {
  const [, name = ''] = /^<h\d>(.*)<\/h\d>/.exec(section) ?? [];
  return section
    .replaceAll(
      '<table>',
      `<div class="scrolled" role="group" aria-label="${name}" tabindex="0"><table>`,
    )
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<th>', '<th scope="col">');
}

/** The text of a page in Markdown. */
function readPage(name, language) {
  return readFileSync(`${root}${language}/${name}.md`, 'utf8');
}

/** The heading of a page, which names it. */
function titleOf(name, language) {
  return /^# (.+)$/m.exec(readPage(name, language))[1];
}

/** A list of links under a name; the entry of this page is marked. */
function navigation(name, links) {
  const entries = links.map(
    ({ href, text, isCurrent = false, lang }) =>
      `<li><a href="${href}"${isCurrent ? ' aria-current="page"' : ''}${lang ? ` lang="${lang}" hreflang="${lang}"` : ''}>${text}</a></li>`,
  );
  return `<nav aria-label="${name}"><ul>\n${entries.join('\n')}\n</ul></nav>`;
}

/** A page with the ways to the others, to its languages and to the configurator. */
function pageOf(name, language) {
  const { pages, languages } = NAMES[language];
  const ways = [
    navigation(pages, [
      { href: `../webmaster/index.html?lang=${language}`, text: 'Talkootaulu' },
      ...referencePages.map((page) => ({
        href: `${page}.${language}.html`,
        text: titleOf(page, language),
        isCurrent: page === name,
      })),
    ]),
    navigation(
      languages,
      Object.entries(referenceLanguages).map(([lang, text]) => ({
        href: `${name}.${lang}.html`,
        text,
        lang,
        isCurrent: lang === language,
      })),
    ),
  ];
  return staticPage({
    language,
    title: `${titleOf(name, language)} – Talkootaulu`,
    style: STYLE,
    html: `<header>\n${ways.join('\n')}\n</header>\n<main>\n${render(readPage(name, language))}</main>`,
  });
}

/**
 * Writes the reference for webmasters, each page in each language.
 *
 * @param {string} outDir Of the version; the pages go into its folder `reference`.
 */
export function buildReference(outDir) {
  const folder = `${outDir}/reference`;
  mkdirSync(folder, { recursive: true });
  for (const name of referencePages) {
    for (const language of Object.keys(referenceLanguages)) {
      writeFileSync(`${folder}/${name}.${language}.html`, pageOf(name, language));
    }
  }
}
