import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF that Chromium has made, without any spaces: those are often only
 * gaps between letters.
 *
 * @param {Uint8Array} pdf
 */
export function pdfPages(pdf) {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\s([^]*?)endobj/g)].map(([, id, body]) => [id, body]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((page) => pageText(page, objects));
}

function pageText(page, objects) {
  const [, list] = /\/Font <<([^>]*)>>/.exec(page) ?? [null, ''];
  const fonts = new Map(
    [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name, lettersOf(id, objects)]),
  );
  const [, id] = /\/Contents (\d+) 0 R/.exec(page);
  let letters;
  let text = '';
  for (const [, font, glyphs] of streamOf(objects.get(id)).matchAll(/\/(\w+) [\d.]+ Tf|<(\w+)>/g)) {
    if (font) letters = fonts.get(font);
    else text += glyphs.replace(/..../g, (glyph) => letters?.get(parseInt(glyph, 16)) ?? '');
  }
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** The letters that the glyphs of a font stand for. */
function lettersOf(fontId, objects) {
  const [, mapId] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(fontId)) ?? [];
  const letters = new Map();
  if (!mapId) return letters;
  for (const [, range] of streamOf(objects.get(mapId)).matchAll(/begin(?:bf\w+)([^]*?)endbf/g)) {
    for (const line of range.trim().split('\n')) {
      const codes = [...line.matchAll(/<(\w+)>/g)].map(([, code]) => code);
      const [first, last] = [codes[0], codes.at(-2)].map((code) => parseInt(code, 16));
      const target = Buffer.from(codes.at(-1), 'hex').swap16().toString('utf16le');
      for (let glyph = first; glyph <= last; glyph += 1) {
        const end = String.fromCodePoint(target.codePointAt(target.length - 1) + glyph - first);
        letters.set(glyph, target.slice(0, -1) + end);
      }
    }
  }
  return letters;
}

function streamOf(object) {
  const [head, length] = /^[^]*?\/Length (\d+)[^]*?stream\r?\n/.exec(object);
  const data = object.slice(head.length, head.length + Number(length));
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}
