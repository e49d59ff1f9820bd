import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSources } from './import-source.mjs';
import { staticPage } from './static-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The engines that `npm run test:engines` looks for. */
const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

/** The tools that look for barriers, by the package that each is in. */
const TOOLS = {
  axe: 'axe-core',
  checker: 'accessibility-checker-engine',
  reader: '@guidepup/virtual-screen-reader',
};

const MODULES = [
  'base/rich-text/trusted-types',
  'base/version',
  'apps/legal-texts/contact-list',
  'apps/legal-texts/contact-role',
  'apps/legal-texts/contacts',
  'apps/legal-texts/paper',
  'apps/legal-texts/paper-language',
  'apps/legal-texts/paper-html',
  'apps/legal-texts/paper-text',
  'apps/legal-texts/policy-lines',
  'apps/legal-texts/release',
  'apps/legal-texts/write-paper',
];

/** Imports what writes the papers. */
export function loadPapers() {
  return importSources(MODULES.map((name) => `src/${name}.ts`));
}

/** Names each tool with the version that is installed for the tests. */
function toolsWithVersions() {
  const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return Object.fromEntries(
    Object.entries(TOOLS).map(([name, tool]) => [name, `${tool} ${devDependencies[tool]}`]),
  );
}

/** Enough to read and copy the text. */
const STYLE =
  'body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.5 sans-serif } pre { white-space: pre-wrap }';

/**
 * Writes the papers of this version, each in each language as a page and as plain text; and the
 * list of contacted hosts for programs. The paper on support names SECURITY.md, which goes along.
 *
 * @param {string} outDir Of the version; the papers go into its folder `papers`.
 */
export async function buildPapers(outDir) {
  const papers = await loadPapers();
  const { anySettings, policyLines, policyText, releasedOn, trustedTypesText } = papers;
  const facts = {
    version: papers.VERSION,
    releasedOn,
    keptUntil: papers.keptUntil(releasedOn),
    engines: ENGINES,
    tools: toolsWithVersions(),
    contacts: papers.contactsOf(anySettings),
    policy: policyText(policyLines(anySettings)),
    trustedTypes: trustedTypesText,
  };
  const folder = `${outDir}/papers`;
  mkdirSync(folder, { recursive: true });
  for (const name of papers.paperNames) {
    for (const language of papers.paperLanguages) {
      const paper = papers.writePaper(name, language, facts);
      const html = `<main>\n${papers.paperHtml(paper, language)}\n</main>`;
      const page = staticPage({ language, title: paper.title, style: STYLE, html });
      writeFileSync(`${folder}/${name}.${language}.html`, page);
      writeFileSync(`${folder}/${name}.${language}.txt`, papers.paperText(paper, language));
    }
  }
  const list = { released: releasedOn, ...papers.contactList(anySettings) };
  copyFileSync(`${root}.github/SECURITY.md`, `${outDir}/SECURITY.md`);
  writeFileSync(`${folder}/contacts.json`, `${JSON.stringify(list, null, 2)}\n`);
}
