import ts from 'typescript';
import { filesIn, nodesOf, readText, sources } from './source-files.mjs';

/** Reads a `css` template; what is put into it stands as a number. */
function sheetOf({ template }) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return (
    template.head.text + template.templateSpans.map(({ literal }) => `0${literal.text}`).join('')
  );
}

const isSheet = (node) => ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css';

/** Every sheet of the product: its file and its text without comments and quoted texts. */
const sheets = [
  ...sources.flatMap(({ path, tree }) =>
    nodesOf(tree)
      .filter(isSheet)
      .map((node) => ({ path, text: sheetOf(node) })),
  ),
  ...filesIn('src')
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) =>
      [...readText(path).matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => ({ path, text })),
    ),
].map(({ path, text }) => ({
  path,
  text: text.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"|'[^']*'/g, '""'),
}));

/** Cuts a sheet into what opens a block (a selector or an at-rule), and declarations. */
function piecesOf(text) {
  return [...text.matchAll(/([^{};]+)([{};])/g)].map(([, piece, end]) => ({
    piece: piece.trim(),
    isOpening: end === '{',
  }));
}

/** Lists the functions and keywords of a declaration's value. */
function valueKeys(property, value) {
  const functions = [...value.matchAll(/([a-z][a-z-]*)\(/g)].map(([, name]) => ({
    name,
    keys: functionKeys(property, name),
  }));
  const words = value.replace(/--[\w-]+/g, '').match(/(?<![\w#.-])-?[a-z][a-z-]*(?![\w(-])/g) ?? [];
  const keywords = words.map((name) => ({
    name,
    keys: [
      `css.properties.${property}.${name.replace(/-/g, '_')}`,
      `css.properties.${property}.${name}`,
    ],
    isOptional: true,
  }));
  const units = [...value.matchAll(/\d(cq[a-z]{1,3}|[dsl]v[hwib]|lh|rlh|cap|ic|ch|em|rem)\b/g)];
  return [
    ...functions,
    ...keywords,
    ...units.map(([, unit]) => ({ name: unit, keys: unitKeys(unit) })),
  ];
}

function functionKeys(property, name) {
  return [
    `css.types.${name}`,
    `css.types.color.${name}`,
    `css.types.gradient.${name}`,
    `css.types.image.${name}`,
    `css.types.filter-function.${name}`,
    `css.types.transform-function.${name}`,
    `css.types.basic-shape.${name}`,
    `css.types.easing-function.${name}`,
    `css.properties.${property}.${name}`,
    `css.properties.custom-property.${name}`,
    ...(name === 'url' ? ['css.types.url'] : []),
    ...(name === 'var' ? ['css.properties.custom-property.var'] : []),
  ];
}

function unitKeys(unit) {
  const families = {
    cq: 'container_query_length_units',
    dv: 'viewport_percentage_units_dynamic',
    sv: 'viewport_percentage_units_small',
    lv: 'viewport_percentage_units_large',
  };
  return [`css.types.length.${families[unit.slice(0, 2)] ?? unit}`, `css.types.length.${unit}`];
}

/** Lists what an at-rule uses: itself, and the features that it asks for. */
function atRuleKeys(rule) {
  const [, name] = /^@([a-z-]+)/.exec(rule);
  const asked = [...rule.matchAll(/\(\s*([a-z-]+)/g)].map(([, feature]) => feature);
  return [
    { name: `@${name}`, keys: [`css.at-rules.${name}`, `css.at-rules.page.at_${name}`] },
    ...asked.map((feature) => ({
      name: `@${name} (${feature})`,
      keys: mediaKeys(name, feature),
    })),
    ...(/[<>]/.test(rule)
      ? [
          {
            name: `@${name} <`,
            keys: [`css.at-rules.${name}.range_syntax`, 'css.at-rules.media.range_syntax'],
          },
        ]
      : []),
  ];
}

function mediaKeys(rule, feature) {
  const plain = feature.replace(/^(?:min|max)-/, '');
  if (rule === 'supports') return [`css.properties.${feature}`];
  return [
    `css.at-rules.${rule}.${feature}`,
    `css.at-rules.${rule}.${plain}`,
    `css.at-rules.media.${plain}`,
    ...(rule === 'container' ? ['css.at-rules.container'] : []),
  ];
}

/** Lists the pseudo-classes and pseudo-elements of a selector, and nesting. */
function selectorKeys(selector) {
  const pseudos = [...selector.matchAll(/::?([a-z-]+)/g)].map(([, name]) => ({
    name: `:${name}`,
    keys: [`css.selectors.${name}`],
  }));
  const nests = selector.includes('&') ? [{ name: '&', keys: ['css.selectors.nesting'] }] : [];
  return [...pseudos, ...nests];
}

/** Lists what one piece of a sheet uses. */
function usesOf({ piece, isOpening }) {
  if (piece.startsWith('@')) return atRuleKeys(piece);
  if (isOpening) return selectorKeys(piece);
  const [property, ...rest] = piece.split(':');
  const name = property.trim();
  if (!/^-?[a-z][a-z-]*$/.test(name) || rest.length === 0) {
    return rest.length > 0 && name.startsWith('--') ? valueKeys('', rest.join(':')) : [];
  }
  const [, prefix, plain] = /^(-[a-z]+-)?(.+)$/.exec(name);
  const keys = [`css.at-rules.page.${plain}`, `css.properties.${plain}`];
  return [{ name, keys, prefix }, ...valueKeys(name, rest.join(':'))];
}

/**
 * Every use of CSS in the product's sheets, in the form of `usedApis`. Words that browser-compat-data
 * does not list for a property (`isOptional`) are as old as the property, or names.
 */
export const usedCss = sheets.flatMap(({ path, text }) =>
  piecesOf(text)
    .flatMap(usesOf)
    .map((use) => ({ ...use, path })),
);
