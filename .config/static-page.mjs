import { sha256 } from './hashes.mjs';

/**
 * Makes a page without scripts that can be opened, read, selected and copied.
 *
 * @param {{ language: string, title: string, style: string, html: string }} parts `html` is what
 *   the body holds.
 */
export function staticPage({ language, title, style, html }) {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${sha256(style)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${html}
</body>
</html>
`;
}
