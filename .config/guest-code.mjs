/**
 * Lets libraries loop over an object's own names only, whatever a page has added to all objects
 * (`Object.prototype.each = …`).
 */
export const ownNames = {
  name: 'own-names',
  transform: {
    filter: { id: /node_modules\/(?:zod\/v4\/core|leaflet\/src)\// },
    handler: (code) =>
      code.replace(
        /for \(((?:(?:const|let|var) )?\w+) in (table|computes|shape|input|types|this\._\w+|obj\[eventsKey\])\)/g,
        'for ($1 of Object.keys($2 ?? {}))',
      ),
  },
};

/**
 * Takes the document's methods from its prototype: on a page with `<img name="createElement">`,
 * `document.createElement` is that picture.
 */
export const ownMethods = {
  name: 'own-methods',
  transform: {
    filter: { id: /node_modules\/(?:lit-html|dompurify|leaflet\/src)\/|\/src\/.*\.ts$/ },
    handler: (code) => {
      // Lit's minified code has a name of its own for the document.
      const name = /\b(\w+)=document[,;]/.exec(code)?.[1] ?? 'document';
      return code
        .replace(
          new RegExp(`(?<![\\w.])${name}\\.(create\\w+)\\(`, 'g'),
          `Document.prototype.$1.call(${name},`,
        )
        .replace(
          new RegExp(`\\((\\w+\\?\\.creationScope\\?\\?${name})\\)\\.importNode\\(`),
          'Document.prototype.importNode.call($1,',
        )
        .replace('originalDocument.importNode', 'Document.prototype.importNode')
        .replace(
          /(?<![\w.])document\.((?:add|remove)EventListener)\(/g,
          'EventTarget.prototype.$1.call(document,',
        );
    },
  },
};
