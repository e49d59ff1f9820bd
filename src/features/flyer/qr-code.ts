import encodeQR from 'qr';
import { html, nothing, type TemplateResult } from 'lit';

/** Beyond this the squares would be too small to be read off paper. */
const mostCharacters = 500;
/** White squares around a code, as its standard asks. */
const border = 4;

/**
 * A QR code of an address, black on white, with its quiet zone.
 *
 * @returns Nothing for an address of more than 500 characters.
 */
export function qrCode(address: string, name: string): TemplateResult | typeof nothing {
  if (address.length > mostCharacters) return nothing;
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border });
  const size = rows.length;
  return html`<svg
    class="qr"
    role="img"
    aria-label=${name}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#ffffff"></rect>
    <path d=${rows.map(rowPath).join('')} fill="#000000"></path>
  </svg>`;
}

/** The dark squares of a row; neighbours are drawn as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const isStart = (x: number): boolean => Boolean(row[x]) && !row[x - 1];
  return row
    .flatMap((_, x) => {
      if (!isStart(x)) return [];
      const end = row.indexOf(false, x);
      const width = (end < 0 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join('');
}
