import { pictureSize } from '../data/media.js';

/** Sky, sun, far shore, near shore and water, as red, green and blue; one palette for each hour. */
const palettes = [
  ['dbe9f2', 'f6d98b', '7c9a92', '3f5f57', '9fc3d6'],
  ['f7e3d0', 'f2a65a', '8d7f8c', '4b4a5e', 'e9c4a6'],
  ['c9d6e2', 'f3f0dc', '6b8299', '34495e', '8fa9bf'],
  ['e7efe0', 'f4e285', '8fae7e', '48663f', 'a9cdc9'],
] as const;

/**
 * Draws a small landscape as a PNG file, so that the demo needs no image files.
 *
 * @param seed - Chooses the hour of the day and the shape of the shores.
 */
export async function drawPicture(seed: number): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = pictureSize;
  const palette = palettes[seed % palettes.length]!.flatMap((hex) =>
    [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)),
  );
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits a pixel, colours by palette.
  [8, 3, 0, 0, 0].forEach((value, at) => {
    header.setUint8(8 + at, value);
  });
  return joined([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('IDAT', await deflated(pixels(seed))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Palette numbers row by row, each row after a byte that says "not filtered". */
function pixels(seed: number): Uint8Array<ArrayBuffer> {
  const { width, height } = pictureSize;
  const sunX = width * (0.2 + ((seed * 37) % 60) / 100);
  const shore = (x: number, base: number, swing: number): number =>
    height * base - swing * (Math.sin(x / 70 + seed) + Math.sin(x / 31 + seed * 2) / 2);
  const colourAt = (x: number, y: number): number => {
    if (y > height * 0.78) return 4;
    if (y > shore(x, 0.72, 14)) return 3;
    if (y > shore(x + 200, 0.6, 26)) return 2;
    return Math.hypot(x - sunX, y - height * 0.3) < height * 0.09 ? 1 : 0;
  };
  const bytes = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) bytes[y * (width + 1) + 1 + x] = colourAt(x, y);
  }
  return bytes;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chunk(name: string, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const named = joined([new TextEncoder().encode(name), content]);
  return joined([uint32(content.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
