import { readFileSync } from 'node:fs';

const { exports: doors } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** The module of the package that defines the elements. */
const path = doors['./talkootaulu.js'].replace('./', '');

/** Leaves the elements for webmasters, with what is public of them, in the module that defines them. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declarations = manifest.modules
      .flatMap((module) => module.declarations)
      .filter(({ tagName, attributes }) => tagName && attributes)
      .map(publicOf);
    const exports = declarations.map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    }));
    manifest.modules = [{ kind: 'javascript-module', path, declarations, exports }];
  },
};

/** An element without its private members, its own base classes and events that the analyzer cannot name. */
function publicOf(element) {
  const isPublic = ({ privacy = 'public' }) => privacy === 'public';
  return {
    ...element,
    members: element.members.filter(isPublic).map(withoutSource),
    attributes: element.attributes.map(withoutSource),
    ...(element.events && { events: element.events.filter(({ name }) => name).map(withoutSource) }),
    superclass: { name: 'LitElement', package: 'lit' },
  };
}

/** A member without the file of ours that it is inherited from. */
function withoutSource(member) {
  return { ...member, inheritedFrom: undefined };
}

/** How `custom-elements.json` is made of the class comments and the properties of the elements. */
export default {
  globs: ['src/elements/*/*.ts', 'src/ui/**/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [published],
};
