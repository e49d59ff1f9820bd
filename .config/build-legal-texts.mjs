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
  'apps/legal-texts/legal-text',
  'apps/legal-texts/legal-text-language',
  'apps/legal-texts/legal-text-html',
  'apps/legal-texts/legal-text-text',
  'apps/legal-texts/policy-lines',
  'apps/legal-texts/release',
  'apps/legal-texts/write-legal-text',
];

/** Imports what writes the legal texts. */
export function loadLegalTexts() {
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
 * Writes the legal texts of this version, each in each language as a page and as plain text; and the
 * list of contacted hosts for programs. The legal text on support names SECURITY.md, which goes along.
 *
 * @param {string} outDir Of the version; the legal texts go into its folder `legal texts`.
 */
export async function buildLegalTexts(outDir) {
  const legalTexts = await loadLegalTexts();
  const { anySettings, policyLines, policyText, releasedOn, trustedTypesText } = legalTexts;
  const facts = {
    version: legalTexts.VERSION,
    releasedOn,
    keptUntil: legalTexts.keptUntil(releasedOn),
    engines: ENGINES,
    tools: toolsWithVersions(),
    contacts: legalTexts.contactsOf(anySettings),
    policy: policyText(policyLines(anySettings)),
    trustedTypes: trustedTypesText,
  };
  const folder = `${outDir}/papers`;
  mkdirSync(folder, { recursive: true });
  for (const name of legalTexts.legalTextNames) {
    for (const language of legalTexts.legalTextLanguages) {
      const legalText = legalTexts.writeLegalText(name, language, facts);
      const html = `<main>\n${legalTexts.legalTextHtml(legalText, language)}\n</main>`;
      const page = staticPage({ language, title: legalText.title, style: STYLE, html });
      writeFileSync(`${folder}/${name}.${language}.html`, page);
      writeFileSync(
        `${folder}/${name}.${language}.txt`,
        legalTexts.legalTextText(legalText, language),
      );
    }
  }
  const list = { released: releasedOn, ...legalTexts.contactList(anySettings) };
  copyFileSync(`${root}.github/SECURITY.md`, `${outDir}/SECURITY.md`);
  writeFileSync(`${folder}/contacts.json`, `${JSON.stringify(list, null, 2)}\n`);
}
