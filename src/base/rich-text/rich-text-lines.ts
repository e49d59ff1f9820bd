import { inlineTag, markup } from '../text/plain-text.js';

/**
 * Gives a text that was written without blocks and line breaks of HTML those that its lines make: an
 * empty line begins a paragraph. Any other text stays as it is. Linear.
 */
export function withLines(html: string): string {
  const tags = [...html.matchAll(markup)];
  if (!html.includes('\n') || tags.some(([, , , name]) => name && isBlock(name))) return html;
  let result = '<p>';
  let end = 0;
  for (const { 0: tag, index } of tags) {
    result += broken(html.slice(end, index)) + tag;
    end = index + tag.length;
  }
  return result + broken(html.slice(end));
}

/** Only words stand within a line; what cannot be told from a block counts as one. */
function isBlock(name: string): boolean {
  return !inlineTag.test(name) && !/^su[bp]$/i.test(name);
}

function broken(text: string): string {
  return text.replace(/\s+/g, (gap) => {
    const count = gap.split('\n').length - 1;
    return [gap, '<br>'][count] ?? '<p>';
  });
}
