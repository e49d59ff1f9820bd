import type { PaperLanguage } from './paper-language.js';
import type { Block, Paper } from './paper.js';
import { placeholderForm, placeholderText } from './placeholders.js';

/** A paper as plain text, one paragraph a line. */
export function paperText({ title, sections }: Paper, language: PaperLanguage): string {
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
