import type { LegalTextLanguage } from './legal-text-language.js';
import type { Block, LegalText } from './legal-text.js';
import { placeholderForm, placeholderText } from './placeholders.js';

/** A legal text as plain text, one paragraph a line. */
export function legalTextText({ title, sections }: LegalText, language: LegalTextLanguage): string {
  const parts = sections.map(({ heading, blocks }) =>
    [heading, ...blocks.map(blockText)].join('\n\n'),
  );
  return `${[title, ...parts].join('\n\n\n')}\n`.replace(placeholderForm, (_, name: string) =>
    placeholderText(name, language),
  );
}

function blockText(block: Block): string {
  if (typeof block === 'string') return block;
  if ('lines' in block) return block.lines;
  return block.map((entry) => `- ${entry}`).join('\n');
}
