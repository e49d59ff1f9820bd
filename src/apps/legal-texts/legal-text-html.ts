import type { LegalTextLanguage } from './legal-text-language.js';
import type { Block, LegalText } from './legal-text.js';
import { placeholderForm, placeholderText } from './placeholders.js';

/**
 * A legal text as HTML without classes or styles, which pastes into any editor: headings from level 2,
 * since the page that it goes into has its own level 1. What is to be filled in is marked.
 */
export function legalTextHtml({ title, sections }: LegalText, language: LegalTextLanguage): string {
  const written = (text: string): string =>
    escaped(text).replace(
      placeholderForm,
      (_, name: string) => `<mark>${escaped(placeholderText(name, language))}</mark>`,
    );
  const parts = sections.map(({ heading, blocks }) =>
    [`<h3>${written(heading)}</h3>`, ...blocks.map((block) => blockHtml(block, written))].join(
      '\n',
    ),
  );
  return [`<h2>${written(title)}</h2>`, ...parts].join('\n');
}

function blockHtml(block: Block, written: (text: string) => string): string {
  if (typeof block === 'string') return `<p>${written(block)}</p>`;
  if ('lines' in block) return `<pre>${written(block.lines)}</pre>`;
  return `<ul>\n${block.map((entry) => `<li>${written(entry)}</li>`).join('\n')}\n</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
