import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** What runs in the page: flyers of so many events, two on each day of December. */
const CODE = `
import { nothing, render } from 'lit';
import { flyerStyles, flyerView } from './src/features/flyer/flyer.ts';
import { writeFlyerPage } from './src/features/flyer/flyer-page-frame.ts';
import { baseStyles } from './src/styles/base-styles.ts';
import { tokens } from './src/styles/tokens.ts';
import { allMessages } from './tests/i18n/all-messages.ts';
import { event } from './tests/model/records.ts';

const eventOf = (_, index) => event({
  id: String(index),
  title: 'Tapahtuma numero ' + (index + 1) + '.',
  summary: 'Ohjelmaa koko perheelle. Tervetuloa!',
  when: { start: { day: '2026-12-' + String(1 + Math.floor(index / 2)).padStart(2, '0'), instant: null }, end: null },
  contacts: [{ role: null, phone: '050 000 ' + (1000 + index), email: null, url: null }],
});
const flyerOf = (count) => ({
  title: 'Tapahtumat',
  subtitle: 'Esimerkkilä',
  records: Array.from({ length: count }, eventOf),
  address: location.origin + '/tapahtumat',
  sources: [{ name: 'a.example.org', readAt: Date.parse('2026-11-25T07:15:00Z') }],
  printedAt: Date.parse('2026-11-25T07:20:00Z'),
  messages: allMessages.fi,
});
window.writeFlyerPage = (count) => writeFlyerPage(window, flyerOf(count));
window.showFlyer = (count) => {
  const root = document.querySelector('#place').attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, baseStyles, flyerStyles].map(({ styleSheet }) => styleSheet);
  render(flyerView(flyerOf(count), 2, () => render(nothing, root)), root);
};
`;

/** A page that can show flyers without a board, with its script under a nonce: `abc`. */
export async function flyerPage() {
  const { outputFiles } = await build({
    stdin: { contents: CODE, resolveDir: fileURLToPath(new URL('../../..', import.meta.url)) },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'warning',
  });
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
  return `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Yhdistykset – Esimerkkilä</title>
  </head>
  <body><main><h1>Yhdistykset</h1><div id="place"></div></main></body>
  <script nonce="abc">${script}</script>
</html>`;
}
