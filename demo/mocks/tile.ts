/** Size of a tile in pixels. */
const size = 256;

/**
 * Draws a map picture of the invented coast, so that the demo needs no map service: land with
 * hairlines, and water to the west of a shore that is the same at every zoom.
 *
 * @param zoom - Of Web Mercator, with the column and the row of the picture.
 */
export function drawTile(zoom: number, column: number, row: number): string {
  const scale = 2 ** zoom;
  const points = Array.from({ length: 17 }, (_, step) => {
    const y = (row + step / 16) / scale;
    return `${((shoreAt(y) * scale - column) * size).toFixed(1)},${step * 16}`;
  });
  const water = `M-1 -1 L${points.join(' L')} L-1 ${size + 1} Z`;
  const lines = [64, 128, 192].map((at) => `M0 ${at}H${size}M${at} 0V${size}`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path fill="#eef0e6" d="M0 0H${size}V${size}H0z"/><path stroke="#dfe3d4" d="${lines}"/><path fill="#c9dde6" d="${water}"/><path fill="none" stroke="#9dbccb" stroke-width="2" d="M${points.join(' L')}"/></svg>`;
}

/** Where the shore lies, as a share of the world's width. */
function shoreAt(y: number): number {
  return 0.56806 + 0.00003 * Math.sin(y * 9000) + 0.00001 * Math.sin(y * 61_000);
}
