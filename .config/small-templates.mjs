import { transform as minifyCss } from 'lightningcss';
import { edit, findNodes } from './syntax.mjs';

const TAGS = ['css', 'html', 'svg'];

/** Writes text as a template literal holds it. */
const escape = (text) => text.replace(/\\|`|\$\{/g, '\\$&');

function smallCss(sheet) {
  const { code } = minifyCss({ filename: 'sheet.css', code: Buffer.from(sheet), minify: true });
  return escape(code.toString());
}

/** Makes edits of one template's texts. */
function smallTexts({ tag, quasi: { quasis } }) {
  const isWholeSheet = tag.name === 'css' && quasis.length === 1;
  return quasis.map(({ start, end, value }) => ({
    start,
    end,
    text: isWholeSheet ? smallCss(value.cooked) : value.raw.replace(/\n\s+/g, ' '),
  }));
}

/**
 * Makes Lit's templates small: CSS without expressions is minified, and in the others line breaks
 * with their indentation become single spaces, which a browser reads the same. Texts of any other
 * kind stay as they are, to the letter.
 */
export const smallTemplates = {
  name: 'small-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
    handler: (code) => {
      const templates = findNodes(
        code,
        ({ type, tag }) => type === 'TaggedTemplateExpression' && TAGS.includes(tag.name),
      );
      return edit(code, templates.flatMap(smallTexts));
    },
  },
};
