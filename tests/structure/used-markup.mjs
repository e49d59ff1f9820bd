import ts from 'typescript';
import { filesIn, nodesOf, readText, sources } from './source-files.mjs';

/** Attributes that are no feature of the browser's, or that the data does not list one by one. */
const NOT_LISTED = /^(?:aria-|data-|role$|xmlns|style$|part$|slot$|exportparts$|type$)/;

/** Reads a template's markup; what is put into it stands as a number. */
function markupOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return (
    template.head.text + template.templateSpans.map(({ literal }) => `0${literal.text}`).join('')
  );
}

const isMarkup = (node) =>
  ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText());

const texts = [
  ...sources.flatMap(({ path, tree }) =>
    nodesOf(tree)
      .filter(isMarkup)
      .map(({ template }) => ({ path, text: markupOf(template) })),
  ),
  ...filesIn('src')
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, text: readText(path) })),
].map(({ path, text }) => ({ path, text: text.replace(/<!--.*?-->/gs, '') }));

/** Names the interface of an element, whose properties reflect its attributes. */
const interfaceOf = (tag) => `HTML${tag[0].toUpperCase()}${tag.slice(1)}Element`;

/** Lists where browser-compat-data may have an attribute, an event (`@click`) or a type of input. */
function attributeUses(tag, attribute, value) {
  const name = attribute.replace(/^[?]/, '');
  if (name.startsWith('.') || NOT_LISTED.test(name)) return [];
  if (name.startsWith('@')) {
    const owners = [
      'Element',
      'HTMLElement',
      interfaceOf(tag),
      'Document',
      'HTMLDialogElement',
      'HTMLDetailsElement',
    ];
    return [{ name, keys: owners.map((owner) => `api.${owner}.${name.slice(1)}_event`) }];
  }
  const keys = [
    `html.elements.${tag}.${name}`,
    `html.global_attributes.${name}`,
    `svg.elements.${tag}.${name}`,
    `svg.global_attributes.${name}`,
    `api.${interfaceOf(tag)}.${name}`,
  ];
  const typed = [
    `html.elements.${tag}.${name}_${value}`,
    `html.elements.${tag}.${name}.${value}`,
    `html.global_attributes.${name}.${value}`,
  ];
  return [
    { name: `${tag} ${name}`, keys },
    { name: `${tag} ${name}=${value}`, keys: typed, isOptional: true },
  ];
}

/** Lists the elements of a piece of markup and their attributes. */
function usesOf(text) {
  const tags = [...text.matchAll(/<([a-z][a-z0-9]*)(?=[\s>/])((?:[^<>"]|"[^"]*")*)>/g)];
  return tags.flatMap(([, tag, rest]) => {
    const attributes = [...rest.matchAll(/([.?@]?[a-z][a-z-]*)(?:=(?:"([^"]*)"|(\S+)))?/gi)];
    return [
      { name: `<${tag}>`, keys: [`html.elements.${tag}`, `svg.elements.${tag}`] },
      ...attributes.flatMap(([, name, quoted, bare]) => attributeUses(tag, name, quoted ?? bare)),
    ];
  });
}

/** Every use of HTML and SVG in the product's templates, in the form of `usedApis`. */
export const usedMarkup = texts.flatMap(({ path, text }) =>
  usesOf(text).map((use) => ({ ...use, path })),
);
