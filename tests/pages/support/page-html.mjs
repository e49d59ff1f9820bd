/** Makes the text of an attribute safe. */
const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A board as a webmaster writes it. Attributes of `null` are left out. */
export function boardHtml(attributes) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<talkoo-board${written.join('')}><a href="https://example.org/">Yhdistykset</a></talkoo-board>`;
}

/** A script that gives settings to every board of the page. */
function settingsHtml(settings) {
  if (!settings) return '';
  const text = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `<script>for (const board of document.querySelectorAll('talkoo-board')) board.settings = ${text};</script>`;
}

/**
 * A sober municipal page.
 *
 * @param {{ body: string, head?: string, settings?: object | null, script: string | null }} parts
 */
export function pageHtml({ body, head = '', settings = null, script }) {
  return `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Yhdistykset – Esimerkkilä</title>
    ${head}
  </head>
  <body>
    <header><p>Esimerkkilän kunta</p></header>
    <main>
      <h1>Yhdistykset</h1>
      ${body}
    </main>
    <footer><p>Kunnantie 1, Esimerkkilä</p></footer>
    ${settingsHtml(settings)}
    ${script === null ? '' : `<script type="module" src="${script}"></script>`}
  </body>
</html>`;
}
