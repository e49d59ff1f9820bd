import { patches } from './patches.mjs';

const replace = (pattern, text) => (code) => code.replace(pattern, text);

/** What stands for a name of the page's that libraries write to. */
const nothingOf = (name, text) => [name, replace(new RegExp(`\\w+\\.${name}\\b`, 'g'), text)];

const listOf = (name) => [
  `${name}Versions`,
  replace(new RegExp(`\\w+\\.${name}Versions\\?\\?=\\[\\]`, 'g'), '[]'),
];

/**
 * Keeps what the libraries would leave in the page's global names to themselves: lists of versions,
 * a map for decorators, settings.
 */
export const noGlobals = patches(
  'no-globals',
  /node_modules\/(?:@lit|lit-html|lit-element|zod)\//,
  Object.fromEntries([
    ...['litHtml', 'litElement', 'reactiveElement'].map(listOf),
    ...['litHtml', 'litElement', 'reactiveElement'].map((name) =>
      nothingOf(`${name}PolyfillSupport`, '(void 0)'),
    ),
    nothingOf('litElementHydrateSupport', '(void 0)'),
    ['metadata', replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),/, '')],
    ['property metadata', replace(/\w+\.litPropertyMetadata\?\?=new WeakMap/, '0')],
    ['reading metadata', replace(/\blitPropertyMetadata\.get\(\w+\)/, 'void 0')],
    ['zod’s settings', replace(/^.*__zod_globalConfig \?\? .*$/m, 'const zodConfig = {};')],
    [
      'reading zod’s settings',
      (code) => code.replaceAll('globalThis.__zod_globalConfig', 'zodConfig'),
    ],
  ]),
);

/** Leaves out what Lit would tell developers of mistakes that the types of our code rule out. */
export const shortErrors = patches(
  'short-errors',
  /node_modules\/(?:@lit\/reactive-element\/css-tag|lit-html\/lit-html|lit-html\/directives\/repeat)\.js$/,
  {
    construct: replace(/Error\("CSSResult is not [^"]+"\)/, 'Error()'),
    css: replace(/Error\("Value passed to 'css'[^"]+"\+\w\+"[^"]+"\)/, 'Error()'),
    template: replace(/Error\("invalid template[^"]+"\)/, 'Error()'),
    repeat: replace(/Error\("repeat\(\)[^"]+"\)/, 'Error()'),
  },
);

/** Leaves out what Lit has for browsers without adopted style sheets, which keep the page's fallback. */
export const adoptedSheets = patches(
  'adopted-sheets',
  /node_modules\/@lit\/reactive-element\/css-tag\.js$/,
  {
    known: replace(/\b(\w+)=\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '$1=true'),
  },
);

/**
 * Keeps Leaflet from trying out markup on the page, which Trusted Types forbid: what it would find
 * out about old browsers is known.
 */
export const quietLeaflet = patches('quiet-leaflet', /leaflet\/src\/core\/Browser\.js$/, {
  inlineSvg: replace(/^var inlineSvg = [^]*?^\}.*;$/m, 'var inlineSvg = false;'),
  vml: replace(/^var vml = [^]*?^\}.*;$/m, 'var vml = false;'),
});

const loopOver = (object) => [
  object,
  replace(
    new RegExp(`for \\(((?:(?:const|let|var) )?\\w+) in (${object})\\)`, 'g'),
    'for ($1 of Object.keys($2 ?? {}))',
  ),
];

/**
 * Lets libraries loop over an object's own names only, whatever a page has added to all objects
 * (`Object.prototype.each = …`).
 */
export const ownNames = patches(
  'own-names',
  /node_modules\/(?:zod\/v4\/core|leaflet\/src)\//,
  Object.fromEntries(
    ['table', 'computes', 'shape', 'input', 'types', 'this\\._\\w+', 'obj\\[eventsKey\\]'].map(
      loopOver,
    ),
  ),
);

const create = (name) =>
  replace(
    new RegExp(`(?<![\\w.])${name}\\.(create\\w+)\\(`, 'g'),
    `Document.prototype.$1.call(${name},`,
  );

/** Some of Lit's minified files have a name of their own for the document. */
const inLit = (change) => (code) => {
  const name = /\b(\w+)=document[,;]/.exec(code)?.[1] ?? 'document';
  return change(name)(code);
};

/**
 * Takes the document's methods from its prototype: on a page with `<img name="createElement">`,
 * `document.createElement` is that picture.
 */
export const ownMethods = [
  patches('own-methods of lit', /node_modules\/lit-html\//, {
    create: inLit(create),
    importNode: inLit((name) =>
      replace(
        new RegExp(`\\((\\w+\\?\\.creationScope\\?\\?${name})\\)\\.importNode\\(`),
        'Document.prototype.importNode.call($1,',
      ),
    ),
  }),
  patches('own-methods of dompurify', /node_modules\/dompurify\//, {
    create: create('document'),
    importNode: replace('originalDocument.importNode', 'Document.prototype.importNode'),
  }),
  patches('own-methods of leaflet', /node_modules\/leaflet\/src\//, {
    create: create('document'),
    listen: replace(
      /(?<![\w.])document\.((?:add|remove)EventListener)\(/g,
      'EventTarget.prototype.$1.call(document,',
    ),
  }),
  patches('own-methods of ours', /\/src\/.*\.ts$/, {
    create: create('document'),
    listen: replace(
      /(?<![\w.])document\.((?:add|remove)EventListener)\(/g,
      'EventTarget.prototype.$1.call(document,',
    ),
  }),
];
