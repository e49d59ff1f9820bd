import { expect } from '@open-wc/testing';
import decodeQR from 'qr/decode.js';
import { cleanUp } from '../../support/mount.js';
import { showLeaflet, texts, type ShownLeaflet } from './show-flyer.js';

afterEach(cleanUp);

const codeOf = (shown: ShownLeaflet): SVGSVGElement | null => shown.paper().querySelector('svg');

/** The dark squares of a code, as a camera would see them: whole rows of true and false. */
function squaresOf(code: SVGSVGElement): readonly (readonly boolean[])[] {
  const size = code.viewBox.baseVal.width;
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const path = code.querySelector('path')!.getAttribute('d')!;
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  }
  return rows;
}

/** Reads a code as a telephone does, from its painted squares. */
function read(code: SVGSVGElement): string {
  const scale = 4;
  const rows = squaresOf(code);
  const width = rows.length * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let index = 0; index < width * width; index += 1) {
    const [x, y] = [index % width, Math.floor(index / width)].map((one) => Math.floor(one / scale));
    if (rows[y!]![x!]) data.fill(0, index * 4, index * 4 + 3);
  }
  return decodeQR({ width, height: width, data });
}

describe('the QR code of a leaflet', () => {
  for (const address of [
    'https://example.org/',
    'https://www.example.org/vapaa-aika/tapahtumat?talkoo.when=weekend&talkoo.place=M%C3%A4nty#haku',
    `https://example.org/?${'a'.repeat(470)}`,
  ]) {
    it(`leads to the page: ${address.slice(0, 60)}`, async () => {
      expect(read(codeOf(await showLeaflet({ address }))!)).to.equal(address);
    });
  }

  it('has a name, is black on white and has white around it', async () => {
    const code = codeOf(await showLeaflet({}))!;
    expect(code.getAttribute('role')).to.equal('img');
    expect(code.getAttribute('aria-label')).to.match(/QR-koodi/);
    const style = code.ownerDocument.defaultView!.getComputedStyle.bind(null);
    expect(style(code.querySelector('rect')!).fill).to.equal('rgb(255, 255, 255)');
    expect(style(code.querySelector('path')!).fill).to.equal('rgb(0, 0, 0)');
    const size = code.viewBox.baseVal.width;
    const dark = squaresOf(code).flatMap((row, y) => row.flatMap((is, x) => (is ? [[x, y]] : [])));
    const places = dark.flat();
    expect(Math.min(...places), 'the quiet zone').to.equal(4);
    expect(Math.max(...places), 'the quiet zone').to.equal(size - 5);
    expect(code.querySelector('rect')!.getAttribute('width')).to.equal(String(size));
  });

  it('has the address beside it as people write it', async () => {
    const shown = await showLeaflet({ address: 'https://www.example.org/m%C3%A4nty/?a=1%20b' });
    expect(texts(shown, '.web')).to.deep.equal(['example.org/m%C3%A4nty/?a=1%20b']);
    const other = await showLeaflet({ address: 'https://www.example.org/m%C3%A4nty/' });
    expect(texts(other, '.web')).to.deep.equal(['example.org/mänty']);
  });

  it('is left out where it could not be read, or leads nowhere', async () => {
    const long = await showLeaflet({ address: `https://example.org/?${'a'.repeat(600)}` });
    expect(codeOf(long)).to.equal(null);
    expect(texts(long, '.web')).to.have.length(1);
    for (const address of ['about:srcdoc', 'file:///etc/x', 'javascript:alert(1)', '']) {
      const shown = await showLeaflet({ address });
      expect(codeOf(shown), address).to.equal(null);
      expect(texts(shown, '.web')).to.deep.equal([]);
    }
  });
});
