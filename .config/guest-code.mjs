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
